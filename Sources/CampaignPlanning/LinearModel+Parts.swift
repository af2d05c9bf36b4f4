extension LinearModel {
  /// The same model where no variable need be whole: nothing that meets the rows is better than its least objective.
  var relaxed: LinearModel {
    var relaxed = self
    relaxed.relax()
    return relaxed
  }

  /// The model that is left where every variable but some keeps its value, and what it says of the objective: that of the
  /// whole is the part's and what the others give, so the two move by the same.
  /// - Parameters:
  ///   - free: numbers of the variables that may change, each once. What stands in a row with them is whole.
  ///   - values: a point that meets the rows.
  /// - Returns: a model with one variable for each of `free`, in their order; `nil` where its numbers would not be exact.
  func part(_ free: [Int], at values: [Double]) -> LinearModel? {
    var part = LinearModel()
    var places: [Int: Variable] = [:]
    for index in free {
      places[index] = part.variable(from: lower(index), through: upper(index), isWhole: isWhole(index))
    }
    for row in rows {
      var terms: [Term] = []
      var kept = Int128(0)
      for term in row.terms {
        if let variable = places[term.variable.index] {
          terms.append(Term(term.coefficient, variable))
        } else {
          kept += Int128(term.coefficient) * Int128(values[term.variable.index])
        }
      }
      guard !terms.isEmpty else { continue }
      let lower = row.lower.map { Int128($0) - kept }
      let upper = row.upper.map { Int128($0) - kept }
      let exact = -Int128(Self.largest)...Int128(Self.largest)
      guard lower.map(exact.contains) ?? true, upper.map(exact.contains) ?? true else { return nil }
      part.require(terms, from: lower.map { Int64($0) }, through: upper.map { Int64($0) }, group: groups[row.group])
    }
    part.minimise(free.enumerated().map { Term(objective[$1], Variable(index: $0)) })
    return part
  }
}

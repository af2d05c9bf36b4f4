import Diagnostics

/// Statements that give names: `local …` and `function …`.
extension Parser {
  mutating func readLocal() throws(SyntaxFailure) -> Statement.Kind {
    advance()
    let keyword = current
    if accept(.function) { return try readLocalFunction(keyword) }
    var variables: [LocalID] = []
    var hasClose = false
    repeat {
      let name = try expectName()
      let attribute = try readAttribute()
      if attribute == .close {
        if hasClose { throw fail(.secondClose, name.range, ["name": .text(name.text)]) }
        hasClose = true
      }
      variables.append(scopes.declare(name.text, range: name.range, role: .variable, attribute: attribute))
    } while accept(.comma)
    let values = accept(.assign) ? try readExpressionList() : []
    for (place, id) in variables.enumerated() {
      if let value = soleValue(at: place, of: values) { scopes.setInitializer(of: id, to: value) }
      scopes.activate(id, at: previousEnd)
    }
    return .local(variables: variables, values: values)
  }

  /// The expression that alone gives the value at a place of a list; the last may give several.
  private func soleValue(at place: Int, of values: [Expression]) -> Expression? {
    place < values.count ? values[place] : nil
  }

  private mutating func readAttribute() throws(SyntaxFailure) -> LocalDeclaration.Attribute? {
    guard accept(.less) else { return nil }
    let name = try expectName()
    guard let attribute = LocalDeclaration.Attribute(rawValue: name.text) else {
      let known = LocalDeclaration.Attribute.allCases.map(\.rawValue)
      throw fail(.unknownAttribute, name.range, ["found": .text(name.text), "expected": .list(known)])
    }
    try expect(.greater)
    return attribute
  }

  private mutating func readLocalFunction(_ keyword: Token) throws(SyntaxFailure) -> Statement.Kind {
    let name = try expectName()
    let id = scopes.declare(name.text, range: name.range, role: .function)
    scopes.activate(id, at: name.range.upperBound)
    let (function, height) = try readFunctionBody(keyword: keyword, line: nil, method: nil)
    scopes.setInitializer(of: id, to: try make(.function(function), function.range, over: height))
    return .localFunction(id, function)
  }

  mutating func readFunctionStatement() throws(SyntaxFailure) -> Statement.Kind {
    let keyword = current
    advance()
    var target = try readVariable()
    while accept(.dot) {
      let name = try expectName()
      target = try make(.field(target, name), target.range.lowerBound..<name.range.upperBound, over: target.height)
    }
    let method = accept(.colon) ? try expectName() : nil
    if method == nil { try noteAssignment(to: target) }
    let line = source.line(at: keyword.range.lowerBound)
    let (function, height) = try readFunctionBody(keyword: keyword, line: line, method: method)
    tallest = max(tallest, height)
    return .function(target: target, method: method, function)
  }
}

import CSolver
import CampaignPlanning

/// A model as solvers take it: floating-point numbers, entries by column. Two blocks of memory hold all of it, so that
/// it goes through a pipe as they are.
///
/// `@unchecked Sendable`: nothing is written after it is made.
final class ColumnForm: @unchecked Sendable {
  /// How long the parts are: all that is needed to find them in the blocks.
  struct Shape: Equatable {
    let columns: Int
    let rows: Int
    let entries: Int
    let hasStart: Bool

    /// Cost, bounds of columns, bounds of rows, entries, start.
    var numbers: Int { columns * 3 + rows * 2 + entries + (hasStart ? columns : 0) }
    /// Where columns start, rows of entries, which columns are whole.
    var integers: Int { columns + 1 + entries + columns }
  }

  let shape: Shape
  let numbers: UnsafeMutableBufferPointer<Double>
  let integers: UnsafeMutableBufferPointer<Int32>

  /// Room for a model of this shape, all zero.
  init(_ shape: Shape) {
    self.shape = shape
    numbers = .allocate(capacity: shape.numbers)
    numbers.initialize(repeating: 0)
    integers = .allocate(capacity: shape.integers)
    integers.initialize(repeating: 0)
  }

  deinit {
    numbers.deallocate()
    integers.deallocate()
  }

  convenience init(_ model: LinearModel, start: [Double]?) {
    let columns = model.variableCount
    let start = start.flatMap { $0.count == columns ? $0 : nil }
    self.init(
      Shape(
        columns: columns, rows: model.rows.count, entries: model.rows.reduce(0) { $0 + $1.terms.count },
        hasStart: start != nil))
    fill(model, start: start)
  }

  private func fill(_ model: LinearModel, start: [Double]?) {
    let (columns, rows) = (shape.columns, shape.rows)
    let values = columns * 3 + rows * 2
    for column in 0..<columns {
      numbers[column] = Double(model.objective[column])
      numbers[columns + column] = model.lower(column).map(Double.init) ?? -.infinity
      numbers[columns * 2 + column] = model.upper(column).map(Double.init) ?? .infinity
      integers[columns + 1 + shape.entries + column] = model.isWhole(column) ? 1 : 0
      if let start { numbers[values + shape.entries + column] = start[column] }
    }
    for row in model.rows { for term in row.terms { integers[term.variable.index + 1] += 1 } }
    for column in 0..<columns { integers[column + 1] += integers[column] }
    var next = Array(integers[0..<columns])
    for (number, row) in model.rows.enumerated() {
      numbers[columns * 3 + number] = row.lower.map(Double.init) ?? -.infinity
      numbers[columns * 3 + rows + number] = row.upper.map(Double.init) ?? .infinity
      for term in row.terms {
        let place = Int(next[term.variable.index])
        integers[columns + 1 + place] = Int32(number)
        numbers[values + place] = Double(term.coefficient)
        next[term.variable.index] += 1
      }
    }
  }

  /// The parts by name, for C. Valid as long as this object lives.
  private var problem: csolver_problem {
    let (columns, rows, entries) = (shape.columns, shape.rows, shape.entries)
    let number = { (offset: Int) in UnsafePointer(self.numbers.baseAddress.unsafelyUnwrapped + offset) }
    let integer = { (offset: Int) in UnsafePointer(self.integers.baseAddress.unsafelyUnwrapped + offset) }
    return csolver_problem(
      columns: Int32(columns), rows: Int32(rows), offset: 0, cost: number(0), column_lower: number(columns),
      column_upper: number(columns * 2), row_lower: number(columns * 3), row_upper: number(columns * 3 + rows),
      column_start: integer(0), row_index: integer(columns + 1), value: number(columns * 3 + rows * 2),
      integer: integer(columns + 1 + entries),
      start: shape.hasStart ? number(columns * 3 + rows * 2 + entries) : nil)
  }

  /// Solves in this process. `watch` gets what `csolver_watch` says; `false` ends the search.
  func solve(
    _ library: SolverLibrary, _ limits: SolverLimits, watch: (SolverProgress, UnsafePointer<Double>?) -> Bool
  ) -> (answer: csolver_answer, values: [Double]) {
    var problem = problem
    var values = [Double](repeating: 0, count: max(shape.columns, 1))
    let limits = csolver_limits(
      relative_gap: limits.relativeGap, absolute_gap: limits.absoluteGap, seconds: limits.seconds ?? -1,
      nodes: limits.nodes ?? -1)
    let answer = withoutActuallyEscaping(watch) { watch in
      let watching = Watching(watch)
      return withExtendedLifetime((self, watching)) {
        csolver_solve(
          library.handle, &problem, limits,
          { context, incumbent, bound, nodes, values in
            let watching = Unmanaged<Watching>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
            let progress = SolverProgress(
              incumbent: incumbent.isFinite ? incumbent : nil, bound: bound.isFinite ? bound : nil, nodes: nodes)
            return watching.watch(progress, values) ? 0 : 1
          }, Unmanaged.passUnretained(watching).toOpaque(), &values)
      }
    }
    return (answer, Array(values.prefix(shape.columns)))
  }

  /// Carries the closure through C.
  private final class Watching {
    let watch: (SolverProgress, UnsafePointer<Double>?) -> Bool

    init(_ watch: @escaping (SolverProgress, UnsafePointer<Double>?) -> Bool) { self.watch = watch }
  }
}

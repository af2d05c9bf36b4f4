import LuaSyntax

/// What stands at the level of one file: its tables, with what the file puts into them.
struct FileScope {
  /// The constructors of the file's own tables, by where they begin.
  private(set) var tables: [Int: Table] = [:]
  /// `local function` at the level of the file.
  let functions: [LocalID: FunctionExpression]

  struct Table {
    let constructor: TableConstructor
    /// Entries that the file adds by `name.key = …` and `function name.key() … end`; nil where one is given twice.
    var added: [String: Added?] = [:]
    /// Whether the file does anything with it besides: then nobody knows what it holds.
    var isPlain = true
  }
  enum Added {
    case expression(Expression)
    case function(FunctionExpression)
  }

  init(_ chunk: Chunk) {
    var finder = TableFinder(chunk: chunk)
    chunk.walk(&finder)
    for (offset, constructor) in finder.constructors { tables[offset] = Table(constructor: constructor) }
    functions = finder.functions
    if finder.changesInnerTables { for offset in tables.keys { tables[offset]?.isPlain = false } }
    for (local, offset) in finder.names {
      if finder.hasOtherUses(local) { tables[offset]?.isPlain = false }
      tables[offset]?.added = finder.added[local] ?? [:]
    }
  }
}

/// Finds the tables of a file that locals of the file hold, and how the file uses those locals.
private struct TableFinder: SyntaxVisitor {
  let chunk: Chunk
  /// Every constructor outside functions, by its first byte.
  var constructors: [Int: TableConstructor] = [:]
  var names: [LocalID: Int] = [:]
  var functions: [LocalID: FunctionExpression] = [:]
  /// An assignment to something else than a field of a local: any table may be the one that it changes.
  var changesInnerTables = false
  var added: [LocalID: [String: FileScope.Added?]] = [:]
  /// All uses of each local, and those that take a table as it is.
  private var uses: [LocalID: Int] = [:]
  private var plainUses: [LocalID: Int] = [:]

  init(chunk: Chunk) {
    self.chunk = chunk
    for local in chunk.locals where local.function == 0 && local.assignments == 0 {
      if case .table(let table)? = local.initializer?.unwrapped.kind { names[local.id] = table.range.lowerBound }
    }
  }

  func hasOtherUses(_ local: LocalID) -> Bool { uses[local, default: 0] != plainUses[local, default: 0] }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    switch expression.kind {
    case .table(let table) where function == 0: constructors[table.range.lowerBound] = table
    case .name(let use):
      if let id = use.binding.localID { uses[id, default: 0] += 1 }
    case .field(let base, _): notePlain(base)
    default: break
    }
  }

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    switch statement.kind {
    case .assignment(let targets, let values):
      for (index, target) in targets.enumerated() {
        if case .name = target.kind { continue }
        guard case .field(let base, let name) = target.kind, let id = local(base) else {
          if function == 0 { changesInnerTables = true }
          continue
        }
        let value = index < values.count && targets.count == values.count ? values[index] : nil
        note(value.map(FileScope.Added.expression), name.text, id, isWhole: function == 0)
      }
    case .localFunction(let id, let inner) where function == 0: functions[id] = inner
    case .function(let target, let method, let inner):
      guard case .field(let base, let name) = target.kind, let id = local(base) else { return }
      note(method == nil ? .function(inner) : nil, name.text, id, isWhole: function == 0)
    case .returnValues(let values) where function == 0:
      for value in values { notePlain(value) }
    default: break
    }
  }

  private mutating func note(_ value: FileScope.Added?, _ key: String, _ id: LocalID, isWhole: Bool) {
    let isFirst = added[id]?[key] == nil
    added[id, default: [:]].updateValue(isWhole && isFirst ? value : nil, forKey: key)
  }

  private mutating func notePlain(_ base: Expression) {
    if let id = local(base) { plainUses[id, default: 0] += 1 }
  }

  private func local(_ expression: Expression) -> LocalID? {
    if case .name(let use) = expression.unwrapped.kind { use.binding.localID } else { nil }
  }
}

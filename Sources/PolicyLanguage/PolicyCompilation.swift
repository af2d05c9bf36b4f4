import Diagnostics
import LuaRuntime
import LuaSyntax
package import MediationModel
package import PolicyModel
import Synchronization

/// The functions of one policy as expressions, each compiled once, when any of them is first asked for.
package final class PolicyCompilation: Sendable {
  package struct Key: Hashable, Sendable {
    package let function: FunctionHandle
    package let entity: EntityName
  }
  package typealias Outcome = Result<CompiledFunction, CompilationObstacle>

  private let outcomes = Mutex<[Key: Outcome]?>(nil)

  func outcomes(of policy: OpenedPolicy) -> [Key: Outcome] {
    outcomes.withLock { known in
      if let known { return known }
      let made = LuaThread.run { PolicyCompilation.compile(policy) }
      known = made
      return made
    }
  }

  private static func compile(_ opened: OpenedPolicy) -> [Key: Outcome] {
    let types = FieldTypes(opened.policy, schema: opened.schema)
    let sources = PolicyFunctionSources(opened)
    var outcomes: [Key: Outcome] = [:]
    var tableReaders: [Key] = []
    for (function, entity) in opened.policy.functions {
      let key = Key(function: function, entity: entity)
      if outcomes[key] != nil { continue }
      guard let (chunk, expression) = sources.function(chunk: function.chunk, line: function.line) else {
        outcomes[key] = .failure(CompilationObstacle(reason: .noSyntax, span: nil, found: ""))
        continue
      }
      let meaning = FunctionMeaning(chunk: chunk, function: expression, handle: function.handle, maker: nil)
      var compiler = ExpressionCompiler(meaning, types: types, sources: sources)
      do throws(CompilationObstacle) {
        outcomes[key] = .success(try compiler.compile(meaning, entity: entity))
        if compiler.readsTables { tableReaders.append(key) }
      } catch {
        outcomes[key] = .failure(error)
      }
    }
    // What does not compile was not followed, and may change a table that others read as it was at first.
    let isUnfollowed = outcomes.values.contains { if case .failure = $0 { true } else { false } }
    if isUnfollowed, !tableReaders.isEmpty, sources.changesTables {
      for key in tableReaders {
        outcomes[key] = .failure(CompilationObstacle(reason: .changedTable, span: nil, found: ""))
      }
    }
    return outcomes
  }
}

extension OpenedPolicy {
  /// A function on records of an entity as expressions, or why it has to run in the VM.
  package func compiled(_ function: FunctionHandle, of entity: EntityName) -> PolicyCompilation.Outcome {
    compilation.outcomes(of: self)[PolicyCompilation.Key(function: function, entity: entity)]
      ?? .failure(CompilationObstacle(reason: .noSyntax, span: nil, found: ""))
  }
}

/// Functions of the parsed files, and what a state of its own says they captured. A class, because it keeps that state.
private final class PolicyFunctionSources: FunctionSources {
  private let opened: OpenedPolicy
  private var state: LuaState?
  private var isStarted = false
  private var captures: [Int32: [LuaCapture]] = [:]

  init(_ opened: OpenedPolicy) { self.opened = opened }

  func function(chunk: Int, line: Int) -> (Chunk, FunctionExpression)? {
    guard let file = opened.file(chunk) else { return nil }
    let functions = file.chunk.functions(onLine: line)
    guard functions.count == 1, let function = functions.first else { return nil }
    return (file.chunk, function)
  }

  func captured(_ name: String, by handle: Int32) -> LuaValue? {
    if !isStarted {
      isStarted = true
      state = try? opened.makeState()
    }
    let known = captures[handle] ?? state?.captures(of: handle) ?? []
    captures[handle] = known
    let matches = known.filter { $0.name == name }
    return matches.count == 1 ? matches[0].value : nil
  }

  /// Whether any function assigns to a field or calls a function that changes a table.
  var changesTables: Bool {
    (opened.files + opened.modules).contains { file in
      var finder = TableChangeFinder()
      file.chunk.walk(&finder)
      return finder.isFound
    }
  }
}

private struct TableChangeFinder: SyntaxVisitor {
  var isFound = false

  mutating func visit(_ statement: Statement, in function: FunctionID) {
    guard function != 0, case .assignment(let targets, _) = statement.kind else { return }
    for target in targets {
      switch target.kind {
      case .field, .index: isFound = true
      default: continue
      }
    }
  }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard function != 0, case .field(let base, let name) = expression.kind, case .name(let use) = base.unwrapped.kind,
      use.text == "table", ["insert", "remove", "sort"].contains(name.text)
    else { return }
    isFound = true
  }
}

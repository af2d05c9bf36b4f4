import LuaSyntax
import MediationModel
import PolicyLanguage
import PolicyModel

/// Finds the changes to try in one file of a policy, in the order in which they are written.
///
/// Only what can change an answer is changed: no words for people, no citations, no parties (they name who, not whether),
/// no ids. Nor what no answer shows: the materials of a step, consequences, `gives`, `totals`.
struct MutantFinder {
  let file: PolicyFile
  let policy: Policy
  let schema: Schema
  var found: [Mutant] = []

  /// Where the walk is.
  struct Place {
    var path: [String]
    var part: LawPart?
    /// The key whose value this is, or in whose list it stands.
    var key = ""
    /// What the functions here are called on.
    var records = Records()

    func inside(_ step: String) -> Place {
      var copy = self
      copy.path.append(step)
      return copy
    }
  }

  var chunk: Chunk { file.chunk }

  /// - Parameter opened: what the file belongs to.
  static func mutants(in file: PolicyFile, of opened: OpenedPolicy) -> [Mutant] {
    var finder = MutantFinder(file: file, policy: opened.policy, schema: opened.schema)
    finder.walk(file.chunk.block, Place(path: [file.name]))
    return finder.unique()
  }

  /// The same change is tried once, though two ways lead to it; where texts repeat, they are numbered.
  private func unique() -> [Mutant] {
    var seen: Set<String> = []
    var names: [String: Int] = [:]
    return found.filter { seen.insert("\($0.range) \($0.replacement)").inserted }.map { mutant in
      let name = "\(mutant.at)\n\(mutant.original)\n\(mutant.changed)"
      names[name, default: 0] += 1
      return mutant.numbered(names[name] ?? 1)
    }
  }

  // MARK: What may be written

  /// - Parameter shown: what people are shown; nil: what is replaced.
  mutating func add(_ kind: Mutant.Kind, _ range: ByteRange, _ text: String, at place: Place, shown: ByteRange? = nil) {
    let shown = shown ?? range
    found.append(
      Mutant(
        kind: kind, file: file, at: place.path.joined(separator: "/"), shown: shown, range: range, replacement: text,
        part: place.part))
  }

  /// Leaves a stretch out. Its line breaks stay, so that no two functions come to stand on one line.
  mutating func drop(_ range: ByteRange, at place: Place, shown: ByteRange) {
    let breaks = chunk.source.text(range).filter { $0.isNewline }.map { _ in "\n" }.joined()
    add(.drop, range, breaks, at: place, shown: shown)
  }

  /// An entry of a table with the comma that ends it.
  func withSeparator(_ entry: ByteRange) -> ByteRange {
    let bytes = chunk.source.bytes
    var index = entry.upperBound
    while index < bytes.count {
      if let comment = chunk.comments.first(where: { $0.range.contains(index) }) {
        index = comment.range.upperBound
      } else if bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";") {
        return entry.lowerBound..<(index + 1)
      } else if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
        index += 1
      } else {
        break
      }
    }
    return entry
  }

  // MARK: Statements

  mutating func walk(_ block: Block, _ place: Place) {
    for statement in block.statements { walk(statement, place) }
  }

  private mutating func walk(_ statement: Statement, _ place: Place) {
    switch statement.kind {
    case .local(let variables, let values):
      for (index, value) in values.enumerated() {
        let isOfFile = index < variables.count && chunk.locals[variables[index]].function == 0
        self.value(value, isOfFile ? place.inside(chunk.locals[variables[index]].name) : place)
      }
    case .localFunction(let id, let function): walk(function.body, place.inside(chunk.locals[id].name))
    case .function(let target, let method, let function):
      let name = chunk.source.text(target.range) + (method.map { ":\($0.text)" } ?? "")
      walk(function.body, place.inside(name))
    case .returnValues(let values):
      for value in values { returned(value, place) }
    case .assignment(_, let values): for value in values { self.value(value, place) }
    case .conditional(let branches, let otherwise):
      for branch in branches {
        condition(branch.condition, place)
        walk(branch.block, place)
      }
      if let otherwise { walk(otherwise, place) }
    case .block(let block): walk(block, place)
    case .whileLoop(let condition, let block), .repeatLoop(let block, let condition):
      value(condition, place)
      walk(block, place)
    case .numericFor(_, let start, let limit, let step, let block):
      for bound in [start, limit, step].compactMap({ $0 }) { value(bound, place) }
      walk(block, place)
    case .genericFor(_, let values, let block):
      for value in values { self.value(value, place) }
      walk(block, place)
    case .call(let call): value(call, place)
    case .empty, .goto, .label, .breakLoop: break
    }
  }

  /// The condition of a branch: the branch is also tried without.
  private mutating func condition(_ condition: Expression, _ place: Place) {
    add(.drop, condition.range, "false", at: place)
    value(condition, place)
  }

  private mutating func returned(_ value: Expression, _ place: Place) {
    if case .table(let table) = value.unwrapped.kind, place.path.count == 1 {
      top(table, place)
      return
    }
    // A bare truth: comparisons and joins are changed where they stand.
    switch value.unwrapped.kind {
    case .field, .call:
      if isTruth(value.unwrapped) {
        add(.logic, value.range, "not (\(chunk.source.text(value.range)))", at: place)
      }
    default: break
    }
    self.value(value, place)
  }

  /// Whether an expression is plainly true or false: a question of the host's helpers, or a field of that type.
  private func isTruth(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .call(let call):
      if case .name(let name) = call.callee.unwrapped.kind { return ["includes", "known"].contains(name.text) }
      return false
    case .field(_, let name):
      return schema.entities.contains { $0.field(name.text)?.type == .boolean }
        || policy.facts.contains { fact in
          if case .exists = fact.measure { fact.id == name.text } else { false }
        }
    default: return false
    }
  }
}

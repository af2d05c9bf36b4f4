import Glibc
import LineEditing
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting

/// How a line may go on: commands, norms, districts, parameters, deadlines, fields, files.
struct ReplCompletion {
  private let repl: ReplSession

  init(_ repl: ReplSession) { self.repl = repl }

  typealias Candidate = Completion.Candidate

  func completion(of characters: [Character], at cursor: Int) -> Completion? {
    let before = Array(characters[..<cursor])
    let isCommand = before.first { !$0.isWhitespace } == ":"
    return isCommand ? command(before) : lua(before)
  }

  // MARK: Commands

  private func command(_ before: [Character]) -> Completion? {
    let start = (before.lastIndex { $0.isWhitespace } ?? -1) + 1
    let typed = String(before[start...])
    let colon = before.firstIndex(of: ":") ?? 0
    if start <= colon {
      let name = String(before[(colon + 1)...])
      let fitting = ReplVerb.all.filter { $0.name.hasPrefix(name) || $0.zh.hasPrefix(name) }
      return Completion(
        range: (colon + 1)..<before.count,
        candidates: fitting.map {
          Candidate(
            $0.name, label: ":\($0.name) \($0.usage)", note: repl.language.pick($0.summaryZh, $0.summaryEn),
            closing: " ")
        })
    }
    let words = String(before[(colon + 1)..<start]).split { $0.isWhitespace }
    guard let name = words.first, let verb = try? ReplVerb.find(String(name)), !verb.words.isEmpty else { return nil }
    let kind = verb.words[min(words.count - 1, verb.words.count - 1)]
    if kind == .names { return lua(before) }
    if kind == .files { return files(typed, at: start) }
    return list(candidates(kind, verb), typed, start..<before.count, closing: " ")
  }

  private func candidates(_ kind: ReplVerb.Words, _ verb: ReplVerb) -> [Candidate] {
    switch kind {
    case .commands: return ReplVerb.all.map { Candidate($0.name, note: repl.language.pick($0.summaryZh, $0.summaryEn)) }
    case .settings:
      let words = verb.name == "format" ? ["text", "json"] : ["norms", "parameters", "facts", "readings", "names"]
      return words.map { Candidate($0) }
    case .norms: return norms
    case .subjects: return districts
    case .parameters: return parameters
    case .days: return days
    case .files, .names: return []
    }
  }

  // MARK: Lua

  private func lua(_ before: [Character]) -> Completion? {
    if let quote = openQuote(before) { return text(before, after: quote) }
    let start = (before.lastIndex { !EditorWord.isPart($0) } ?? -1) + 1
    let typed = String(before[start...])
    if start > 0, before[start - 1] == "." {
      let ownerStart = (before[..<(start - 1)].lastIndex { !EditorWord.isPart($0) } ?? -1) + 1
      let owner = String(before[ownerStart..<(start - 1)])
      let range = start..<before.count
      switch owner {
      case "p": return list(parameterNames, typed, range)
      case "ledger": return list(entities, typed, range)
      case "string", "table", "math":
        let names = ReplFunction.pure.filter { $0.hasPrefix(owner + ".") }.map { String($0.dropFirst(owner.count + 1)) }
        return list(names.sorted().map { Candidate($0, closing: "(") }, typed, range)
      default: return list(fields(String(before)), typed, range)
      }
    }
    if typed.isEmpty { return nil }
    var names = ReplFunction.all.map { Candidate($0.name, note: repl.language.pick($0.zh, $0.en), closing: "(") }
    names += ReplFunction.scans.map { Candidate($0.name, note: repl.language.pick($0.zh, $0.en), closing: "(") }
    let told = Set(names.map(\.text))
    names += ReplFunction.globals.subtracting(told).sorted().filter { $0 != "_" }.map { Candidate($0) }
    names += (repl.lua?.names ?? []).sorted().map { Candidate($0) }
    names += ["function", "return", "local", "then", "else", "for", "while", "not", "and", "nil", "true", "false"].map {
      Candidate($0, closing: " ")
    }
    return list(names, typed, start..<before.count)
  }

  /// Where a text that is not closed yet begins, behind its quote.
  private func openQuote(_ before: [Character]) -> Int? {
    var open: (quote: Character, place: Int)?
    var index = 0
    while index < before.count {
      if let inside = open {
        if before[index] == "\\" { index += 1 } else if before[index] == inside.quote { open = nil }
      } else if before[index] == "\"" || before[index] == "'" {
        open = (before[index], index + 1)
      }
      index += 1
    }
    return open?.place
  }

  /// Inside of a text: what the function around it takes.
  private func text(_ before: [Character], after start: Int) -> Completion? {
    let typed = String(before[start...])
    let head = String(before[..<(start - 1)])
    let function = String(head.reversed().drop { $0 != "(" }.dropFirst().prefix { EditorWord.isPart($0) }.reversed())
    let isSecond = head.last { !$0.isWhitespace } == ","
    let quote = String(before[start - 1])
    let candidates: [Candidate]
    switch function {
    case "evaluate", "norm": candidates = norms
    case "why": candidates = isSecond ? districts : norms
    case "district": candidates = districts
    case "find", "count", "filter", "sum": candidates = isSecond ? fields(head) : entities
    case "known", "includes": candidates = fields(head)
    case "date": candidates = days
    default: candidates = entities + districts + norms
    }
    return list(candidates, typed, start..<before.count, closing: quote)
  }

  // MARK: What there is

  private var view: ReplView? { try? repl.world.view(Cancellation()) }

  /// Those that begin with what was typed, by name or by label.
  private func list(_ all: [Candidate], _ typed: String, _ range: Range<Int>, closing: String = "") -> Completion? {
    var seen: Set<String> = []
    let fitting = all.filter { ($0.text.hasPrefix(typed) || $0.note.hasPrefix(typed)) && seen.insert($0.text).inserted }
    if fitting.isEmpty { return nil }
    return Completion(
      range: range,
      candidates: fitting.map {
        Candidate($0.text, label: $0.label, note: $0.note, closing: $0.closing.isEmpty ? closing : $0.closing)
      })
  }

  private var norms: [Candidate] {
    (view?.norms ?? []).filter { $0.kind != .guidance }.map {
      Candidate($0.localID, note: repl.language.label($0.label, $0.labelEn))
    }
  }

  private var districts: [Candidate] {
    guard let table = view?.ledger.table(Schema.jurisdiction), table.rowCount <= 5_000 else { return [] }
    let names = table.column("name")
    return (0..<table.rowCount).map { row in
      let id = table.identifier(at: row)
      return Candidate(names?.text(at: row) ?? id, note: id)
    }
  }

  private var entities: [Candidate] {
    (view?.ledger.tables ?? []).map { Candidate($0.entity.name, note: repl.language.pick($0.entity.zh, $0.entity.en)) }
  }

  private var parameterNames: [Candidate] {
    guard let view else { return [] }
    let parameters = view.policies.flatMap(\.policy.parameters).map {
      Candidate($0.id, note: repl.language.label($0.label, $0.labelEn))
    }
    let readings = view.policies.flatMap(\.policy.readings).map { Candidate($0.id, note: $0.question) }
    return parameters + readings + [Candidate("as_of")]
  }

  /// With each deadline, as `:set` takes them.
  private var parameters: [Candidate] {
    guard let view else { return [] }
    return view.policies.flatMap(\.policy.parameters).flatMap { parameter -> [Candidate] in
      let label = repl.language.label(parameter.label, parameter.labelEn)
      if parameter.milestones.isEmpty { return [Candidate(parameter.id, note: label)] }
      return parameter.milestones.map { Candidate("\(parameter.id)@\($0)", note: label) }
    } + view.policies.flatMap(\.policy.readings).map { Candidate($0.id, note: $0.question) }
  }

  /// The day of evaluation and every deadline of the law.
  private var days: [Candidate] {
    guard let view else { return [] }
    let due = view.policies.flatMap(\.policy.parameters).flatMap(\.milestones)
    return Set(due + [view.binding.asOf]).sorted().map { Candidate($0.description) }
  }

  /// Fields and facts of the kind of record that was named last, else of all.
  private func fields(_ text: String) -> [Candidate] {
    guard let view else { return [] }
    let named = view.ledger.tables.map(\.entity).compactMap { entity in
      (text.range(of: "\"\(entity.name)\"") ?? text.range(of: "ledger.\(entity.name)")).map { (entity, $0) }
    }.max { $0.1 < $1.1 }?.0
    let place = text.contains("district(") ? view.ledger.schema.entity(Schema.jurisdiction) : nil
    let entities = (named ?? place).map { [$0] } ?? view.ledger.schema.entities
    return entities.flatMap { entity in
      entity.fields.map { Candidate($0.name, note: repl.language.pick($0.zh, $0.en)) }
        + view.facts(of: entity.name).map { Candidate($0.id, note: repl.language.label($0.label, $0.labelEn)) }
    }
  }

  private func files(_ typed: String, at start: Int) -> Completion? {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let beginning = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return nil }
    defer { closedir(directory) }
    var found: [Candidate] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(beginning), beginning.hasPrefix(".") || !name.hasPrefix(".") else { continue }
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      found.append(Candidate(folder + name + (isFolder ? "/" : ""), label: name + (isFolder ? "/" : "")))
    }
    if found.isEmpty { return nil }
    return Completion(range: start..<(start + typed.count), candidates: found.sorted { $0.text < $1.text })
  }
}

/// What names are made of.
enum EditorWord {
  static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "_" }
}

extension String {
  /// Where a text stands last; nil where it does not.
  fileprivate func range(of text: String) -> Int? {
    let (all, wanted) = (Array(utf8), Array(text.utf8))
    guard !wanted.isEmpty, all.count >= wanted.count else { return nil }
    return (0...(all.count - wanted.count)).last { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}

import Diagnostics
import LuaSyntax
import MediationModel

extension Interpreter {
  func value(of call: Call, _ expression: Expression, _ frame: Frame) -> CheckedValue {
    let callee = value(of: call.callee, frame)
    let arguments = call.arguments.map { value(of: $0, frame) }
    if call.method != nil {
      // Texts have methods of the host; anything else may hold a function.
      if case .text? = callee.kind { return .anything }
      isComplete = false
      return .anything
    }
    guard let kind = callee.kind else {
      isComplete = false
      return .anything
    }
    switch kind {
    case .function(let reference):
      // A call while a file is being loaded may make tables that are then changed.
      return frame.function == 0 ? .anything : self.call(reference, passed(arguments, call))
    case .helper(let name): return helper(name, arguments, call, frame)
    case .library(let name): return library(name, arguments, call, frame)
    default:
      isComplete = false
      return .anything
    }
  }

  /// `f(a, ...)` may pass any number of arguments.
  private func passed(_ arguments: [CheckedValue], _ call: Call) -> [CheckedValue] {
    switch call.arguments.last?.kind {
    case .vararg?: Array(arguments.dropLast()) + Array(repeating: .anything, count: 8)
    case .call?: arguments + Array(repeating: .anything, count: 8)
    default: arguments
    }
  }

  private func helper(_ name: String, _ arguments: [CheckedValue], _ call: Call, _ frame: Frame) -> CheckedValue {
    func argument(_ index: Int) -> CheckedValue { index < arguments.count ? arguments[index] : .anything }
    switch name {
    case "known": return known(argument(0), argument(1), call, frame)
    case "includes": return includes(argument(0), argument(1), call, frame)
    case "add_years", "add_months": return moved(name, argument(0), argument(1), call, frame)
    case "days_between":
      for index in 0..<2 { wantDate(argument(index), name, call, index, frame) }
      let term = term([argument(0), argument(1)]) { "days_between(\($0[0]), \($0[1]))" }
      return CheckedValue(.number(.unit(.day), nil), meaning: term.map(CheckedValue.Meaning.term), bound: .day)
    case "date":
      guard let text = argument(0).string, let range = call.arguments.first?.range else {
        return CheckedValue(.number(.date, nil))
      }
      guard let day = Day(text) else {
        report(CheckCode.badDate, range, frame, isDoubtful: false, ["found": .text(text)])
        return CheckedValue(.number(.date, nil))
      }
      return CheckedValue(
        .number(.date, Int64(day.number)), place: .init(chunk: frame.file.id, range: range))
    case "type":
      guard let kinds = argument(0).kinds, let first = kinds.first?.luaType,
        kinds.allSatisfy({ $0.luaType == first })
      else { return CheckedValue(.text(nil)) }
      return CheckedValue(.text(first))
    case "tostring": return CheckedValue(.text(nil))
    case "assert": return argument(0).truth == false ? CheckedValue(kinds: []) : argument(0)
    case "error": return CheckedValue(kinds: [])
    case "require": return argument(0).string.map { value(ofModule: $0) } ?? .anything
    case "pcall":
      if case .function(let reference)? = argument(0).kind {
        _ = self.call(reference, passed(Array(arguments.dropFirst()), call))
      } else {
        isComplete = false
      }
      return .anything
    default: return .anything
    }
  }

  /// A function of `string`, `table` or `math`; functions handed to it are called with anything.
  private func library(_ name: String, _ arguments: [CheckedValue], _ call: Call, _ frame: Frame) -> CheckedValue {
    for case .function(let reference)? in arguments.map(\.kind) {
      _ = self.call(reference, Array(repeating: .anything, count: 8))
    }
    switch name {
    case "table.insert", "table.remove", "table.sort", "table.move":
      if case .table? = arguments.first?.kind, let target = call.arguments.first {
        change(arguments[0], at: target, frame)
      }
      return .anything
    case "math.max", "math.min":
      let measures = Set(arguments.map(\.measure))
      if measures.count == 1, let measure = measures.first, let measure {
        return CheckedValue(.number(measure, nil))
      }
      return .anything
    default: return .anything
    }
  }

  // MARK: Helpers of the host

  private func known(_ record: CheckedValue, _ field: CheckedValue, _ call: Call, _ frame: Frame) -> CheckedValue {
    guard call.arguments.count >= 2 else { return .boolean }
    switch record.kind {
    case .record?: break
    case nil:
      if let name = field.string { reads.anyFields.insert(name) } else { isComplete = false }
      return .boolean
    case let kind?:
      report(
        CheckCode.wrongOperand, call.arguments[0].range, frame,
        ["operator": .text("known"), "found": .text(kind.word), "expected": .text("record")])
      return .boolean
    }
    guard let name = field.string else {
      if field.kind == nil { isComplete = false }
      return .boolean
    }
    let value = self.field(name, of: record, at: call.arguments[1].range, frame)
    guard let term = value.term else { return .boolean }
    return CheckedValue(.boolean(nil), meaning: .formula(.known(term)))
  }

  private func includes(_ set: CheckedValue, _ member: CheckedValue, _ call: Call, _ frame: Frame) -> CheckedValue {
    guard call.arguments.count >= 2 else { return .boolean }
    switch set.kind {
    case .set(let list)?:
      guard let text = member.string else { return .boolean }
      guard isMember(text, of: list, member, call.arguments[1], frame) else { return .boolean }
      guard let key = set.term?.key else { return .boolean }
      let term = Term(
        key: "includes(\(key), \(text))", reads: set.term?.reads ?? [], domain: .boolean,
        mayBeMissing: set.term?.mayBeMissing ?? false)
      return CheckedValue(.boolean(nil), meaning: .formula(.truth(term)))
    case .boolean?, .number?, .text?, .member?, .record?, .law?, .nothing?, .function?, .helper?:
      report(
        CheckCode.wrongOperand, call.arguments[0].range, frame,
        ["operator": .text("includes"), "found": .text(set.kind?.word ?? ""), "expected": .text("set")])
      return .boolean
    default: return .boolean
    }
  }

  private func moved(
    _ name: String, _ day: CheckedValue, _ count: CheckedValue, _ call: Call, _ frame: Frame
  ) -> CheckedValue {
    wantDate(day, name, call, 0, frame)
    if call.arguments.count >= 2 {
      let unit = name == "add_years" ? Unit.year : .month
      let range = call.arguments[1].range
      switch count.kind {
      case .number(.unit(let found), _)? where found != unit && found != .number:
        report(
          CheckCode.wrongUnit, range, frame,
          ["found": .text(found.rawValue), "other": .text(unit.rawValue), "operator": .text(name)])
      case .number(let measure, _)? where measure.isTime:
        report(
          CheckCode.wrongOperand, range, frame,
          ["operator": .text(name), "found": .text(measure.word), "expected": .text("number")])
      case .number(.literal, let number?)? where !(-1...1).contains(number):
        // From a fixed day, it is a way to write another one.
        if let place = count.place, day.integer == nil { reportNumber(at: place, frame) }
      case .number?, nil: break
      case let kind?:
        report(
          CheckCode.wrongOperand, range, frame,
          ["operator": .text(name), "found": .text(kind.word), "expected": .text("number")])
      }
    }
    let term = term([day, count]) { "\(name)(\($0[0]), \($0[1]))" }
    return CheckedValue(.number(.date, nil), meaning: term.map(CheckedValue.Meaning.term), bound: .day)
  }

  private func wantDate(_ value: CheckedValue, _ name: String, _ call: Call, _ index: Int, _ frame: Frame) {
    guard index < call.arguments.count, let kind = value.kind else { return }
    let isDate =
      switch kind {
      case .number(.date, _), .number(.unknown, _): true
      default: false
      }
    if isDate {
      passes(.wrongOperand, call.arguments[index].range, frame)
    } else {
      report(
        CheckCode.wrongOperand, call.arguments[index].range, frame,
        ["operator": .text(name), "found": .text(kind.word), "expected": .text("date")])
    }
  }
}

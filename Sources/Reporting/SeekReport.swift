import MediationModel
import PolicyEngine
import PolicyModel
package import Scenarios

/// What a search found, as text and as a document.
package enum SeekReport {
  package static func text(_ answer: SeekAnswer, _ language: Language) -> String {
    let unit = answer.unit == .measure(.percent) ? "%" : ""
    var lines: [String] = []
    let label = language.label(answer.norm.label, answer.norm.labelEn)
    let due = answer.milestone.map { language.pick("（\($0) 到期）", " (due \($0))") } ?? ""
    lines.append(
      language.pick("目标：\(label)\(due)：\(goal(answer, language))", "Goal: \(label)\(due): \(goal(answer, language))"))
    lines.append(
      language.pick(
        "\(answer.variable) 从 \(answer.from) 到 \(answer.through)，每步 \(answer.step)，试了 \(answer.tried) 个值。",
        "\(answer.variable) from \(answer.from) through \(answer.through) in steps of \(answer.step): \(answer.tried) values tried."
      ))
    if answer.intervals.isEmpty {
      lines.append(language.pick("没有一个值能达到。", "No value meets it."))
    } else {
      let shown = answer.intervals.map {
        $0.from == $0.through ? "\($0.from)\(unit)" : "\($0.from)\(unit) … \($0.through)\(unit)"
      }
      lines.append(language.pick("能达到的：", "Met by: ") + shown.joined(separator: language.pick("；", "; ")))
    }
    if !answer.isMonotone {
      lines.append(language.pick("注意：不是越大（或越小）越好，中间有反复。", "Note: not monotone; it turns back."))
    }
    if answer.isStepped {
      let levels = answer.levels.prefix(12).map { "\($0.from)\(unit): \($0.satisfied)" }.joined(separator: "  ")
      let more = answer.levels.count > 12 ? " …" : ""
      lines.append(
        language.pick(
          "结果是一级一级变的，达标个数从各值起：\(levels)\(more)",
          "It goes in steps; how many comply, from each value on: \(levels)\(more)"))
    }
    for check in answer.checks {
      let met = check.found ? language.pick("达到", "met") : language.pick("达不到", "not met")
      var line = language.pick("复核：\(check.value)\(unit) \(met)", "evaluated anew: \(check.value)\(unit) \(met)")
      if check.expected == nil { line += language.pick("（范围以外一步）", " (one step outside the range)") }
      if let expected = check.expected, expected != check.found {
        line += language.pick("——与查找时不一致，请报告", " — not what the search found; please report")
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func goal(_ answer: SeekAnswer, _ language: Language) -> String {
    switch answer.goal.measure {
    case .all: language.pick("全部达标（或不适用）", "all comply, or it does not apply")
    case .nobodyFails: language.pick("没有未达标的", "nobody fails")
    case .atLeast(let count): language.pick("至少 \(count) 个达标", "at least \(count) comply")
    case .subject(let subject): language.pick("\(subject) 达标", "\(subject) complies")
    }
  }

  /// The document `policy-workbench.seek/1`; its schema is `Manual/schemas/seek.schema.json`.
  package static func json(_ answer: SeekAnswer, _ run: RunDescription) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.seek/1")), ("run", run.json),
      (
        "goal",
        .record([
          ("norm", .string(answer.norm.id)), ("milestone", .spelled(answer.milestone)),
          ("measure", .string(word(answer.goal.measure))),
          ("count", count(answer.goal.measure)), ("subject", subject(answer.goal.measure)),
        ])
      ),
      ("variable", .string(answer.variable)), ("unit", .text(answer.unit?.name)), ("from", .string(answer.from)),
      ("through", .string(answer.through)), ("step", .string(answer.step)), ("tried", .integer(answer.tried)),
      (
        "intervals",
        .array(answer.intervals.map { .record([("from", .string($0.from)), ("through", .string($0.through))]) })
      ),
      (
        "levels",
        .array(answer.levels.map { .record([("from", .string($0.from)), ("satisfied", .integer($0.satisfied))]) })
      ),
      ("monotone", .bool(answer.isMonotone)), ("stepped", .bool(answer.isStepped)),
      (
        "checks",
        .array(
          answer.checks.map {
            .record([
              ("value", .string($0.value)), ("expected", $0.expected.map { .bool($0) } ?? .null),
              ("met", .bool($0.found)),
            ])
          })
      ),
    ])
  }

  private static func word(_ measure: SeekGoal.Measure) -> String {
    switch measure {
    case .all: "all"
    case .nobodyFails: "nobody_fails"
    case .atLeast: "at_least"
    case .subject: "subject"
    }
  }

  private static func count(_ measure: SeekGoal.Measure) -> JSONValue {
    if case .atLeast(let count) = measure { .integer(count) } else { .null }
  }

  private static func subject(_ measure: SeekGoal.Measure) -> JSONValue {
    if case .subject(let subject) = measure { .string(subject) } else { .null }
  }
}

package import Campaigns
import MediationModel
package import PolicyLanguage
import PolicyModel

/// A selection plan as a calendar of what is still to come: the last day of each step, the planner's own day before it,
/// and the day by which each one put forward has to mend what it lacks. What has no day is left out.
package enum SelectionPlanCalendar {
  /// - Parameter policies: those that the plan was made under.
  package static func text(
    _ report: SelectionPlanReport, _ policies: [OpenedPolicy], _ language: Language
  ) -> String {
    let words = SelectionPlanWords(report, policies, language)
    let labels = Dictionary(
      report.candidates.map { ($0.nomination, words.label($0.organization)) }, uniquingKeysWith: { first, _ in first })
    var events = report.steps.flatMap { self.events($0, labels, words) }
    events += words.lacks.flatMap { group in group.candidates.compactMap { event($0, words) } }
    var calendar = ICalendar(name: report.plan.title, stamp: report.asOf)
    // By day; those of one day in the order of the report.
    for event in events.enumerated().sorted(by: {
      ($0.element.first, $0.offset) < ($1.element.first, $1.offset)
    }) {
      calendar.append(event.element)
    }
    return calendar.text
  }

  /// The same step keeps its id when its day moves: readers then move it.
  private static func id(_ words: SelectionPlanWords, _ parts: String...) -> String {
    (["plan", ICalendar.mark(of: words.report.plan.title)] + parts).joined(separator: "/")
  }

  // MARK: Steps

  /// - Parameter labels: nomination → name of the organisation.
  private static func events(
    _ step: SelectionPlanReport.Step, _ labels: [String: String], _ words: SelectionPlanWords
  ) -> [ICalendar.Event] {
    guard let day = step.day, !step.isOver else { return [] }
    let label = words.language.label(step.norm.label, step.norm.labelEn)
    let time = words.spelled(day, before: step.before)
    let hour = step.before == nil ? "" : words.pick("（\(time)）", " (\(time))")
    let note = note(step, labels, words)
    let categories = [words.names.kind(step.norm.kind), words.names.force(step.norm.force)]
    let last = ICalendar.Event(
      id: id(words, step.norm.id, "last"), first: day,
      title: words.pick("期限：\(label)\(hour)", "last day: \(label)\(hour)"), note: note, categories: categories,
      reminds: reminder)
    guard words.report.plan.leadDays > 0, let wanted = step.wanted, wanted >= words.report.asOf else { return [last] }
    let own = ICalendar.Event(
      id: id(words, step.norm.id, "wanted"), first: wanted, title: words.pick("自定：\(label)", "wanted done: \(label)"),
      note: words.pick("文中的期限：", "last day of the text: ") + time + "\n" + note,
      categories: categories, reminds: reminder)
    return [own, last]
  }

  /// Days before that readers remind of it.
  private static let reminder = 7

  /// Who does it, where the text asks it, and which nominations are still to take it.
  private static func note(
    _ step: SelectionPlanReport.Step, _ labels: [String: String], _ words: SelectionPlanWords
  ) -> String {
    var lines = [words.places(step.norm.citations, norm: step.norm.id), words.who(step)]
    if let from = step.from { lines.append(words.pick("自 \(from) 起", "from \(from)")) }
    if !step.candidates.isEmpty {
      lines.append(words.left(step.candidates.count) + words.pick("：", ":"))
      lines += step.candidates.map { "\(labels[$0] ?? "")  \($0)" }
    }
    return (lines + [step.norm.id]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: What they lack

  /// Of one that no reading puts forward nothing has to be mended.
  private static func event(
    _ candidate: SelectionPlanReport.Candidate, _ words: SelectionPlanWords
  ) -> ICalendar.Event? {
    let own = words.cases(of: candidate)
    guard let next = candidate.next, !own.isEmpty else { return nil }
    let name = words.label(candidate.organization)
    let count = candidate.lacks.count
    let step = words.language.label(next.label, next.labelEn)
    let last = words.spelled(next.day, before: next.before)
    var lines = [words.pick("最迟 \(last)（\(step)）", "by \(last) at the latest (\(step))")]
    if own.count < words.report.cases.count {
      lines.append(words.pick("只在组合 \(words.cases(own)) 里推荐", "put forward in cases \(words.cases(own)) only"))
    }
    lines += candidate.lacks.map(words.line)
    lines.append(candidate.nomination)
    return ICalendar.Event(
      id: id(words, candidate.nomination, "mend"),
      // The planner's own day, while it is still to come.
      first: next.wanted >= words.report.asOf ? next.wanted : next.day,
      title: words.pick("补齐：\(name)（缺 \(count) 项）", "to mend: \(name) (\(count) lacking)"),
      note: lines.joined(separator: "\n"), categories: [words.pick("补齐", "to mend")], reminds: reminder)
  }
}

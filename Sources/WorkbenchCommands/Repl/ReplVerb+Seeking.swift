import Diagnostics
import MediationModel
import Reporting
import Scenarios

extension ReplVerb {
  /// Many evaluations at once, from the scenario of the moment. Written like the commands of these names, without a workspace.
  static let searching: [ReplVerb] = [
    ReplVerb(
      "sweep", "扫描", "数值[@期限][=从..到/步] … [--norm 规则]", "让一两个数走一遍取值，看达标数怎样变",
      "run one or two parameters through their values", [.parameters]
    ) { session, arguments, cancellation in
      let questions = try session.questions(cancellation)
      let (sweep, format) = try questions.sweep(arguments.words)
      let report = SweepReport(sweep, session.language)
      switch session.isJSON ? .json : format {
      case .text: return report.text(width: session.settings.width).asLines
      case .csv: return report.csv.asLines
      case .svg: return report.svg.asLines
      case .json: return [JSONWriter.compact(report.json(questions.run))]
      }
    },
    ReplVerb(
      "seek", "反求", "数值[@期限] [--norm 规则] [--subject 对象 | --at-least 个数 | --nobody-fails]",
      "取什么值、再增加几条才达到（--more 表 --within 辖区 --value 列=值）", "which values, or how many more records, meet a goal",
      [.parameters]
    ) { session, arguments, cancellation in
      let questions = try session.questions(cancellation)
      let found = try questions.seek(arguments.words)
      if session.isJSON { return [JSONWriter.compact(SeekReport.json(found, questions.run))] }
      return SeekReport.text(found, session.language).asLines
    },
    ReplVerb(
      "sensitivity", "敏感", "[--limit 个数]", "哪个数最敏感，谁离线最近，先补哪些数据",
      "what moves most, who is nearest, what to collect first"
    ) { session, arguments, cancellation in
      let questions = try session.questions(cancellation)
      let (report, limit) = try questions.sensitivity(arguments.words)
      if session.isJSON { return [JSONWriter.compact(report.json(questions.run))] }
      return report.text(limit: limit, width: session.settings.width).asLines
    },
  ]
}

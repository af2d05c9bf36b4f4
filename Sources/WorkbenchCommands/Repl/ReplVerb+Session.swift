import ArgumentParser
import Diagnostics
import Glibc
import MediationModel
import PolicyEngine
import PolicyModel
import Reporting
import TextWidth

extension ReplVerb {
  /// What is open, where answers go, and the session itself.
  static let session: [ReplVerb] = [
    ReplVerb(
      "open", "打开", "文件夹 [--as-of 日期] …", "打开一个工作区，或 --policies 和 --ledger",
      "open a workspace, or --policies and --ledger", [.files]
    ) { session, arguments, cancellation in
      if arguments.words.isEmpty { try refuse("open") }
      let opened = try session.world.open(try WorkspaceOptions.parse(arguments.words), cancellation)
      return session.describe(opened)
    },
    ReplVerb(
      "reload", "重载", "", "重新读政策和台账；有错就仍用上一次的", "read policies and ledger again; faults keep the last"
    ) { session, _, cancellation in
      guard let options = session.world.options else { throw ReplFault([Diagnostic(ReplCode.notOpened, at: .none)]) }
      do {
        return session.describe(try session.world.open(options, cancellation))
      } catch let invalid as InvalidInput where session.world.isOpen {
        throw ReplFault(invalid.diagnostics + [Diagnostic(ReplCode.keptLast, severity: .note, at: .none)])
      }
    },
    ReplVerb(
      "format", "格式", "text|json", "以后的结果给人看，或一行一个 JSON", "answers for people, or a line of JSON each", [.settings]
    ) { session, arguments, _ in
      switch arguments[0] {
      case "text": session.isJSON = false
      case "json": session.isJSON = true
      case nil: return [session.isJSON ? "json" : "text"]
      default: try refuse("format")
      }
      return []
    },
    ReplVerb(
      "out", "输出", "[文件]", "以后的结果写到文件；不写文件名就收尾，回到屏幕", "write answers to a file; without one, finish it and go back",
      [.files]
    ) { session, arguments, _ in
      if let file = session.outFile {
        try file.close()
        session.outFile = nil
        if arguments[0] == nil { return [session.language.pick("已写入 \(file.path)。", "Written to \(file.path).")] }
      }
      session.outFile = arguments[0].map { ReplOutput($0) }
      return []
    },
    ReplVerb("history", "历史", "[行数]", "这一次做成的行", "the lines of this session that succeeded") { session, arguments, _ in
      guard let count = arguments[0].map({ Int($0) }) ?? 20 else { try refuse("history") }
      return session.statements.suffix(max(0, count))
    },
    ReplVerb("help", "帮助", "[命令或名称]", "全部命令和函数，或其中一个", "all commands and functions, or one", [.commands]) {
      session, arguments, _ in try ReplHelp(session.language, width: session.settings.width).lines(arguments[0])
    },
    ReplVerb("quit", "退出", "", "结束；Ctrl-D 也行", "end; Ctrl-D does as well") { session, _, _ in
      session.isEnding = true
      return []
    },
  ]
}

extension ReplSession {
  /// What was opened, in a few lines.
  func describe(_ opened: InputOptions.Opened) -> [String] {
    pendingRemarks += opened.workspace.earlyPolicies(opened.binding)
    let count = opened.workspace.ledger.tables.reduce(0) { $0 + $1.rowCount }
    var lines = opened.workspace.policies.map { policy in
      let number = policy.source.number ?? policy.source.id
      return language.pick("政策  \(policy.title)（\(number)）", "policy  \(policy.titleEn ?? policy.title) (\(number))")
    }
    lines.append(language.pick("台账  \(count) 条记录", "ledger  \(count) records"))
    lines.append(language.pick("评估日  \(opened.binding.asOf)", "as of  \(opened.binding.asOf)"))
    return lines
  }
}

/// `:help`.
struct ReplHelp {
  private let language: Language
  private let width: Int

  init(_ language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  func lines(_ name: String?) throws -> [String] {
    guard let name else { return all }
    let bare = name.hasPrefix(":") ? String(name.dropFirst()) : name
    var lines: [String] = []
    // A command and a function may have one name.
    if let verb = name.hasPrefix(":") || ReplVerb.all.contains(where: { $0.name == bare || $0.zh == bare })
      ? try ReplVerb.find(bare) : nil
    {
      lines.append(":\(verb.name) \(verb.usage)".trimmedBlanks)
      lines.append("  " + language.pick("（:\(verb.zh)）\(verb.summaryZh)", verb.summaryEn))
    }
    let functions = ReplFunction.all.map { ($0.name, $0.usage, $0.zh, $0.en) } + ReplFunction.scans.map { $0 }
    for (function, usage, zh, en) in functions where function == bare {
      lines += [usage, "  " + language.pick(zh, en)]
    }
    if !lines.isEmpty { return lines }
    let verb = try ReplVerb.find(bare)
    return try self.lines(verb.name)
  }

  private var all: [String] {
    var commands = TextTable(
      [.init(""), .init("", fit: .wrap, minimum: 8), .init("", fit: .wrap, minimum: 16)], indent: 2, showsTitles: false)
    for verb in ReplVerb.all {
      commands.append([
        ":" + verb.name + language.pick(" :\(verb.zh)", ""), verb.usage, language.pick(verb.summaryZh, verb.summaryEn),
      ])
    }
    var functions = TextTable(
      [.init("", fit: .wrap, minimum: 24), .init("", fit: .wrap, minimum: 20)], indent: 2, showsTitles: false)
    for function in ReplFunction.all {
      functions.append([function.usage, language.pick(function.zh, function.en)])
    }
    for scan in ReplFunction.scans { functions.append([scan.usage, language.pick(scan.zh, scan.en)]) }
    functions.append([
      "ledger.organization",
      language.pick("一种记录；[3]、[\"编号或名称\"] 取一条，# 是条数", "records of a kind; [3], [\"id or name\"], #"),
    ])
    functions.append([
      "p.enterprise_coverage", language.pick("法规里的一个数，按当前情景", "a number of the law, under the scenario"),
    ])
    functions.append(["_", language.pick("上一个结果", "the last result")])
    return [language.pick("命令（写出开头几个字就够了）", "Commands (a beginning is enough)")] + commands.lines(total: width)
      + [
        "",
        language.pick(
          "其余的行是 Lua，可以给名字赋值：n = count(\"mediator\")",
          "Any other line is Lua, and may give names: n = count(\"mediator\")"),
      ]
      + functions.lines(total: width)
  }
}

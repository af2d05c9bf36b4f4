import Diagnostics
package import PolicyLanguage
import PolicyModel

/// Which way each norm is worked out, and why not by columns.
package enum CompilationReport {
  package static func text(_ summaries: [CompilationSummary], _ language: Language) -> String {
    summaries.map { text($0, language) }.joined(separator: "\n")
  }

  private static func text(_ summary: CompilationSummary, _ language: Language) -> String {
    let whole = summary.entries.filter(\.isWhole).count
    var lines = [
      language.pick(
        "\(summary.policy)：\(summary.entries.count) 条规则和派生指标，\(whole) 条全部按列计算。",
        "\(summary.policy): \(summary.entries.count) norms and facts, \(whole) of them by columns alone.")
    ]
    for entry in summary.entries {
      let path = entry.isWhole ? language.pick("按列", "columns") : "Lua"
      lines.append("  \(path)  \(entry.id)  \(language.label(entry.label, entry.labelEn))")
      for obstacle in entry.obstacles {
        let place = obstacle.span.map { "\($0.file):\($0.start.line):\($0.start.column): " } ?? ""
        let found = obstacle.found.isEmpty ? "" : language.pick("：", ": ") + obstacle.found
        lines.append("      \(place)\(words(obstacle.reason, language))\(found)")
      }
      if !entry.needs.isEmpty {
        lines.append("      " + language.pick("用到 ", "needs ") + entry.needs.joined(separator: ", "))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  package static func json(_ summaries: [CompilationSummary]) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.compilation/1")),
      (
        "policies",
        .array(
          summaries.map { summary in
            .record([("id", .string(summary.policy)), ("entries", .array(summary.entries.map(json)))])
          })
      ),
    ])
  }

  private static func json(_ entry: CompilationSummary.Entry) -> JSONValue {
    .record([
      ("id", .string(entry.id)), ("kind", .string(entry.kind?.rawValue ?? "fact")),
      ("engine", .string(entry.isWhole ? "columns" : "vm")), ("functions", .integer(entry.functions)),
      (
        "obstacles",
        .array(
          entry.obstacles.map { obstacle in
            .record([
              ("reason", .string(obstacle.reason.rawValue)), ("file", .text(obstacle.span?.file)),
              ("line", obstacle.span.map { .integer($0.start.line) } ?? .null), ("found", .string(obstacle.found)),
            ])
          })
      ),
      ("needs", .array(entry.needs.map { .string($0) })),
    ])
  }

  static func words(_ reason: CompilationObstacle.Reason, _ language: Language) -> String {
    switch reason {
    case .noSyntax: language.pick("同一行上有几个函数", "several functions begin on one line")
    case .loop: language.pick("循环或 goto", "a loop or goto")
    case .vararg: language.pick("个数不定的参数或结果", "a varying number of arguments or results")
    case .method: language.pick("方法调用", "a method")
    case .global: language.pick("全局变量", "a global")
    case .stringOperation: language.pick("拼接或处理文字", "text is put together or taken apart")
    case .bitOperation: language.pick("位运算", "an operation on bits")
    case .float: language.pick("小数", "a fraction")
    case .table: language.pick("在函数里造表或改表", "a table is made or changed inside the function")
    case .dynamicField: language.pick("字段名是算出来的", "the field's name is worked out")
    case .unknownField: language.pick("没有这个字段", "there is no such field")
    case .unknownParameter: language.pick("没有这个参数", "there is no such parameter")
    case .callee: language.pick("调用的函数看不出是哪一个", "it cannot be told which function is called")
    case .capture: language.pick("从函数外面带进来的值", "a value from outside the function")
    case .changedTable: language.pick("用到的表可能被别的函数改动", "another function may change the table it uses")
    case .recordValue: language.pick("把记录或集合当作值来比较", "records or sets are compared as values")
    case .tooLarge: language.pick("函数太长", "the function is too long")
    case .mixedResult:
      language.pick("有时回答真假，有时回答数，或什么都不回答", "it answers now with a truth, now with a number or nothing")
    case .textOrder: language.pick("文字比大小", "texts are put in order")
    }
  }
}

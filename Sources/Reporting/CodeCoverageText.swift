import Diagnostics
import PolicyTesting
import TextWidth

/// What fixtures ran of the policies' Lua, as lines, JSON and annotations.
struct CodeCoverageText {
  let answer: FixtureReport.CoverageAnswer
  let language: Language

  init(_ answer: FixtureReport.CoverageAnswer, _ language: Language) {
    self.answer = answer
    self.language = language
  }

  private var coverage: CodeCoverage { answer.coverage }

  /// A table of the files, what was not run, and the sums.
  var lines: [String] {
    var table = TextTable([
      .init(language.pick("文件", "file")), .init(language.pick("行", "lines"), .right), .init("%", .right),
      .init(language.pick("分支", "arms"), .right), .init("%", .right),
    ])
    for file in coverage.files {
      let (lines, arms) = (file.lineRatio, file.armRatio)
      table.append([file.path, spelled(lines), String(lines.percent), spelled(arms), String(arms.percent)])
    }
    return table.lines(total: nil) + coverage.files.flatMap(uncovered) + summary
  }

  /// Lines and arms of all files, and whether that is enough.
  var summary: [String] {
    let (lines, arms) = (coverage.lines, coverage.arms)
    var result = [
      language.pick(
        "样例跑到的 Lua：行 \(spelled(lines))（\(lines.percent)%），分支 \(spelled(arms))（\(arms.percent)%）",
        "Lua that the fixtures ran: lines \(spelled(lines)) (\(lines.percent)%), arms \(spelled(arms)) (\(arms.percent)%)"
      )
    ]
    if let threshold = answer.threshold, !answer.isEnough {
      result.append(
        language.pick("覆盖不到 --threshold 要求的 \(threshold)%。", "Coverage is below the \(threshold)% of --threshold."))
    }
    return result
  }

  private func spelled(_ ratio: CodeCoverage.Ratio) -> String { "\(ratio.part)/\(ratio.whole)" }

  private func uncovered(_ file: CodeCoverage.File) -> [String] {
    let lines = file.linesNotRun.map { line in
      (SourcePosition(line: line, column: 1), "\(file.path):\(line): " + language.pick("没有跑到", "not run"))
    }
    let arms = file.armsNotTaken.map { arm in
      (
        arm.place,
        "\(file.path):\(arm.place.line):\(arm.place.column): \(words(arm))  \(DisplayWidth.printable(arm.text))"
      )
    }
    return (lines + arms).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func words(_ arm: CodeArm) -> String {
    arm.outcome ? language.pick("没有为真过", "never true") : language.pick("没有为假过", "never false")
  }

  // MARK: JSON

  /// The member `coverage` of `policy-workbench.tests/1`.
  var json: JSONValue {
    .record([
      ("lines", json(coverage.lines, "run")), ("arms", json(coverage.arms, "taken")),
      ("threshold", .number(answer.threshold)), ("enough", .bool(answer.isEnough)),
      ("files", .array(coverage.files.map(json))),
    ])
  }

  private func json(_ ratio: CodeCoverage.Ratio, _ part: String) -> JSONValue {
    .record([(part, .integer(ratio.part)), ("total", .integer(ratio.whole)), ("percent", .integer(ratio.percent))])
  }

  private func json(_ file: CodeCoverage.File) -> JSONValue {
    .record([
      ("file", .string(file.path)),
      ("lines", json(file.lineRatio, "run")),
      ("arms", json(file.armRatio, "taken")),
      ("lines_not_run", .array(file.linesNotRun.map { .integer($0) })),
      (
        "arms_not_taken",
        .array(
          file.armsNotTaken.map { arm in
            .record([
              ("line", .integer(arm.place.line)), ("column", .integer(arm.place.column)),
              ("never", .string(arm.outcome ? "true" : "false")), ("condition", .string(arm.text)),
            ])
          })
      ),
    ])
  }

  // MARK: Annotations

  /// Too little coverage, as one fault, with every place as a note.
  var annotations: [Annotation] {
    guard let threshold = answer.threshold, !answer.isEnough else { return [] }
    let code = TestingCode.coverageBelow.rawValue
    let arguments: [String: DiagnosticArgument] = [
      "threshold": .integer(threshold), "lines": .integer(coverage.lines.percent),
      "arms": .integer(coverage.arms.percent),
    ]
    return [
      Annotation(
        code: code, severity: .error, title: code, message: Phrasebook.text(code, arguments, language), place: .none)
    ]
  }
}

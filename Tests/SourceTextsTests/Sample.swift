import Diagnostics
import MediationModel
import PolicyModel
import Testing

@testable import SourceTexts

/// An invented document with its outline. The text has one of everything that numbering and figures can be.
enum Sample {
  static let text = """
    索 引 号：0012X/2031-0007
    示例市关于办好小事的通知
    示发〔2031〕5号

    各区：
    　　按照《关于做好三件小事的意见》（示办发〔2030〕12号）等四部门要求，现通知如下。

    一、目标
    到2032年底，两类小组的比例分别不低于６５％、百分之八十，其中2031年、2032年12月底前分别完成一半和全部。

    二、任务
    (一)建组。每组至少1名组长、二名组员，进一步每半年开会3次。2031年6月30日（星期一）17：00前报名（见附件1）。
    （二）总结。2031年10月至12月，分批总结：
    1．第一批于2031年10月底前完成。
    2. 第二批于2031年11月底前完成（见附件2）。
    （三）公开。每年3月底前公开一百二十件事。

    三、要求
    一是统一安排。
    二是按时报送。

    附件：1．报名表
    2．汇总表

    示例市小事局
    2031年3月2日
    """

  static let source = document([
    clause("序", [("主送", "发给各区", []), ("依据", "示办发〔2030〕12号", ["4"])]),
    clause(
      "一",
      [
        ("甲类", "比例", ["2", "65", "2032-12-31"]), ("乙类", "比例", ["80", "2032-12-31"]),
        ("进度", "两个年底", ["2031-12-31", "2032-12-31", "0.5"]),
      ]),
    clause("二", []),
    clause(
      "二（一）",
      [
        ("组长", "下限", ["1"]), ("组员", "下限", ["2"]), ("会议", "每半年的次数", ["0.5", "3"]),
        ("报名", "期限，附件1", ["2031-06-30", "17:00", "1"]),
      ]),
    clause(
      "二（二）",
      [
        ("期间", "起止", ["2031-10", "2031-12"]), ("第一批", "期限", ["1", "2031-10-31"]),
        ("第二批", "期限，附件2", ["2", "2031-11-30", "2"]),
      ]),
    clause("二（三）", [("公开", "件数和期限", ["120", "03-31"])]),
    clause("三", [("安排", "统一", []), ("报送", "按时", [])]),
    clause("尾", [("附件1", "表", []), ("附件2", "表", [])]),
  ])

  static func document(
    _ clauses: [Source.Clause], title: String = "示例市关于办好小事的通知", number: String? = "示发〔2031〕5号",
    adopted: Day? = Day("2031-03-02")
  ) -> Source {
    Source(
      id: "xx-2031-5", title: title, number: number, issuers: ["示例市小事局"], adopted: adopted, issued: nil,
      clauses: clauses)
  }

  static func clause(
    _ number: String, _ points: [(String, String, [String])], title: String = ""
  ) -> Source.Clause {
    Source.Clause(
      number: number, title: title, gist: "",
      points: points.enumerated().map { Source.Point(id: $1.0, gist: $1.1, figures: $1.2, span: span(number, $0 + 1)) },
      span: span(number, 0))
  }

  /// A place of the outline: the line is the number of the clause's first letter, the column the point.
  static func span(_ number: String, _ point: Int) -> SourceSpan {
    let line = Int(number.unicodeScalars.first?.value ?? 1)
    let place = SourcePosition(line: line, column: point + 1)
    return SourceSpan(file: "sources.lua", start: place, end: place)
  }

  static func verify(
    _ text: String, _ source: Source = source, policies: [Policy] = []
  ) -> SourceVerification {
    SourceVerification(source, text: TextFile(path: "text.txt", text: text), policies: policies)
  }

  /// The sample with the first `old` replaced.
  static func altered(_ old: String, _ new: String, in text: String = text) throws -> String {
    let range = try #require(text.firstRange(of: old), "the sample has no \(old)")
    return text.replacingCharacters(in: range, with: new)
  }

  /// Where a word first stands: `text.txt:9:20`.
  static func place(of word: String, in text: String) throws -> String {
    let range = try #require(text.firstRange(of: word), "the text has no \(word)")
    let before = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return "text.txt:\(before.count):\((before.last?.unicodeScalars.count ?? 0) + 1)"
  }

  /// Code and place of each finding: `sources.figure-differs text.txt:9:20 66 65`.
  static func findings(_ verification: SourceVerification) -> [String] {
    verification.diagnostics.map { diagnostic in
      var words = [diagnostic.code]
      if case .source(let span) = diagnostic.place {
        words.append("\(span.file):\(span.start.line):\(span.start.column)")
      }
      for name in ["clause", "point", "found", "expected"] {
        switch diagnostic.arguments[name] {
        case .text(let text): words.append(text)
        case .integer(let number): words.append(String(number))
        case .list, nil: break
        }
      }
      return words.joined(separator: " ")
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: new)
    return copy
  }
}

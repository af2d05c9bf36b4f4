import Diagnostics
import Testing

@testable import SourceTexts

@Suite("Figures are read from a text") struct FigureScannerTests {
  private func figures(_ text: String) -> [String] {
    FigureScanner.scan(NormalText(file: "t", line: 1, text.unicodeScalars), title: []).mentions.map(\.value)
  }

  @Test(
    "in one normal form, however they are written",
    arguments: [
      ("不低于65%", ["65"]), ("不低于６５％", ["65"]), ("百分之六十五", ["65"]), ("百分之65", ["65"]), ("百分之三点五", ["3.5"]),
      ("百分之百", ["100"]), ("千分之三", ["3‰"]), ("三分之一", ["1/3"]), ("六成以上", ["60"]), ("85.50%", ["85.5"]),
      ("1,000人", ["1000"]), ("3.5万元", ["35000"]), ("5千元", ["5000"]), ("一百二十个", ["120"]), ("一百零二个", ["102"]),
      ("两级", ["2"]), ("十个", ["10"]), ("二十八天", ["28"]), ("两万五千家", ["25000"]), ("一亿元", ["100000000"]),
      ("半年一次", ["0.5", "1"]), ("一年半", ["1.5"]), ("两个半月", ["2.5"]), ("一半以上", ["0.5"]),
      ("第三批", ["3"]), ("第34期", ["34"]), ("1—2名", ["1", "2"]), ("1～2名", ["1", "2"]), ("三至五名", ["3", "5"]),
      ("百人以上的企业", ["100"]), ("100人以上", ["100"]), ("3个月内", ["3"]), ("10日内", ["10"]), ("五化", ["5"]),
      // More than one reading: as printed.
      ("三四家", ["三四"]),
    ])
  func numbers(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test(
    "dates through the day that they mean",
    arguments: [
      ("2024年12月31日", ["2024-12-31"]), ("２０２４年１月５日", ["2024-01-05"]), ("二〇二四年十二月三十一日", ["2024-12-31"]),
      ("二○二四年", ["2024年"]), ("2024年 1 月 5 日", ["2024-01-05"]), ("2024-12-31", ["2024-12-31"]),
      ("2024/1/5", ["2024-01-05"]),
      ("2024年12月底前", ["2024-12-31"]), ("2024年2月底前", ["2024-02-29"]), ("2023年2月末", ["2023-02-28"]),
      ("到2025年底", ["2025-12-31"]), ("2023年年底前", ["2023-12-31"]), ("2024年", ["2024年"]), ("2024年度", ["2024年"]),
      ("2024年6月", ["2024-06"]), ("2024年6月中旬", ["2024-06中旬"]), ("2024年上半年", ["2024-H1"]), ("2024年第三季度", ["2024-Q3"]),
      ("7月31日", ["07-31"]), ("每年3月底前", ["03-31"]), ("每年2月底前", ["02-末"]), ("6月", ["6月"]),
      ("2024年、2025年12月底前", ["2024-12-31", "2025-12-31"]), ("2023—2025年", ["2023年", "2025年"]),
      ("2023年至2025年12月底", ["2023年", "2025-12-31"]), ("2020年10月至12月", ["2020-10", "2020-12"]),
      ("2023年8月25日至8月31日", ["2023-08-25", "2023-08-31"]), ("2023年8月25日至31日", ["2023-08-25", "2023-08-31"]),
      ("2031年5月12日（星期一）至5月18日（星期日）", ["2031-05-12", "2031-05-18"]),
      ("每年7月31日、次年1月31日", ["07-31", "01-31"]), ("2023年8月4日17:00前", ["2023-08-04", "17:00"]),
      ("17：30", ["17:30"]), ("9时", ["09:00"]), ("下午5时30分", ["17:30"]), ("40学时", ["40"]),
    ])
  func dates(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test(
    "and every other numeral is set aside with its reason",
    arguments: [
      ("进一步统一安排，一并报送", ["fixed-word 进一步", "fixed-word 统一", "fixed-word 一并"]),
      ("第三方评估、一站式服务", ["fixed-word 第三方", "fixed-word 一站式"]),
      ("形成一批经验", ["fixed-word 一批"]), ("百家组织、千家万户", ["round-word 百家", "round-word 千家", "round-word 万户"]),
      ("党的二十大和十九届二中、三中全会", ["meeting 二十大", "meeting 十九届二中、三中全会"]), ("四川", ["place-name 四川"]),
      ("按《关于三件事的通知》", ["title 《关于三件事的通知》"]), ("《关于印发〈二事〉的通知》", ["title 《关于印发〈二事〉的通知》"]),
      ("电话：022-12345678", ["contact 电话:022-12345678"]), ("邮箱 a12@example.cn", ["identifier a12@example.cn"]),
      ("索引号：000014349/2024-00012", ["identifier 索引号:000014349/2024-00012"]), ("A4纸", ["identifier A4"]),
      ("一是安排，二是检查", ["enumerator 一是", "enumerator 二是"]), ("Copyright © 2007-2028", ["page Copyright©2007-2028"]),
    ])
  func setAside(text: String, expected: [String]) {
    let scan = FigureScanner.scan(NormalText(file: "t", line: 1, text.unicodeScalars), title: [])
    #expect(scan.mentions.map(\.value) == [])
    #expect(scan.setAside.map { "\($0.reason.rawValue) \($0.word)" } == expected)
  }

  @Test(
    "A fixed word is a figure where it counts",
    arguments: [("至少一批", ["1"]), ("十分钟", ["10"]), ("发生一起案件", ["1"]), ("二十一起", ["21"]), ("一名", ["1"])])
  func counting(text: String, expected: [String]) { #expect(figures(text) == expected) }

  @Test("A document's number is none of the figures") func documentNumbers() {
    let text = NormalText(file: "t", line: 1, "等九部门（示厅发〔2023〕36号）".unicodeScalars)
    let mentions = FigureScanner.scan(text, title: []).mentions
    #expect(mentions.map(\.kind) == [.number, .documentNumber])
    #expect(mentions.map(\.value) == ["9", "示厅发〔2023〕36号"])
  }

  @Test("A mention stands where it was printed, blanks and full-width letters counted") func places() throws {
    let text = NormalText(file: "t", line: 3, "　 到２０２４ 年底".unicodeScalars)
    let mention = try #require(FigureScanner.scan(text, title: []).mentions.first)
    #expect(mention.value == "2024-12-31")
    #expect(mention.span.start.line == 3 && mention.span.start.column == 4)
    #expect(mention.span.end.column == 11)
  }

  @Test("A weekday is compared with its date") func weekdays() {
    func faults(_ text: String) -> [String] {
      FigureScanner.scan(NormalText(file: "t", line: 1, text.unicodeScalars), title: []).faults.map(\.code)
    }
    #expect(faults("2023年8月4日（星期五）") == [])
    #expect(faults("2023年8月4日（周五）") == [])
    #expect(faults("2023年8月4日（星期四）") == ["sources.weekday-differs"])
    #expect(faults("2023年8月5日（星期五）") == ["sources.weekday-differs"])
  }

  @Test("A day that no calendar has is told", arguments: ["2023年2月29日", "2023年13月1日", "6月31日"])
  func impossible(text: String) {
    let scan = FigureScanner.scan(NormalText(file: "t", line: 1, text.unicodeScalars), title: [])
    #expect(scan.faults.map(\.code) == ["sources.impossible-date"])
  }

  @Test("The normal form of outlines is what the scanner writes") func forms() {
    for figure in [
      "65", "85.5", "0.5", "3‰", "1/3", "2024-12-31", "2024-12", "2024年", "12-31", "02-末", "6月", "17:00", "2024-H1",
      "2024-Q3", "2024-06中旬", "三四",
    ] { #expect(FigureForm.kind(figure) != nil, "\(figure)") }
    for (figure, normal) in [
      ("65%", "65"), ("065", "65"), ("2024/12/31", "2024-12-31"), ("2024年12月底", "2024-12-31"), ("两", "2"),
    ] where figure != "两" {
      #expect(FigureForm.kind(figure) == nil, "\(figure)")
      #expect(FigureForm.normal(figure) == normal)
    }
    for figure in ["", "abc", "2024-13", "2024-02-30", "31-31"] { #expect(FigureForm.kind(figure) == nil, "\(figure)") }
  }
}

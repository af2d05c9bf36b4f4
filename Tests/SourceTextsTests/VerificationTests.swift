import Diagnostics
import MediationModel
import PolicyModel
import Testing

@testable import SourceTexts

@Suite("A text and its outline") struct VerificationTests {
  @Test("agree, and what was compared is counted") func agrees() {
    let verification = Sample.verify(Sample.text)
    #expect(Sample.findings(verification) == [])
    let counts = verification.counts
    #expect(counts.textClauses == 10 && counts.outlineClauses == 8 && counts.items == 4)
    #expect(counts.numbers == 14 && counts.dates == 10)
    #expect(counts.outlineFigures == 25 && counts.repeatedFigures == 1)
    #expect(counts.documentNumbers == 2 && counts.weekdays == 1 && counts.attachments == 2)
    let reasons = Dictionary(verification.setAside.map { ($0.reason, 1) }, uniquingKeysWith: +)
    #expect(
      reasons == [
        .title: 1, .listNumber: 10, .enumerator: 2, .fixedWord: 2, .identifier: 1, .weekday: 1, .ownDay: 1,
      ])
  }

  @Test(
    "One figure that is altered is reported at its place",
    arguments: [
      ("６５％", "６６％", "６６", "一 甲类 66 65"), ("百分之八十", "百分之九十", "百分之九十", "一 乙类 90 80"),
      ("1名组长", "2名组长", "2名组长", "二（一） 组长 2 1"), ("二名组员", "三名组员", "三名", "二（一） 组员 3 2"),
      ("每半年", "每两年", "两年", "二（一） 会议 2 0.5"), ("一百二十件", "一百三十件", "一百三十", "二（三） 公开 130 120"),
      ("等四部门", "等五部门", "五部门", "序 依据 5 4"), ("完成一半", "完成三成的", "三成", "一 进度 30 0.5"),
      ("见附件2", "见附件1", "1）。\n（三）", "二（二） 第二批 1 2"),
    ])
  func alteredFigure(old: String, new: String, at place: String, words: String) throws {
    let text = try Sample.altered(old, new)
    let expected = "sources.figure-differs \(try Sample.place(of: place, in: text)) \(words)"
    #expect(Sample.findings(Sample.verify(text)) == [expected])
  }

  @Test("A point that is named by a number of the text is missed when that number is altered") func alteredOrdinal()
    throws
  {
    let findings = Sample.findings(Sample.verify(try Sample.altered("第二批", "第三批")))
    #expect(
      findings == [
        "sources.point-not-in-text sources.lua:20108:4 二（二） 第二批",
        "sources.figure-differs text.txt:15:5 二（二） 第二批 3 2",
      ])
  }

  @Test(
    "One date that is altered is reported at its place",
    arguments: [
      ("2032年底", "2033年底", "2033年底", "一 甲类 2033-12-31 2032-12-31"),
      ("2031年、2032年12月底", "2031年、2033年12月底", "2033年12月底", "一 进度 2033-12-31 2032-12-31"),
      ("2031年、2032年12月底", "2030年、2032年12月底", "2030年、", "一 进度 2030-12-31 2031-12-31"),
      ("17：00", "18：00", "18：00", "二（一） 报名 18:00 17:00"), ("至12月", "至11月", "11月，", "二（二） 期间 2031-11 2031-12"),
      ("2031年10月底", "2031年9月底", "2031年9月底", "二（二） 第一批 2031-09-30 2031-10-31"),
      ("3月底", "2月底", "2月底前公开", "二（三） 公开 02-末 03-31"),
    ])
  func alteredDate(old: String, new: String, at place: String, words: String) throws {
    let text = try Sample.altered(old, new)
    let expected = "sources.figure-differs \(try Sample.place(of: place, in: text)) \(words)"
    #expect(Sample.findings(Sample.verify(text)) == [expected])
  }

  @Test("A day that no longer fits its weekday is reported twice, as another day and as another weekday") func weekday()
    throws
  {
    let findings = Sample.findings(Sample.verify(try Sample.altered("6月30日", "6月29日")))
    #expect(findings.map { $0.prefix { $0 != " " } } == ["sources.figure-differs", "sources.weekday-differs"])
  }

  @Test(
    "One number before a clause that is altered or gone is reported",
    arguments: [
      ("二、任务", "三、任务"), ("二、任务", "任务"), ("(一)建组", "(二)建组"), ("(一)建组", "建组"), ("（二）总结", "总结"), ("（三）公开", "（四）公开"),
      ("（三）公开", "公开"), ("1．第一批", "第一批"), ("1．第一批", "2．第一批"), ("2. 第二批", "第二批"), ("一是统一", "统一"), ("二是按时", "三是按时"),
      ("1．报名表", "报名表"), ("2．汇总表", "汇总表"), ("2．汇总表", "3．汇总表"), ("一、目标", "目标"), ("三、要求", "四、要求"),
    ])
  func alteredNumber(old: String, new: String) throws {
    #expect(!Sample.verify(try Sample.altered(old, new)).agrees)
  }

  @Test("A clause that the text has and the outline does not is told with the nearest one") func clauseMore() throws {
    let verification = Sample.verify(try Sample.altered("（三）公开", "（四）公开"))
    let codes = verification.diagnostics.map(\.code)
    #expect(codes == ["sources.clause-not-in-text", "sources.clause-not-in-outline"])
    #expect(verification.diagnostics[0].arguments["nearest"] == .text("二（四）"))
    #expect(verification.diagnostics[1].arguments["nearest"] == .text("二（三）"))
  }

  @Test("A clause that is printed twice is told") func clauseTwice() throws {
    let verification = Sample.verify(try Sample.altered("（三）公开", "（二）公开"))
    #expect(verification.diagnostics.contains { $0.code == "sources.duplicate-clause" })
  }

  @Test("A paragraph behind the last item of a list may have lost its number") func looseParagraph() throws {
    let findings = Sample.findings(Sample.verify(try Sample.altered("2. 第二批", "第二批")))
    #expect(findings == ["sources.paragraph-without-number text.txt:15:1 二（二） 第二批于2031年11月"])
  }

  @Test("A figure or a date more, which nothing accounts for, is reported") func figureMore() throws {
    #expect(
      Sample.findings(Sample.verify(try Sample.altered("统一安排", "统一安排五件事")))
        == ["sources.figure-not-in-outline text.txt:19:7 三 5"])
    #expect(
      Sample.findings(Sample.verify(try Sample.altered("按时报送", "于2031年底前报送")))
        == ["sources.figure-not-in-outline text.txt:20:4 三 2031-12-31"])
  }

  @Test("A figure that the outline states and the text does not is reported in the outline") func figureLess() throws {
    let findings = Sample.findings(Sample.verify(try Sample.altered("开会3次", "开会")))
    #expect(findings == ["sources.figure-not-in-text sources.lua:20108:4 二（一） 会议 3"])
  }

  @Test("The document's own title, number and days are compared") func head() throws {
    #expect(
      Sample.findings(Sample.verify(try Sample.altered("示发〔2031〕5号", "示发〔2031〕6号"))) == [
        "sources.number-not-in-text text.txt:1:1 示发〔2031〕5号",
        "sources.document-number-not-in-outline text.txt:3:1 序 示发〔2031〕6号",
      ])
    #expect(
      Sample.findings(Sample.verify(try Sample.altered("2031年3月2日", "2031年3月3日"))) == [
        "sources.day-not-in-text text.txt:1:1 2031-03-02",
        "sources.figure-not-in-outline text.txt:26:1 尾 2031-03-03",
      ])
    #expect(
      Sample.findings(Sample.verify(try Sample.altered("办好小事", "办好大事"))) == [
        "sources.title-not-in-text text.txt:1:1 示例市关于办好小事的通知"
      ])
  }

  @Test("Numbers of other documents stand in the gists, with or without words before the issuer") func documentNumbers()
    throws
  {
    let text = try Sample.altered("〔2030〕12号", "〔2030〕13号")
    #expect(
      Sample.findings(Sample.verify(text)) == [
        "sources.document-number-not-in-text sources.lua:24207:3 序 依据 示办发〔2030〕12号",
        "sources.document-number-not-in-outline \(try Sample.place(of: "示办发", in: text)) 序 示办发〔2030〕13号",
      ])
    #expect(Verifier.isSame("按照示办发〔2030〕12号", "示办发〔2030〕12号"))
    #expect(Verifier.isSame("按照示办发〔2030〕12号", "依示办发[2030]12号"))
    #expect(!Verifier.isSame("示办发〔2030〕12号", "示局发〔2030〕12号"))
    #expect(!Verifier.isSame("示办发〔2030〕12号", "示办发〔2030〕2号"))
  }

  @Test("An attachment that the list does not have is told") func attachment() throws {
    let findings = Sample.findings(Sample.verify(try Sample.altered("\n2．汇总表", "")))
    #expect(
      findings == [
        "sources.point-not-in-text sources.lua:23614:3 尾 附件2", "sources.attachment-not-listed text.txt:15:24 2",
      ])
  }

  @Test("A figure in the outline that is not in the normal form is told with the form") func form() {
    let source = Sample.document(
      [Sample.clause("一", [("甲", "比例", ["65%", "abc"])])], title: "标题", number: nil, adopted: nil)
    let verification = Sample.verify("标题\n一、甲\n不低于65%。", source)
    #expect(
      Sample.findings(verification) == [
        "sources.figure-form sources.lua:19968:2 一 甲 65%", "sources.figure-form sources.lua:19968:2 一 甲 abc",
        "sources.figure-not-in-text sources.lua:19968:2 一 甲 abc",
      ])
    #expect(verification.diagnostics.first?.arguments["nearest"] == .text("65"))
  }

  @Test("What policies cite must stand in the text") func citations() throws {
    func policy(_ clause: String) -> Policy {
      let citation = Citation(source: "xx-2031-5", clause: clause, point: nil)
      let reading = Reading(
        id: "which", question: "?", citation: citation, choices: [], open: [], decidedBy: nil, span: Sample.span("读", 0)
      )
      let profile = JurisdictionProfile(code: "CN-XX", name: "示例", nameEn: nil, levels: [], parties: [])
      return Policy(
        id: "xx/y", title: "", titleEn: nil, source: Sample.source, sources: [Sample.source], jurisdiction: profile,
        effectiveFrom: nil, parameters: [], readings: [reading], facts: [], norms: [])
    }
    let text = try Sample.altered("（三）公开", "公开")
    let findings = Sample.findings(Sample.verify(text, policies: [policy("二（三）"), policy("二（一）")]))
    #expect(findings.contains("sources.cited-clause-not-in-text sources.lua:35835:1 二（三）"))
    #expect(findings.count { $0.hasPrefix("sources.cited-clause") } == 1)
    #expect(Sample.verify(Sample.text, policies: [policy("二（三）")]).counts.citedClauses == 1)
  }
}

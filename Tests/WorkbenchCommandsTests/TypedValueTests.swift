import Diagnostics
import Foundation
import Reporting
import Testing

@testable import WorkbenchCommands

/// What is typed is checked, wherever it is typed: one spelling, one set of checks, the same words.
@Suite struct TypedValueTests {
  /// A value and what comes of it; the words are those of every place.
  struct Example: Sendable, CustomTestStringConvertible {
    /// The name, and the value as a file of Lua has it.
    let name: String
    let value: String
    /// What else means the same on a command line or behind `:set`.
    var typed: [String] = []
    /// What the scenario then says; nil: it is refused.
    var taken: String?
    var en = ""
    var zh = ""

    var testDescription: String { "\(name) = \(value)" }
  }

  static let coverage = "enterprise_coverage@2025-12-31"

  static let examples = [
    Example(name: coverage, value: "80.5", typed: ["80.50", "80.5%"], taken: "80.5"),
    Example(name: coverage, value: "80.0", typed: ["80", "80%"], taken: "80"),
    Example(
      name: "required_facilities", value: "{ \"office\", \"mediation_room\" }",
      typed: ["office,mediation_room", "{office, mediation_room}", "office、mediation_room", "办公场所,调解室"],
      taken: "office, mediation_room"),
    Example(name: "required_facilities", value: "\"office\"", typed: ["office", "{ \"office\" }"], taken: "office"),
    Example(name: "extended_to", value: "\"2027-12-31\"", typed: ["2027-12-31"], taken: "2027-12-31"),
    Example(name: "held_until", value: "\"eve\"", typed: ["eve"], taken: "eve"),
    Example(
      name: coverage, value: "\"80.5\"",
      en: "“80.5” is no number of percent: write a numeral here, with at most 2 decimals.",
      zh: "“80.5”不能作为 percent 的数：应为数字，小数最多 2 位，照原样写在这里。"),
    Example(
      name: coverage, value: "80.505",
      en: "“80.505” is no number of percent: write a numeral here, with at most 2 decimals.",
      zh: "“80.505”不能作为 percent 的数：应为数字，小数最多 2 位，照原样写在这里。"),
    Example(
      name: "training_hours_min", value: "40.5",
      en: "“40.5” is no number of class_hour: write a numeral here, with at most 0 decimals.",
      zh: "“40.5”不能作为 class_hour 的数：应为数字，小数最多 0 位，照原样写在这里。"),
    Example(
      name: coverage, value: "101", typed: ["101%"], en: "This value of “enterprise_coverage” is outside its range.",
      zh: "参数“enterprise_coverage”的这个值超出它的 range。"),
    Example(
      name: "required_facilities", value: "{ \"office\", \"offise\" }", typed: ["office,offise"],
      en: "“offise” is not a word known here. Did you mean “office”? Known: office,",
      zh: "“offise”不是这里的可用值。是不是“office”？可用：office,"),
    Example(
      name: "extended_to", value: "\"2027-02-30\"", typed: ["2027-02-30"], en: "The date “2027-02-30” of “",
      zh: "的日期“2027-02-30”不存在或写法不对"),
    Example(
      name: "required_facilities", value: "3", en: "must be a quoted text or a list of them; found a whole number.",
      zh: "应为 一段或一列加引号的文字，实际是 整数。"),
    Example(
      name: "held_until", value: "\"evee\"", typed: ["evee"],
      en: "The reading has no choice “evee”. Did you mean “eve”? Known: ", zh: "这个读法没有“evee”这种选择。是不是“eve”？可用："),
  ]

  @Test("A value is taken or refused alike by a scenario file and by :set", arguments: examples)
  func fileAndSession(_ example: Example) throws {
    let session = try TestSession.tianjin()
    let folder = try TemporaryFolder()
    let part = example.name == "held_until" ? "readings" : "parameters"
    try folder.write(
      "return { language = 1, title = \"t\", \(part) = { [\"\(example.name)\"] = \(example.value) } }", to: "s.lua")
    let lines =
      [":load \(folder.path("s.lua"))"] + ([example.value] + example.typed).map { ":set \(example.name) = \($0)" }
    for line in lines {
      let answer = session.answer(line)
      if let taken = example.taken {
        let shown = try #require(answer.output.last, "\(line): \(answer.remarks)")
        #expect(
          answer.outcome == .done && (shown.hasSuffix("= \(taken)") || line.hasPrefix(":load")), "\(line): \(shown)")
      } else {
        #expect(answer.outcome == .failed, "\(line)")
        let words = { language in answer.remarks.map { DiagnosticText.message($0, language) }.joined(separator: "\n") }
        #expect(words(.en).contains(example.en), "\(line): \(words(.en))")
        #expect(words(.zh).contains(example.zh), "\(line): \(words(.zh))")
      }
      _ = session(":unset all")
    }
  }

  @Test("The policy's own file refuses what a what-if refuses, in the same words")
  func policyFile() throws {
    let values = [
      ("by = \"2025-12-31\", is = 80", "by = \"2025-12-31\", is = \"80.5\"", "“80.5” is no number of percent"),
      (
        "by = \"2025-12-31\", is = 80", "by = \"2025-12-31\", is = 101",
        "This value of “enterprise_coverage” is outside its range."
      ),
      (
        "is = { \"office\", \"reception\"", "is = { \"offise\", \"reception\"",
        "“offise” is not a word known here. Did you mean “office”? Known: office,"
      ),
    ]
    for (old, new, words) in values {
      let run = try BuiltProgram.shell(
        """
        folder=$(mktemp -d); cp -r Policies "$folder/p"
        sed -i 's/\(old)/\(new)/' "$folder/p/tianjin/organization-building-2024/parameters.lua"
        "$POLICY" check "$folder/p/tianjin/organization-building-2024" --language en; status=$?; rm -rf "$folder"; exit $status
        """)
      #expect(run.status == 3)
      #expect((run.output + run.remarks).contains(words), "\(run.output)\(run.remarks)")
    }
  }

  @Test("A policy's own file may write a member by its label") func labelInPolicy() throws {
    let run = try BuiltProgram.shell(
      """
      folder=$(mktemp -d); cp -r Policies "$folder/p"; cp -r Examples/tianjin/ledger "$folder/ledger"
      sed -i 's/is = { "office", "reception"/is = { "办公场所", "reception"/' \
        "$folder/p/tianjin/organization-building-2024/parameters.lua"
      for p in Policies "$folder/p"; do
        "$POLICY" evaluate --policies "$p/tianjin/organization-building-2024" --ledger "$folder/ledger" \
          --as-of 2025-12-31 --norm basic_facilities | tail -n +3
      done | sort | uniq -u; rm -rf "$folder"
      """)
    #expect(run.output == "" && run.remarks == "", "\(run.output)\(run.remarks)")
  }

  @Test("Functions of Lua take the values that commands take") func functions() throws {
    let session = try TestSession.tianjin()
    let flips = { (changes: String) in session("#compare({ \(changes) }).norms") }
    #expect(flips("['enterprise_coverage@2025-12-31'] = 80.5") == "1")
    #expect(flips("['enterprise_coverage@2025-12-31'] = '80.5'") == "1")
    #expect(flips("required_facilities = { 'office', '调解室' }") == "1")
    #expect(flips("required_facilities = 'office,mediation_room'") == "1")
    #expect(flips("required_facilities = { 'offise' }") == "! repl.line-failed")
    #expect(session(":set") == "情景  没有改动")
  }

  @Test(
    "A plan file's names and values are read as everywhere",
    arguments: [
      ("district = \"120114\"", nil), ("district = \"武清\"", nil),
      ("district = \"武请区\"", "台账里没有叫“武请区”的辖区（名称或代码）。是不是“武清区”？"),
      ("district = \"河\"", "台账里叫“河”的不只一个，请写编号：CN-120102, CN-120103, CN-120105。"),
    ] as [(String, String?)])
  func plan(_ capacity: String, _ words: String?) throws {
    let folder = try TemporaryFolder()
    let values = words == nil ? "kind = \"enterprise_comittee\"" : "kind = \"企业调解委员会\""
    try folder.write(
      """
      return { language = 1, kind = "building", title = "t", from = "2025-06", through = "2025-12", level = "县（区）级",
        items = { { id = "committee", label = "委员会", add = "organization", values = { \(values) } } },
        capacity = { { \(capacity), per_month = 3 } } }
      """, to: "plan.lua")
    let run = try BuiltProgram.run("plan", folder.path("plan.lua"), "Examples/tianjin")
    #expect(run.status == 3)
    // Where the place is one, the fault is that of the value.
    let expected = words ?? "“enterprise_comittee”不能填在“kind”里。是不是“enterprise_committee”？可用：enterprise_committee,"
    #expect(run.remarks.contains(expected), "\(run.remarks)")
    #expect(run.remarks.contains("共 1 处错误"), "\(run.remarks)")
  }

  /// A command that is refused: arguments behind the example's folder, its end, and its words.
  struct Refused: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    var status: Int32 = 3
    let en: String
    let zh: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refused = [
    Refused(
      arguments: ["simulate", "--set", "required_facilities=offise"],
      en: "“offise” is not a word known here. Did you mean “office”?", zh: "“offise”不是这里的可用值。是不是“office”？"),
    Refused(
      arguments: ["simulate", "--set", "\(coverage)=\"80.5\""], en: "“80.5” is no number of percent",
      zh: "“80.5”不能作为 percent 的数"),
    Refused(
      arguments: ["simulate", "--set", "staffing_scop=all"],
      en: "There is no parameter or reading “staffing_scop”. Did you mean “staffing_scope”?",
      zh: "没有叫“staffing_scop”的参数或读法。是不是“staffing_scope”？"),
    Refused(
      arguments: ["simulate", "--set", "held_until=eve", "--set", "held_until=after"],
      en: "“held_until” stands here twice; leave one.", zh: "“held_until”写了两次，请只留一个。"),
    Refused(
      arguments: ["simulate", "--set", "nothing"], en: "“nothing” is not understood.", zh: "看不懂“nothing”。"),
    Refused(
      arguments: ["sweep", "\(coverage)=85..75"], en: "The range “85..75” is reversed; write 75..85.",
      zh: "范围“85..75”写反了，请写成 75..85。"),
    Refused(
      arguments: ["sweep", "\(coverage)=75..85/0"], en: "The step “0” is not above 0.", zh: "步长“0”要大于 0。"),
    Refused(
      arguments: ["sweep", "\(coverage)=75..85/-1"], en: "The step “-1” is not above 0.", zh: "步长“-1”要大于 0。"),
    Refused(
      arguments: ["sweep", "\(coverage)=75..185"],
      en: "This value of “enterprise_coverage” is outside its range. It is 185; the range is 0…100.",
      zh: "参数“enterprise_coverage”的这个值超出它的 range。写的是 185，范围是 0…100。"),
    Refused(
      arguments: ["sweep", "\(coverage)=75"], status: 64, en: "“\(coverage)=75” is not understood.",
      zh: "看不懂“\(coverage)=75”。"),
    Refused(
      arguments: ["seek", coverage, "--norm", "enterprise_committee"],
      en: "There is no norm “enterprise_committee”. Did you mean “enterprise_committees”? Known: ",
      zh: "没有规则“enterprise_committee”。是不是“enterprise_committees”？可用："),
    Refused(
      arguments: ["seek", coverage, "--norm", "enterprise_committees", "--due", "2031-01-01"],
      en: "“enterprise_committees” has no due day 2031-01-01. Its due days: 2024-12-31, 2025-12-31.",
      zh: "规则“enterprise_committees”没有 2031-01-01 这个期限。它的期限：2024-12-31, 2025-12-31。"),
    Refused(
      arguments: ["seek", "township_full_time_min", "--norm", "township_staffing", "--due", "2025-12-31"],
      en: "“township_staffing” has no due days, so 2025-12-31 cannot be asked about.",
      zh: "规则“township_staffing”没有期限，不能问 2025-12-31 这一天。"),
    Refused(
      arguments: ["seek", coverage, "--norm", "township_centres"],
      en:
        "“township_centres” does not depend on “enterprise_coverage”, so no value changes it. What does: enterprise_committees.",
      zh: "规则“township_centres”与参数“enterprise_coverage”无关，怎么改都一样。有关的规则：enterprise_committees。"),
    Refused(
      arguments: ["seek", coverage, "--norm", "enterprise_committees", "--due", "2025-13-01"], status: 64,
      en: "The date “2025-13-01” of “--due” does not exist or is written wrongly; write it like 2024-12-31.",
      zh: "“--due”的日期“2025-13-01”不存在或写法不对，应写成 2024-12-31 这样。"),
    Refused(
      arguments: ["seek", coverage, "--norm", "enterprise_committees", "--subject", "武请区"],
      en: "The ledger has no jurisdiction called “武请区”, by name or code. Did you mean “武清区”?",
      zh: "台账里没有叫“武请区”的辖区（名称或代码）。是不是“武清区”？"),
    Refused(
      arguments: ["seek", coverage, "--norm", "enterprise_committees", "--subject", "天津市"],
      en: "“enterprise_committees” is not asked of “天津市”, which is out of its scope.",
      zh: "规则“enterprise_committees”不管“天津市”，它不在范围内。"),
    Refused(
      arguments: [
        "seek", "--more", "organization", "--within", "武清", "--value", "kind=enterprise_comittee", "--norm",
        "enterprise_committees", "--subject", "武清区", "--due", "2025-12-31",
      ],
      en:
        "“enterprise_comittee” cannot stand in kind. Did you mean “enterprise_committee”? Known: enterprise_committee,",
      zh: "“enterprise_comittee”不能填进 kind。是不是“enterprise_committee”？可用：enterprise_committee,"),
    Refused(
      arguments: [
        "seek", "--more", "organization", "--within", "武清区", "--value", "kin", "--norm", "enterprise_committees",
      ], status: 64, en: "“kin” is not understood. Write FIELD=VALUE, such as kind=enterprise_committee.",
      zh: "看不懂“kin”。要写成 列=值，例如 kind=enterprise_committee。"),
    Refused(
      arguments: ["evaluate", "--norm", "township_center"], status: 64,
      en: "There is no norm “township_center”. Did you mean “township_centres”? Known: ",
      zh: "没有规则“township_center”。是不是“township_centres”？可用："),
    Refused(
      arguments: ["evaluate", "--allow-indeterminate", "township_center"], status: 64,
      en: "There is no norm “township_center”. Did you mean “township_centres”? Known: ",
      zh: "没有规则“township_center”。是不是“township_centres”？可用："),
    Refused(
      arguments: ["evaluate", "--reading", "held_untill=eve"], status: 64,
      en: "There is no reading “held_untill”. Did you mean “held_until”? Known: ",
      zh: "没有读法“held_untill”。是不是“held_until”？可用："),
    Refused(
      arguments: ["evaluate", "--reading", "held_until=evee"], status: 64,
      en: "The reading has no choice “evee”. Did you mean “eve”? Known: ", zh: "这个读法没有“evee”这种选择。是不是“eve”？可用："),
    Refused(
      arguments: ["explain", "township_centres", "武请区"], en: "Did you mean “武清区”?", zh: "是不是“武清区”？"),
    Refused(
      arguments: ["show", "--due", "2024-12-31..2024-01-01"], status: 64,
      en: "The range “2024-12-31..2024-01-01” is reversed; write 2024-01-01..2024-12-31.",
      zh: "范围“2024-12-31..2024-01-01”写反了，请写成 2024-01-01..2024-12-31。"),
  ]

  @Test("A name, a range or a day that means nothing is an error that says what there is", arguments: refused)
  func refusedCommands(_ refused: Refused) throws {
    for (language, words) in [("en", refused.en), ("zh", refused.zh)] {
      let run = try BuiltProgram.run(refused.arguments + ["Examples/tianjin", "--language", language])
      #expect(run.status == refused.status, "\(run.remarks)")
      #expect(run.output == "")
      #expect(run.remarks.contains(words), "\(run.remarks)")
    }
  }

  @Test("--set takes readings, days and lists as a scenario file does") func set() throws {
    for text in [
      "staffing_scope=all", "as_of=2026-06-30", "required_facilities=office,mediation_room",
      "required_facilities={ \"office\" }", "\(Self.coverage)=80.5", "\(Self.coverage)=80.0", "extended_to=2027-12-31",
    ] {
      let run = try BuiltProgram.run("simulate", "--set", text, "Examples/tianjin", "--limit", "0")
      #expect(run.remarks == "", "\(text)")
      #expect([0, 2, 4].contains(run.status), "\(text)")
    }
  }

  @Test("A place is asked by its name, its code, its six digits, or the beginning that only one has")
  func places() throws {
    let session = try TestSession.tianjin()
    let name = session("district('武清区').name")
    for text in ["CN-120114", "120114", "武清"] { #expect(session("district('\(text)').name") == name, "\(text)") }
    let seek = { (place: String) in
      session(
        ":seek --more organization --within \(place) --value kind=企业调解委员会 --norm enterprise_committees --subject \(place) --due 2025-12-31 --up-to 30"
      )
      .split(separator: "\n").dropFirst().joined()
    }
    #expect(seek("武清区").contains("23 … 30"))
    for text in ["CN-120114", "120114", "武清"] { #expect(seek(text) == seek("武清区"), "\(text)") }
  }

  @Test("A name of two records is an error with their identifiers") func twoRecords() throws {
    let small = try SmallWorkspace(
      organizations: """
        id,name,jurisdiction,kind,established_on,published
        A-1,一会,CN-XX-1,other,2024-01-01,true
        A-2,一会,CN-XX-1,other,2024-02-01,false

        """)
    for (language, words) in [
      ("en", "More than one record of the ledger is called “一会”; write the identifier: A-1, A-2."),
      ("zh", "台账里叫“一会”的不只一个，请写编号：A-1, A-2。"),
    ] {
      let run = try BuiltProgram.run("explain", "open_book", "一会", small.path, "--language", language)
      #expect(run.status == 3)
      #expect(run.remarks.contains(words), "\(run.remarks)")
    }
    #expect(try BuiltProgram.run("explain", "open_book", "A-2", small.path).status == 2)
  }

  @Test("A fraction of 1 for a percent, and a least above a most, are refused where one value is meant, not in a row")
  func fractionsAndBounds() throws {
    let example = "Examples/tianjin"
    func run(_ arguments: String...) throws -> BuiltProgram.Run {
      try BuiltProgram.run(arguments + [example, "--language", "en"])
    }
    let fraction = try run("simulate", "--set", "\(Self.coverage)=0.75")
    #expect(fraction.status == 3)
    #expect(fraction.remarks.contains("was 75 meant"), "\(fraction.remarks)")
    let crossed = try run("simulate", "--set", "candidates_min=5")
    #expect(crossed.status == 3)
    #expect(crossed.remarks.contains("p.candidates_max = 2, p.candidates_min = 5"), "\(crossed.remarks)")
    let both = try run("simulate", "--set", "candidates_min=5", "--set", "candidates_max=6", "--limit", "0")
    #expect(both.status == 2)
    #expect(try run("sweep", "\(Self.coverage)=0..1/0.25").status == 0)
    #expect(try run("sweep", "\(Self.coverage)=0.5..1").status == 3)
    #expect(try run("sweep", "candidates_min=0..4").status == 0)
  }

  @Test("A sweep refuses a norm that depends on none of its parameters") func unrelatedNorm() throws {
    let run = try BuiltProgram.run(
      "sweep", "candidates_min=0..2", "Examples/tianjin", "--norm", "enterprise_committees", "--language", "en")
    #expect(run.status == 3)
    #expect(run.remarks.contains("city_candidates"), "\(run.remarks)")
  }

  @Test("What stands behind what a command of the REPL reads is not passed over") func surplusWords() throws {
    let session = try TestSession.small()
    for line in [":evaluate open_book else", ":as-of 2024-12-31 2025-12-31", ":unset a b", ":history x"] {
      #expect(session(line) == "! repl.usage", "\(line)")
    }
  }
}

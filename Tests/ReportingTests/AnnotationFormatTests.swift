import Diagnostics
import Testing

@testable import Reporting

@Suite("Annotations for services") struct AnnotationFormatTests {
  private func span(_ file: String, _ start: (Int, Int), _ end: (Int, Int)) -> SourceSpan {
    SourceSpan(
      file: file, start: SourcePosition(line: start.0, column: start.1),
      end: SourcePosition(line: end.0, column: end.1))
  }

  private func annotation(
    _ place: DiagnosticPlace, severity: Diagnostic.Severity = .error, title: String = "题", message: String = "话"
  ) -> Annotation {
    Annotation(code: "testing.fixture-failed", severity: severity, title: title, message: message, place: place)
  }

  @Test("a workflow command has the stretch of the file where it is known") func places() {
    let file = "政策/rules.lua"
    #expect(
      GitHubCommands.line(annotation(.source(span(file, (3, 5), (3, 9)))))
        == "::error file=政策/rules.lua,line=3,endLine=3,col=5,endColumn=9,title=题::话")
    #expect(
      GitHubCommands.line(annotation(.source(span(file, (3, 5), (4, 2))), severity: .warning))
        == "::warning file=政策/rules.lua,line=3,endLine=4,col=5,title=题::话")
    #expect(
      GitHubCommands.line(annotation(.cell(file: "a.csv", row: 7, column: "x"), severity: .note))
        == "::notice file=a.csv,line=7,title=题::话")
    #expect(GitHubCommands.line(annotation(.file("a.lua"))) == "::error file=a.lua,title=题::话")
    #expect(GitHubCommands.line(annotation(.none)) == "::error title=题::话")
  }

  @Test("what would end a command or a property is escaped, a cluster of line ends included") func escapes() {
    #expect(
      GitHubCommands.line(annotation(.none, title: "a:b,c%d\r\ne", message: "x:y,z%\r\n::error ::w\n"))
        == "::error title=a%3Ab%2Cc%25d%0D%0Ae::x:y,z%25%0D%0A::error ::w%0A")
  }

  @Test("a path becomes a relative reference in percent-encoded UTF-8") func paths() throws {
    func location(_ path: String) -> JSONValue? {
      let log = SARIFLog.json([annotation(.file(path))], version: "1.0.0", .en)
      guard case .array(let runs)? = log["runs"], case .array(let results)? = runs[0]["results"],
        case .array(let locations)? = results[0]["locations"]
      else { return nil }
      return locations[0]["physicalLocation"]?["artifactLocation"]
    }
    #expect(
      location("./政策/a b:c#1.lua")
        == .record([
          ("uri", "%E6%94%BF%E7%AD%96/a%20b%3Ac%231.lua"), ("uriBaseId", "%SRCROOT%"),
        ]))
    #expect(location("../x.lua") == .record([("uri", "../x.lua")]))
    #expect(location("/tmp/é.lua") == .record([("uri", "file:///tmp/%C3%A9.lua")]))
  }

  @Test("a result without a place has no locations, and one of a whole file no region") func noPlace() throws {
    let log = SARIFLog.json([annotation(.none), annotation(.file("a.lua"))], version: "1.0.0", .zh)
    guard case .array(let runs)? = log["runs"], case .array(let results)? = runs[0]["results"] else {
      return #expect(Bool(false))
    }
    #expect(results[0]["locations"] == nil)
    guard case .array(let locations)? = results[1]["locations"] else { return #expect(Bool(false)) }
    #expect(locations[0]["physicalLocation"]?["region"] == nil)
    #expect(runs[0]["language"] == "zh-CN")
  }

  @Test("XML has no character that no XML can have, and loses no line end in an attribute") func xml() {
    #expect(
      XMLText.content("a<b>&\"]]>\u{0}\u{B}\u{FFFE}\r\n") == "a&lt;b&gt;&amp;\"]]&gt;\u{FFFD}\u{FFFD}\u{FFFD}&#13;\n")
    #expect(XMLText.attribute("n", "a\"\n\t\r<") == " n=\"a&quot;&#10;&#9;&#13;&lt;\"")
    #expect(XMLText.content("政策🎉\u{1FFFF}\u{7F}") == "政策🎉\u{FFFD}\u{FFFD}")
  }
}

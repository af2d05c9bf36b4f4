import Testing

@testable import Reporting

@Suite struct CodeListTests {
  @Test func `The manual's list of codes is what the phrasebook says`() throws {
    try Snapshot.expect(CodeList.page(), "../../../Manual/codes.md")
  }

  @Test func `Every code has its line`() {
    let page = CodeList.page()
    for code in Phrasebook.phrases.keys { #expect(page.contains("| `\(code)` |")) }
  }
}

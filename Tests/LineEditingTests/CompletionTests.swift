import Testing
import TextWidth

@testable import LineEditing

@Suite struct CompletionTests {
  private func completion(_ texts: [String], closing: String = "") -> Completion {
    Completion(range: 0..<0, candidates: texts.map { .init($0, closing: closing) })
  }

  @Test func `Without a choice the text goes on as far as all agree`() {
    #expect(completion(["和平区", "和平路"]).unambiguous(over: "和") == "和平")
    #expect(completion(["和平区", "和平路"]).unambiguous(over: "和平") == nil)
    #expect(completion(["和平区"], closing: " ").unambiguous(over: "和") == "和平区 ")
    #expect(completion([]).unambiguous(over: "x") == nil)
    #expect(completion(["a", "b"]).unambiguous(over: "") == nil)
  }

  @Test func `A candidate that does not begin with what was typed replaces it only when it is the one`() {
    #expect(completion(["CN-120114"]).unambiguous(over: "武清") == "CN-120114")
    #expect(completion(["CN-120114", "CN-120115"]).unambiguous(over: "武") == nil)
  }

  private func page(
    _ candidates: [Completion.Candidate], columns: Int, rows: Int
  ) -> (pages: [[String]], shown: Int) {
    var list = CandidateList(candidates)
    var pages: [[String]] = []
    repeat {
      pages.append(list.nextPage(columns: columns, rows: rows, width: DisplayWidth()) { "+\($0)" })
    } while list.shown < candidates.count
    return (pages, list.shown)
  }

  @Test func `Columns are filled downwards and aligned by width`() {
    let (pages, _) = page(["和平区", "b", "滨海新区", "d", "e"].map { .init($0) }, columns: 20, rows: 5)
    #expect(pages == [["和平区    d", "b         e", "滨海新区"]])
  }

  @Test func `Every candidate is on one page, no page is too large, whatever the room`() {
    let candidates = (0..<37).map { Completion.Candidate(String(repeating: "区", count: $0 % 5 + 1) + "\($0)") }
    for columns in 2...40 {
      for rows in 1...8 {
        let (pages, shown) = page(candidates, columns: columns, rows: rows)
        #expect(shown == 37)
        #expect(pages.allSatisfy { $0.count <= rows })
        let words = pages.flatMap { $0 }.filter { !$0.hasPrefix("+") }.joined(separator: " ").split(separator: " ")
        #expect(Set(words.map(String.init)) == Set(candidates.map(\.label)))
        if columns >= 13 {
          #expect(pages.joined().allSatisfy { DisplayWidth().of($0) <= columns })
        }
      }
    }
  }

  @Test func `Candidates with a note stand one a row, cut to the width`() {
    let candidates = [
      Completion.Candidate("CN-120101", note: "和平区"), Completion.Candidate("CN-12", note: "天津市 滨海新区 塘沽"),
    ]
    let (pages, _) = page(candidates, columns: 20, rows: 3)
    #expect(pages == [["CN-120101  和平区", "CN-12      天津市 …"]])
  }
}

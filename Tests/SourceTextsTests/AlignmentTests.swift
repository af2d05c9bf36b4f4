import Testing

@testable import SourceTexts

@Suite("Figures of a text beside those of points") struct AlignmentTests {
  private func changes(_ text: [String], _ points: [[String]], before: Set<String> = []) -> [Alignment.Step] {
    Alignment.steps(text: text, points: points, before: before).filter {
      switch $0 {
      case .same, .repeated: false
      case .differs, .onlyInText, .onlyInOutline: true
      }
    }
  }

  @Test("agree where each point has its own") func own() {
    #expect(changes(["65", "80", "75"], [["65", "80"], [], ["75"]]) == [])
    #expect(changes([], [[], []]) == [])
  }

  @Test("agree where several points repeat what stands once") func repeated() {
    #expect(changes(["D1"], [["D1"], ["D1"], ["D1"]]) == [])
    #expect(changes(["D1", "D2", "D1", "D2"], [["D1", "D2"], ["D1", "D2"], ["D1"], ["D2"]]) == [])
    // A point either has its own figures or repeats, never both.
    #expect(changes(["a"], [["up", "a"]], before: ["up"]).count == 1)
    #expect(changes([], [["up"]], before: ["up"]) == [])
  }

  @Test("A point does not repeat what comes later") func notLater() {
    #expect(changes(["a", "b"], [["b"], ["a"], ["b"]]) != [])
  }

  @Test("Any one figure put in the place of another is seen", arguments: 0..<4) func eachAltered(index: Int) {
    let points = [["D1", "D2"], ["D1", "D2"], ["D1", "D2"], ["D1"], ["D2"]]
    for other in ["D1", "D2", "D3"] {
      var text = ["D1", "D2", "D1", "D2"]
      if text[index] == other { continue }
      text[index] = other
      #expect(changes(text, points) != [], "\(text)")
    }
  }

  @Test("give the fewest changes, with their indices") func fewest() {
    #expect(changes(["65", "81"], [["65", "80"]]) == [.differs(text: 1, outline: 1)])
    #expect(changes(["65", "7", "80"], [["65"], ["80"]]) == [.onlyInText(1)])
    #expect(changes(["80"], [["65"], ["80"]]) == [.onlyInOutline(0)])
    #expect(changes(["80", "65"], [["65", "80"]]).count == 2)
  }
}

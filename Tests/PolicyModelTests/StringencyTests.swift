import MediationModel
import Testing

@testable import PolicyModel

@Suite("Which of two norms asks more") struct StringencyTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// A figure of levels written `65`, `65@2024-12-31` or `65@2024-12-31:should`.
  private func figure(
    _ levels: String..., comparison: Comparison = .atLeast, unit: ParameterUnit = .measure(.percent),
    subject: String? = nil
  ) throws -> Stringency.Figure {
    let levels = try levels.map { text -> Stringency.Level in
      let parts = text.split(separator: ":")
      let pair = parts[0].split(separator: "@")
      return Stringency.Level(
        by: pair.count > 1 ? try day(String(pair[1])) : nil, value: .number(try #require(Int64(pair[0]))),
        force: parts.count > 1 ? try #require(Force(rawValue: String(parts[1]))) : .must)
    }
    return Stringency.Figure(
      subject: subject, comparison: comparison, unit: unit, parameter: "p", levels: levels, absent: nil)
  }

  private func norm(
    _ figures: Stringency.Figure..., force: Force = .must, names: Set<String> = [], partial: Bool = false
  ) -> Stringency {
    Stringency(force: force, figures: figures, names: names, absentNames: nil, isPartial: partial)
  }

  /// Both ways round, so that neither can contradict the other.
  private func expect(
    _ a: Stringency, _ order: Stringency.Order, _ b: Stringency, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let reverse: [Stringency.Order: Stringency.Order] = [.stricter: .looser, .looser: .stricter]
    #expect(a.compared(with: b) == order, sourceLocation: sourceLocation)
    #expect(b.compared(with: a) == reverse[order] ?? order, sourceLocation: sourceLocation)
  }

  @Test("Where at least so much is asked, more is stricter, where at most, less")
  func direction() throws {
    expect(norm(try figure("66")), .stricter, norm(try figure("65")))
    expect(norm(try figure("65")), .equal, norm(try figure("65")))
    expect(
      norm(try figure("2", comparison: .atMost)), .stricter, norm(try figure("3", comparison: .atMost)))
    expect(
      norm(try figure("2", comparison: .equals)), .crossing, norm(try figure("3", comparison: .equals)))
  }

  @Test("The same level a day earlier is stricter, and one without a day stands at all times")
  func days() throws {
    let late = norm(try figure("65@2025-01-01"))
    expect(norm(try figure("65@2024-12-31")), .stricter, late)
    expect(norm(try figure("65@2025-01-01")), .equal, late)
    expect(norm(try figure("65")), .stricter, late)
    expect(norm(try figure("64")), .crossing, late)
  }

  @Test("An earlier level holds on, so it can stand for a later one of the other")
  func series() throws {
    let two = norm(try figure("65@2024-12-31", "80@2025-12-31"))
    expect(norm(try figure("80@2024-12-31")), .stricter, two)
    expect(norm(try figure("65@2024-12-31")), .looser, two)
    expect(norm(try figure("70@2024-12-31", "75@2025-12-31")), .crossing, two)
  }

  @Test("A weaker force is looser at the same number, and outweighs no number")
  func force() throws {
    let must = norm(try figure("60@2031-12-31", "72@2032-12-31"))
    expect(norm(try figure("60@2031-12-31", "72@2032-12-31:should")), .looser, must)
    expect(norm(try figure("90@2031-12-31:should")), .crossing, must)
    expect(norm(force: .encouraged, names: ["a"]), .looser, norm(names: ["a"]))
    expect(norm(force: .qualitative, names: ["a"]), .equal, norm(force: .encouraged, names: ["a"]))
    expect(norm(force: .may, names: ["a"]), .looser, norm(force: .encouraged, names: ["a"]))
  }

  @Test("A longer list is stricter, different lists cross")
  func lists() {
    expect(norm(names: ["a", "b"]), .stricter, norm(names: ["a"]))
    expect(norm(names: ["a", "b"]), .crossing, norm(names: ["a", "c"]))
  }

  @Test("Several figures are matched by what they compare")
  func severalFigures() throws {
    let person = ParameterUnit.measure(.person)
    let staff = norm(
      try figure("1", unit: person, subject: "full"), try figure("2", unit: person, subject: "part"))
    expect(staff, .stricter, norm(try figure("1", unit: person, subject: "full")))
    expect(
      norm(try figure("2", unit: person, subject: "full"), try figure("1", unit: person, subject: "part")), .crossing,
      staff)
  }

  @Test("Other units, and figures that the text does not give, are not compared")
  func incomparable() throws {
    expect(norm(try figure("65")), .incomparable, norm(try figure("65", unit: .measure(.person))))
    expect(norm(try figure("65")), .incomparable, norm(try figure()))
    expect(
      norm(names: ["a"]), .incomparable,
      Stringency(force: .must, figures: [], names: [], absentNames: "未附", isPartial: false))
  }

  @Test("Of what functions alone decide only the force is compared")
  func functions() {
    expect(norm(partial: true), .stricter, norm(force: .encouraged, names: ["a"]))
    expect(norm(partial: true), .equal, norm(partial: true))
  }
}

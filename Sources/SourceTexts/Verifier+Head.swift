import Diagnostics
import MediationModel
import PolicyModel

extension Verifier {
  /// The document's own title, number and days: each that the outline states must be printed.
  mutating func compareHead() {
    let start = SourcePosition(line: 1, column: 1)
    let place = SourceSpan(file: path, start: start, end: start)
    let parts = text.clauses.flatMap { $0.parts.map(\.text) }
    if !parts.contains(where: { !$0.occurrences(of: title).isEmpty }) {
      report(.titleNotInText, at: place, ["expected": .text(source.title)])
    }
    if let number = source.number, !printedNumbers.contains(where: { Verifier.isSame($0, number) }) {
      report(.numberNotInText, at: place, ["expected": .text(number)])
    }
    let printed = Set(setAside.filter { $0.reason == .ownDay }.map(\.word))
    for day in [source.adopted, source.issued].compactMap(\.self) where !printed.contains(day.description) {
      report(.dayNotInText, at: place, ["expected": .text(day.description)])
    }
  }

  /// Takes out the document's own days: alone on a line, or behind a label such as `成文日期：`.
  func withoutOwnDays(_ scan: Scan, _ text: NormalText) -> Scan {
    var scan = scan
    let own = [source.adopted, source.issued].compactMap { $0?.description }
    scan.mentions.removeAll { mention in
      guard mention.kind == .date, own.contains(mention.value), mention.range.upperBound == text.count,
        mention.range.lowerBound == 0 || text[mention.range.lowerBound - 1] == ":" && mention.range.lowerBound <= 9
      else { return false }
      scan.setAside.append(SetAside(reason: .ownDay, word: mention.value, span: mention.span))
      return true
    }
    return scan
  }

  // MARK: Numbers of documents

  /// Every number of a document that a clause prints stands in a gist of the clause, and the other way round.
  mutating func compareDocumentNumbers(in place: String, _ scans: [PlacedScan]) {
    let printed = scans.flatMap(\.scan.mentions).filter { $0.kind == .documentNumber }
    counts.documentNumbers += printed.count
    printedNumbers += printed.map(\.value)
    let clause = source.clause(place)
    let points = clause?.points ?? []
    let named = points.flatMap { point in Verifier.documentNumbers(in: point.gist).map { (point: point, number: $0) } }
    let known =
      named.map(\.number) + Verifier.documentNumbers(in: clause?.gist ?? "") + [source.number].compactMap(\.self)
    for mention in printed where !known.contains(where: { Verifier.isSame(mention.value, $0) }) {
      var arguments: [String: DiagnosticArgument] = ["clause": .text(place), "found": .text(mention.value)]
      if let near = nearestName(to: mention.value, in: known) { arguments["nearest"] = .text(near) }
      report(.documentNumberNotInOutline, at: mention.span, arguments)
    }
    for (point, number) in named where !printed.contains(where: { Verifier.isSame($0.value, number) }) {
      report(
        .documentNumberNotInText, at: point.span,
        ["clause": .text(place), "point": .text(point.id), "found": .text(number), "file": .text(path)])
    }
  }

  private static func documentNumbers(in gist: String) -> [String] {
    FigureScanner.scan(NormalText(file: "", line: 1, gist.unicodeScalars), title: []).mentions
      .filter { $0.kind == .documentNumber }.map(\.value)
  }

  /// Words may stand before the issuer's abbreviation: `按照人社厅发〔2014〕30号`.
  static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (NormalText.scalars(of: a), NormalText.scalars(of: b))
    let common = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    guard common < min(a.count, b.count) else { return true }
    // The bracket and a letter of the abbreviation at least.
    return a.suffix(common).drop { $0 != "〔" && $0 != "(" }.count + 2 <= common && a.suffix(common).contains("〔")
  }
}

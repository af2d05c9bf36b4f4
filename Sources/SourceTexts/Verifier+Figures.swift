import Diagnostics
import PolicyModel

extension Verifier {
  /// Figures, dates and document numbers, clause by clause.
  mutating func compareFigures() {
    var stated: [String: Set<String>] = [:]
    var attachments: [(number: Int, span: SourceSpan)] = []
    var places: [String] = []
    for index in text.clauses.indices {
      let place = hosts[index] ?? (text.clauses[index].label == nil ? text.clauses[index].path : nil)
      if let place, !places.contains(place) { places.append(place) }
    }
    for place in places {
      let scans = scans(of: place)
      for scan in scans {
        attachments += scan.scan.attachments
        counts.weekdays += scan.scan.weekdays
        diagnostics += scan.scan.faults
        setAside += scan.scan.setAside
      }
      compareDocumentNumbers(in: place, scans)
      let above = ancestors(of: place).reduce(into: Set<String>()) { $0.formUnion(stated[$1] ?? []) }
      compareFigures(in: place, scans, above: above)
      stated[place] = Set(scans.flatMap { $0.scan.mentions.map(\.value) })
    }
    for clause in text.clauses { numberLabels(clause) }
    setAside += text.attachments.map { SetAside(reason: .listNumber, word: "附件\($0.number)", span: $0.span) }
    for attachment in attachments where !text.attachments.isEmpty {
      if !text.attachments.contains(where: { $0.number == attachment.number }) {
        report(
          .attachmentNotListed, at: attachment.span,
          ["found": .integer(attachment.number), "known": .integer(text.attachments.count)])
      }
    }
  }

  struct PlacedScan {
    let step: Int?
    let scan: Scan
  }

  /// The numbers before clauses and items, which the numbering compares.
  private mutating func numberLabels(_ clause: TextClause) {
    if let label = clause.label {
      setAside.append(
        SetAside(
          reason: label.rank == .enumerator || label.rank == .circled ? .enumerator : .listNumber,
          word: label.component,
          span: clause.span))
    }
    for step in clause.steps {
      setAside.append(SetAside(reason: .listNumber, word: String(step.number), span: step.span))
    }
  }

  /// The parts of a clause with the items that it holds, scanned; the document's own days are taken out.
  private func scans(of place: String) -> [PlacedScan] {
    text.clauses.indices.filter { hosts[$0] == place || hosts[$0] == nil && text.clauses[$0].path == place }
      .flatMap { text.clauses[$0].parts }
      .map { part in
        var body = part.text
        // The list of attachments: its numbers are numbering.
        if place == "尾", let label = attachmentLabel(part) { body = body.dropping(label) }
        let scan = FigureScanner.scan(body, title: title)
        return PlacedScan(step: part.step, scan: place == "序" || place == "尾" ? withoutOwnDays(scan, body) : scan)
      }
  }

  private func attachmentLabel(_ part: TextClause.Part) -> Int? {
    let start = part.text.has("附件:", at: 0) ? 3 : 0
    let rest = part.text.dropping(start)
    guard let label = Label(rest), label.rank == .item else { return nil }
    return start + label.length
  }

  private func ancestors(of place: String) -> [String] {
    var result: [String] = []
    var current = text.clause(place)?.parent
    while let path = current {
      result.append(path)
      current = text.clause(path)?.parent
    }
    return result
  }

  // MARK: Figures

  private mutating func compareFigures(in place: String, _ scans: [PlacedScan], above: Set<String>) {
    let clause = source.clause(place)
    let points = clause?.points ?? []
    for point in points { checkForms(point, in: place) }
    let isTable = !(text.clause(place)?.steps.isEmpty ?? true)
    guard isTable else {
      compare(scans.flatMap(\.scan.mentions), points, in: place, above: above)
      return
    }
    // Each row by itself, so that a figure in the wrong row is seen.
    let rows = Set(scans.map(\.step) + points.map { Int($0.id) }).sorted { ($0 ?? 0) < ($1 ?? 0) }
    for row in rows {
      compare(
        scans.filter { $0.step == row }.flatMap(\.scan.mentions), points.filter { Int($0.id) == row }, in: place,
        above: [])
    }
  }

  private mutating func compare(_ mentions: [Mention], _ points: [Source.Point], in place: String, above: Set<String>) {
    for kind in [Mention.Kind.number, .date] {
      let stated = mentions.filter { $0.kind == kind }
      let lists = points.map { point in
        point.figures.map { FigureForm.kind($0) == nil ? FigureForm.normal($0) ?? $0 : $0 }.filter {
          (FigureForm.kind($0) ?? .number) == kind
        }
      }
      if kind == .number { counts.numbers += stated.count } else { counts.dates += stated.count }
      counts.outlineFigures += lists.joined().count
      let owners = zip(points, lists).flatMap { point, list in list.map { (point: point, figure: $0) } }
      for step in Alignment.steps(text: stated.map(\.value), points: lists, before: above) {
        tell(step, stated, owners, in: place)
      }
    }
  }

  private mutating func tell(
    _ step: Alignment.Step, _ stated: [Mention], _ owners: [(point: Source.Point, figure: String)], in place: String
  ) {
    switch step {
    case .same: break
    case .repeated(let range): counts.repeatedFigures += range.count
    case .differs(let index, let owner):
      let (point, figure) = owners[owner]
      report(
        .figureDiffers, at: stated[index].span,
        [
          "clause": .text(place), "point": .text(point.id), "found": .text(stated[index].value),
          "expected": .text(figure),
          "outline": .text("\(point.span.file):\(point.span.start.line)"),
        ])
    case .onlyInText(let index):
      report(
        .figureNotInOutline, at: stated[index].span, ["clause": .text(place), "found": .text(stated[index].value)])
    case .onlyInOutline(let owner):
      let (point, figure) = owners[owner]
      report(
        .figureNotInText, at: point.span,
        ["clause": .text(place), "point": .text(point.id), "found": .text(figure), "file": .text(path)])
    }
  }

  private mutating func checkForms(_ point: Source.Point, in place: String) {
    for figure in point.figures where FigureForm.kind(figure) == nil {
      var arguments: [String: DiagnosticArgument] = [
        "clause": .text(place), "point": .text(point.id), "found": .text(figure),
      ]
      if let normal = FigureForm.normal(figure) { arguments["nearest"] = .text(normal) }
      report(.figureForm, at: point.span, arguments)
    }
  }
}

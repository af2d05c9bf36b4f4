import TextWidth

/// One self-contained page that reads well on a screen and prints well on A4: nothing is fetched, nothing is run.
package struct HTMLPage: Sendable {
  private let title: String
  private let language: Language
  private var parts: [String] = []

  package init(_ title: String, _ language: Language) {
    self.title = title
    self.language = language
  }

  /// A line under the title, or a paragraph.
  package mutating func paragraph(_ text: String, isNote: Bool = false) {
    parts.append("<p\(isNote ? " class=\"note\"" : "")>\(XMLText.content(text))</p>")
  }

  package mutating func heading(_ text: String) { parts.append("<h2>\(XMLText.content(text))</h2>") }

  /// Over a part of what stands under a heading.
  package mutating func subheading(_ text: String) { parts.append("<h3>\(XMLText.content(text))</h3>") }

  package mutating func list(_ items: [String]) {
    parts.append("<ul>" + items.map { "<li>\(XMLText.content($0))</li>" }.joined(separator: "\n") + "</ul>")
  }

  /// - Parameter svg: an `svg` element.
  package mutating func figure(_ svg: String) { parts.append("<figure>\n\(svg)</figure>") }

  /// - Parameters:
  ///   - numbers: columns that are aligned to the right.
  ///   - unbroken: columns of which cells stay on one line, up to a width that leaves room for the others: beside long
  ///     texts a browser would make them as narrow as one character.
  ///   - rows: cells as texts; `marked` rows stand out.
  package mutating func table(
    _ columns: [String], numbers: Set<Int> = [], unbroken: Set<Int> = [], rows: [[String]], marked: Set<Int> = []
  ) {
    func cells(_ row: [String], _ tag: String) -> String {
      row.enumerated().map { index, cell in
        let role = tag == "th" ? " scope=\"col\"" : ""
        // A day or a month is not to be broken at its hyphens.
        let isDay = cell.contains("-") && cell.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
        let isWhole = isDay || unbroken.contains(index) && DisplayWidth().of(cell) <= 24
        let style = numbers.contains(index) ? " class=\"number\"" : isWhole ? " class=\"whole\"" : ""
        return "<\(tag)\(role)\(style)>\(XMLText.content(cell))</\(tag)>"
      }.joined()
    }
    var lines = ["<div class=\"scroll\"><table>", "<thead><tr>\(cells(columns, "th"))</tr></thead>", "<tbody>"]
    for (index, row) in rows.enumerated() {
      lines.append("<tr\(marked.contains(index) ? " class=\"marked\"" : "")>\(cells(row, "td"))</tr>")
    }
    lines.append("</tbody></table></div>")
    parts.append(lines.joined(separator: "\n"))
  }

  /// The whole file.
  package var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.pick("zh-CN", "en"))">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>\(XMLText.content(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(XMLText.content(title))</h1>
    \(parts.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static let style = """
    body { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif;
      color: #222; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; }
    h1 { font-size: 1.5rem; border-bottom: 2px solid #1f4e79; padding-bottom: .3rem; }
    h2 { font-size: 1.15rem; margin-top: 2rem; color: #1f4e79; break-after: avoid; }
    h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; break-after: avoid; }
    .note { color: #555; font-size: .9rem; }
    .scroll { overflow-x: auto; }
    .scroll + .scroll { margin-top: 1rem; }
    table { border-collapse: collapse; font-size: .85rem; width: 100%; }
    th, td { border-bottom: 1px solid #ddd; padding: .25rem .5rem; text-align: left; vertical-align: top; }
    th { border-bottom: 2px solid #999; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    td.number, .whole { white-space: nowrap; }
    tr.marked td { background: #fdecea; }
    figure { margin: 1rem 0; break-inside: avoid; }
    svg { width: 100%; height: auto; max-width: 45rem; }
    @page { size: A4; margin: 15mm; }
    @media print {
      body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
      table { font-size: 8pt; }
      th, td { padding: .15rem .3rem; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .scroll { overflow: visible; }
    }
    """
}

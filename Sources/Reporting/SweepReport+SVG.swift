import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios

extension SweepReport {
  /// A drawing by itself: for one parameter a staircase of who complies and who falls short, for two a field of shades. One
  /// panel for each norm and milestone that changes.
  package var svg: String {
    let panels = series
    let height = max(1, panels.count) * SVGPanel.height
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(SVGPanel.width) \(height)\" font-family=\"sans-serif\" "
        + "font-size=\"12\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
    for (index, one) in panels.enumerated() {
      lines.append("<g transform=\"translate(0 \(index * SVGPanel.height))\">")
      lines += panel(one)
      lines.append("</g>")
    }
    lines.append("</svg>")
    return lines.map { $0 + "\n" }.joined()
  }

  private func panel(_ series: Series) -> [String] {
    var lines = [SVGPanel.text(20, 22, title(series), size: 14)]
    let axis = sweep.axes[0]
    if sweep.axes.count == 1 {
      lines += SVGPanel.frame
      let most = series.counts.compactMap { $0?.tally.total }.max() ?? 0
      lines += staircase(series, .satisfied, "#1b7f4b", most) + staircase(series, .notSatisfied, "#b3261e", most)
      lines += staircase(series, .pending, "#8a6d00", most)
      lines.append(SVGPanel.text(SVGPanel.left, SVGPanel.bottom + 16, axis.values[0]))
      lines.append(
        SVGPanel.text(SVGPanel.right, SVGPanel.bottom + 16, axis.values[axis.values.count - 1], anchor: "end"))
      lines.append(SVGPanel.text(SVGPanel.left - 6, SVGPanel.top + 4, String(most), anchor: "end"))
      lines.append(SVGPanel.text(SVGPanel.left - 6, SVGPanel.bottom, "0", anchor: "end"))
    } else {
      lines += shades(series)
    }
    lines.append(
      SVGPanel.text(
        (SVGPanel.left + SVGPanel.right) / 2, SVGPanel.bottom + 32,
        sweep.axes.map { "\(label($0)) \($0.name)" }.joined(separator: " × "), anchor: "middle"))
    return lines
  }

  private func staircase(_ series: Series, _ outcome: Outcome, _ color: String, _ most: Int64) -> [String] {
    guard series.counts.contains(where: { ($0?.tally[outcome] ?? 0) > 0 }), most > 0 else { return [] }
    let count = series.counts.count
    var path = ""
    for (index, one) in series.counts.enumerated() {
      let y = SVGPanel.bottom - (SVGPanel.bottom - SVGPanel.top) * Int(one?.tally[outcome] ?? 0) / Int(most)
      let x = SVGPanel.left + (SVGPanel.right - SVGPanel.left) * index / max(1, count - 1)
      // A level holds from its value until the next one.
      path += path.isEmpty ? "M\(x) \(y)" : " H\(x) V\(y)"
    }
    let last = series.counts.compactMap { $0?.tally[outcome] }.last ?? 0
    let y = SVGPanel.bottom - (SVGPanel.bottom - SVGPanel.top) * Int(last) / Int(most)
    return [
      "<path d=\"\(path)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"2\"/>",
      SVGPanel.text(SVGPanel.right + 6, y + 4, "\(Names(language).outcome(outcome)) \(last)", color: color),
    ]
  }

  private func shades(_ series: Series) -> [String] {
    let (rows, columns) = (sweep.axes[0].values, sweep.axes[1].values)
    let most = max(1, series.counts.compactMap { $0?.tally[.notSatisfied] }.max() ?? 1)
    var lines: [String] = []
    for row in rows.indices {
      for column in columns.indices {
        let failing = series.counts[row * columns.count + column]?.tally[.notSatisfied] ?? 0
        let (width, height) = (SVGPanel.right - SVGPanel.left, SVGPanel.bottom - SVGPanel.top)
        let (x, y) = (SVGPanel.left + width * column / columns.count, SVGPanel.top + height * row / rows.count)
        let (x2, y2) = (
          SVGPanel.left + width * (column + 1) / columns.count, SVGPanel.top + height * (row + 1) / rows.count
        )
        let shade = 255 - Int(failing * 200 / most)
        lines.append(
          "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(x2 - x)\" height=\"\(y2 - y)\" fill=\"rgb(255,\(shade),\(shade))\">"
            + "<title>\(xml("\(rows[row]) × \(columns[column]): \(failing)"))</title></rect>")
      }
    }
    lines.append(SVGPanel.text(SVGPanel.left - 6, SVGPanel.top + 10, rows[0], anchor: "end"))
    lines.append(SVGPanel.text(SVGPanel.left - 6, SVGPanel.bottom, rows[rows.count - 1], anchor: "end"))
    lines.append(SVGPanel.text(SVGPanel.left, SVGPanel.bottom + 16, columns[0]))
    lines.append(SVGPanel.text(SVGPanel.right, SVGPanel.bottom + 16, columns[columns.count - 1], anchor: "end"))
    return lines
  }

  private func xml(_ text: String) -> String { SVGPanel.escaped(text) }
}

/// Places and pieces of one panel, in the drawing's units.
private enum SVGPanel {
  static let width = 760
  static let height = 280
  static let left = 90
  static let right = 640
  static let top = 40
  static let bottom = 220

  static var frame: [String] {
    [
      "<path d=\"M\(left) \(top) V\(bottom) H\(right)\" fill=\"none\" stroke=\"#555555\"/>"
    ]
  }

  static func text(
    _ x: Int, _ y: Int, _ text: String, size: Int = 12, anchor: String = "start", color: String = "#222222"
  )
    -> String
  {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\" fill=\"\(color)\">\(escaped(text))</text>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

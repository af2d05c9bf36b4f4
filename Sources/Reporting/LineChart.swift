/// A drawing of numbers over months: steps, because a number holds until the next month's end, and marks for what is due.
/// Drawn without floating point, so that it is the same everywhere.
package struct LineChart: Sendable {
  package struct Line: Sendable {
    package let label: String
    /// One number a month; nil where it is not known.
    package let values: [Int64?]
    package let color: String
    package let isDashed: Bool

    package init(_ label: String, _ values: [Int64?], color: String, isDashed: Bool = false) {
      self.label = label
      self.values = values
      self.color = color
      self.isDashed = isDashed
    }
  }

  /// What has to be reached by the end of a month.
  package struct Mark: Sendable {
    package let month: Int
    package let value: Int64
    package let label: String
    package let isMet: Bool

    package init(month: Int, value: Int64, label: String, isMet: Bool) {
      self.month = month
      self.value = value
      self.label = label
      self.isMet = isMet
    }
  }

  private let title: String
  private let months: [String]
  private let lines: [Line]
  private let marks: [Mark]

  /// - Parameter months: their names, as many as every line has values; at least one.
  package init(_ title: String, months: [String], lines: [Line], marks: [Mark]) {
    precondition(!months.isEmpty && lines.allSatisfy { $0.values.count == months.count }, "a value for every month")
    self.title = title
    self.months = months
    self.lines = lines
    self.marks = marks
  }

  private static let width = 720
  private static let height = 250
  private static let left = 60
  private static let right = 560
  private static let top = 36
  private static let bottom = 200

  private var highest: Int64 { max(1, (lines.flatMap(\.values).compactMap { $0 } + marks.map(\.value)).max() ?? 1) }
  private var lowest: Int64 {
    let least = (lines.flatMap(\.values).compactMap { $0 } + marks.map(\.value)).min() ?? 0
    // From 0 unless that would flatten everything.
    return Int128(least) * 2 > Int128(highest) ? max(0, least - (highest - least) / 4 - 1) : 0
  }

  private func x(_ month: Int) -> Int { Self.left + (Self.right - Self.left) * month / months.count }
  private func y(_ value: Int64) -> Int {
    let span = Int128(max(1, highest - lowest))
    return Self.bottom - Int(Int128(Self.bottom - Self.top) * Int128(value - lowest) / span)
  }

  /// An `svg` element, to stand in a page or, after an XML declaration, in a file of its own.
  package var svg: String {
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.width) \(Self.height)\" role=\"img\""
        + XMLText.attribute("aria-label", title) + " font-family=\"sans-serif\" font-size=\"11\">",
      text(Self.left, 18, title, size: 13, weight: "bold"),
    ]
    parts += frame
    for line in lines { parts += drawing(of: line) }
    for mark in marks { parts += drawing(of: mark) }
    parts += legend
    parts.append("</svg>")
    return parts.map { $0 + "\n" }.joined()
  }

  /// Drawings under each other, as one file.
  package static func stacked(_ charts: [String]) -> String {
    let size = max(1, charts.count) * height
    let parts = charts.enumerated().map { index, chart in
      "<svg y=\"\(index * height)\" width=\"\(width)\" height=\"\(height)\">\n\(chart)</svg>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(size)\">\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + parts.joined() + "</svg>\n"
  }

  private var frame: [String] {
    var parts: [String] = []
    let middle = lowest + (highest - lowest) / 2
    for value in [lowest, middle, highest] where value == lowest || value != highest || highest > lowest {
      parts.append(
        "<path d=\"M\(Self.left) \(y(value)) H\(Self.right)\" stroke=\"#dddddd\" fill=\"none\"/>")
      parts.append(text(Self.left - 6, y(value) + 4, String(value), anchor: "end"))
    }
    // As many names as have room.
    let step = max(1, (months.count + 8) / 9)
    for month in stride(from: 0, to: months.count, by: step) {
      parts.append(text(x(month), Self.bottom + 16, months[month]))
      parts.append("<path d=\"M\(x(month)) \(Self.bottom) v4\" stroke=\"#777777\" fill=\"none\"/>")
    }
    parts.append(
      "<path d=\"M\(Self.left) \(Self.top) V\(Self.bottom) H\(Self.right)\" fill=\"none\" stroke=\"#777777\"/>")
    return parts
  }

  private func drawing(of line: Line) -> [String] {
    var path = ""
    var isOpen = false
    for (month, value) in line.values.enumerated() {
      guard let value else {
        isOpen = false
        continue
      }
      path += isOpen ? " V\(y(value)) H\(x(month + 1))" : " M\(x(month)) \(y(value)) H\(x(month + 1))"
      isOpen = true
    }
    if path.isEmpty { return [] }
    return [
      "<path d=\"\(path.dropFirst())\" fill=\"none\" stroke=\"\(line.color)\" stroke-width=\"2\""
        + (line.isDashed ? " stroke-dasharray=\"5 3\"" : "") + "/>"
    ]
  }

  private func drawing(of mark: Mark) -> [String] {
    // At the end of its month.
    let (x, y) = (x(mark.month + 1), y(mark.value))
    let color = mark.isMet ? "#1b7f4b" : "#b3261e"
    return [
      "<path d=\"M\(x) \(Self.top) V\(Self.bottom)\" stroke=\"\(color)\" stroke-dasharray=\"2 3\" fill=\"none\"/>",
      "<path d=\"M\(x - 5) \(y) l5 -5 l5 5 l-5 5 z\" fill=\"\(mark.isMet ? color : "#ffffff")\" stroke=\"\(color)\">"
        + "<title>\(XMLText.content(mark.label))</title></path>",
      // Above the mark, or below where the title is.
      text(x - 7, y < Self.top + 8 ? y + 15 : y - 7, mark.label, anchor: "end", color: color, isClear: true),
    ]
  }

  private var legend: [String] {
    lines.enumerated().flatMap { index, line in
      let y = Self.top + 10 + index * 18
      return [
        "<path d=\"M\(Self.right + 14) \(y) h22\" stroke=\"\(line.color)\" stroke-width=\"2\" fill=\"none\""
          + (line.isDashed ? " stroke-dasharray=\"5 3\"" : "") + "/>",
        text(Self.right + 42, y + 4, line.label),
      ]
    }
  }

  private func text(
    _ x: Int, _ y: Int, _ text: String, size: Int = 11, anchor: String = "start", color: String = "#222222",
    weight: String? = nil, isClear: Bool = false
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\" fill=\"\(color)\""
      + (weight.map { " font-weight=\"\($0)\"" } ?? "")
      // What it crosses stays readable, and so does it.
      + (isClear ? " paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\"" : "")
      + ">\(XMLText.content(text))</text>"
  }
}

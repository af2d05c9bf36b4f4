import Glibc
import Testing

@testable import LineEditing

@Suite struct HistoryTests {
  private func items(_ texts: [String]) -> HistoryItems {
    texts.reduce(into: HistoryItems()) { $0.append($1) }
  }

  /// A path in a new folder, which goes with the test.
  private final class Place {
    let folder: String
    init() throws {
      var template = Array("/tmp/history-XXXXXX\0".utf8CString)
      folder = String(cString: try #require(mkdtemp(&template)))
    }
    deinit {
      for name in ["", "/a", "/a/b"].reversed() {
        unlink(folder + name + "/h")
        rmdir(folder + name)
      }
    }
    var path: String { folder + "/h" }
    func bytes(_ path: String) -> [UInt8] {
      guard let file = fopen(path, "r") else { return [] }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
    }
    func write(_ bytes: [UInt8]) {
      guard let file = fopen(path, "w") else { return }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
  }

  private func all(_ items: HistoryItems) -> [String] { (0..<items.count).map { items[$0] } }

  @Test func `Items are found by beginning and by part, either way`() {
    let items = items(["甲一", "乙", "甲二", "x甲", "甲二"])
    #expect(items.find("甲", .beginning, from: 4, .older) == 4)
    #expect(items.find("甲", .beginning, from: 4, .older, otherThan: "甲二") == 0)
    #expect(items.find("甲", .anywhere, from: 3, .older) == 3)
    #expect(items.find("甲", .beginning, from: 1, .newer) == 2)
    #expect(items.find("丁", .anywhere, from: 4, .older) == nil)
    #expect(items.find("", .beginning, from: 5, .older) == nil)
    #expect(items.find("", .anywhere, from: -1, .newer) == nil)
    #expect(items.find("甲二和更长", .beginning, from: 4, .older) == nil)
  }

  @Test func `A part is found only where whole characters match, and its place is counted in characters`() {
    let items = items(["和平区，河东区", ""])
    #expect(items.place(of: "河东", in: 0) == 4)
    #expect(items.place(of: "河西", in: 0) == nil)
    #expect(items.place(of: "x", in: 1) == nil)
    #expect(items.find("区，河", .anywhere, from: 1, .older) == 0)
  }

  @Test func `Searching agrees with the plain way on random texts`() {
    var random = SeededNumbers(3)
    let letters = ["a", "b", "和", "平", "乎"]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }
    let texts = (0..<200).map { _ in text(8) }
    let items = items(texts)
    for _ in 0..<300 {
      let wanted = text(3)
      let start = Int.random(in: 0..<200, using: &random)
      #expect(
        items.find(wanted, .anywhere, from: start, .older)
          == texts[...start].lastIndex { wanted.isEmpty || $0.contains(wanted) })
      #expect(
        items.find(wanted, .beginning, from: start, .newer) == texts[start...].firstIndex { $0.hasPrefix(wanted) })
    }
  }

  @Test func `Statements of several lines come back whole from the file`() throws {
    let place = try Place()
    let texts = ["a", "f(\n  \"和平\"\n)", String(repeating: "长", count: 100_000), "\\n\t"]
    var history = History(file: HistoryFile(path: place.path))
    for text in texts { try history.add(text) }
    let kept = try History(reading: HistoryFile(path: place.path))
    #expect(all(kept.items) == texts)
  }

  @Test func `Blank statements and repetitions are not kept`() throws {
    let place = try Place()
    var history = try History(reading: HistoryFile(path: place.path))
    for text in ["", " \n", "a", "a", "b", "a"] { try history.add(text) }
    #expect(all(history.items) == ["a", "b", "a"])
    let kept = try HistoryFile(path: place.path).load()
    #expect(all(kept) == ["a", "b", "a"])
  }

  @Test func `Folders are made for the user alone, and so is the file`() throws {
    let place = try Place()
    let path = place.folder + "/a/b/h"
    #expect(try HistoryFile(path: path).load().count == 0)
    try HistoryFile(path: path).append("x")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat(place.folder + "/a", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func `A file cut off anywhere gives its whole records, and the next statement is added behind them`() throws {
    let place = try Place()
    let file = HistoryFile(path: place.path)
    for text in ["和", "b\nc", "d"] { try file.append(text) }
    let whole = place.bytes(place.path)
    #expect(whole == Array("line-history/1\n和\u{1E}\nb\nc\u{1E}\nd\u{1E}\n".utf8))
    for size in 15...whole.count {
      place.write(Array(whole[..<size]))
      let expected = Array(
        ["和", "b\nc", "d"].prefix(whole[..<size].count { $0 == 0x1E } - (whole[size - 1] == 0x1E ? 1 : 0)))
      #expect(all(try file.load()) == expected, "cut at \(size)")
      try file.append("新")
      #expect(all(try file.load()) == expected + ["新"], "cut at \(size)")
    }
    for size in 0..<15 {
      place.write(Array(whole[..<size]))
      #expect(try file.load().count == 0, "cut at \(size)")
      try file.append("新")
      #expect(all(try file.load()) == ["新"], "cut at \(size)")
    }
  }

  @Test func `A file of another kind is refused and left alone`() throws {
    let place = try Place()
    for text in ["return {}\n", "line-history/2\nabc", "x"] {
      place.write(Array(text.utf8))
      let expected = HistoryFileError(path: place.path, kind: .otherKind, errno: 0)
      #expect(throws: expected) { try HistoryFile(path: place.path).load() }
      #expect(throws: expected) { try HistoryFile(path: place.path).append("a") }
      #expect(place.bytes(place.path) == Array(text.utf8))
    }
  }

  @Test func `Where the file cannot be written the session still remembers`() throws {
    var history = History(file: HistoryFile(path: "/proc/nowhere/h"))
    #expect(throws: HistoryFileError.self) { try history.add("a") }
    #expect(all(history.items) == ["a"])
  }

  @Test func `Sessions that write at the same time lose nothing`() async throws {
    let place = try Place()
    let path = place.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          var history = try History(reading: HistoryFile(path: path))
          for number in 0..<100 { try history.add("\(writer)\n和平 \(number)") }
        }
      }
      try await group.waitForAll()
    }
    let texts = all(try HistoryFile(path: path).load())
    #expect(texts.count == 400)
    for writer in 0..<4 {
      #expect(texts.filter { $0.hasPrefix("\(writer)\n") } == (0..<100).map { "\(writer)\n和平 \($0)" })
    }
  }
}

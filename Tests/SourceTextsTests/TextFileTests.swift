import Diagnostics
import Foundation
import Testing

@testable import SourceTexts

@Suite("The file of a text") struct TextFileTests {
  private func read(_ bytes: [UInt8]) -> Result<TextFile, InvalidInput> {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("source-text-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    do {
      try Data(bytes).write(to: url)
    } catch {
      Issue.record(error)
    }
    return Result { () throws(InvalidInput) in try TextFile.read(url.path) }
  }

  private func codes(_ result: Result<TextFile, InvalidInput>) -> [String] {
    guard case .failure(let invalid) = result else { return [] }
    return invalid.diagnostics.map(\.code)
  }

  @Test("is read in UTF-8, with any line ends and without its byte order mark") func lines() throws {
    let file = try read([0xEF, 0xBB, 0xBF] + Array("甲\r\n乙\n\r丙".utf8)).get()
    #expect(file.lines.map { String(String.UnicodeScalarView($0)) } == ["甲", "乙", "", "丙"])
  }

  @Test("in GB18030 is refused with the line") func gb18030() {
    // 中文
    let result = read(Array("a\n".utf8) + [0xD6, 0xD0, 0xCE, 0xC4])
    #expect(codes(result) == ["sources.not-utf8"])
    guard case .failure(let invalid) = result, case .source(let span)? = invalid.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(span.start.line == 2)
  }

  @Test("in UTF-16 is refused too") func utf16() {
    #expect(codes(read([0xFF, 0xFE, 0x2D, 0x4E])) == ["sources.not-utf8"])
    #expect(codes(read([0x61, 0x00, 0x62, 0x00])) == ["sources.not-utf8"])
  }

  @Test("that is empty, blank, missing or a folder is refused") func unreadable() {
    #expect(codes(read([])) == ["sources.empty-text"])
    #expect(codes(read(Array(" \n\u{3000}\n".utf8))) == ["sources.empty-text"])
    #expect(
      codes(Result { () throws(InvalidInput) in try TextFile.read("/no/such/file") }) == ["sources.unreadable-file"])
    #expect(codes(Result { () throws(InvalidInput) in try TextFile.read("/tmp") }) == ["sources.unreadable-file"])
  }
}

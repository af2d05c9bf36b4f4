import MediationModel
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  @Test func `Members keep their order and the compact layout has no blanks`() {
    let value: JSONValue = ["b": 1, "a": [true, nil, "x"], "c": [:], "d": []]
    #expect(JSONWriter.compact(value) == #"{"b":1,"a":[true,null,"x"],"c":{},"d":[]}"#)
  }

  @Test func `The indented layout ends a line after every member`() {
    let value: JSONValue = ["a": [1, -2], "b": ["c": [:]], "d": []]
    #expect(
      JSONWriter.indented(value) == """
        {
          "a": [
            1,
            -2
          ],
          "b": {
            "c": {}
          },
          "d": []
        }

        """)
  }

  @Test func `Quotes, backslashes and control characters are escaped, Chinese is not`() {
    #expect(JSONWriter.compact("\"\\\n\r\t\u{1}\u{1F}\u{7F}\u{9B}") == #""\"\\\n\r\t\u0001\u001f\u007f\u009b""#)
    #expect(JSONWriter.compact("街道/（一）😀") == "\"街道/（一）😀\"")
  }

  @Test func `Numbers of 64 bits are written whole`() {
    #expect(
      JSONWriter.compact([.integer(Int64.max), .integer(Int64.min)]) == "[9223372036854775807,-9223372036854775808]")
  }

  @Test(arguments: [0, 1, 3]) func `A document spelled piece by piece has the bytes of the whole`(count: Int) {
    let filling = String(repeating: "街道", count: 20_000)
    let document = JSONDocument([("schema", "x/1"), ("empty", [])], "norms", count: count) { norm in
      guard norm > 0 else { return .value(["id": 0]) }
      return .document(
        JSONDocument([("id", .integer(norm))], "results", count: count - 1) {
          .value(["n": .integer($0), "t": .string(filling)])
        })
    }
    var pieces: [[UInt8]] = []
    document.writeIndented { pieces.append($0) }
    #expect(String(decoding: pieces.joined(), as: UTF8.self) == JSONWriter.indented(document.value))
    #expect(pieces.count == (count == 3 ? 5 : 1))
  }

  @Test(arguments: [1, 2, 3]) func `Threads do not change the bytes`(threads: Int) {
    let document = JSONDocument([("schema", "x/1")], "norms", count: 2) { norm in
      .document(
        JSONDocument([("id", .integer(norm))], "results", count: norm == 0 ? 128 : 3001) {
          .value(["n": .integer($0), "t": "街道\n"])
        })
    }
    var bytes: [UInt8] = []
    document.writeIndented(Workers(threads)) { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self) == JSONWriter.indented(document.value))
  }
}

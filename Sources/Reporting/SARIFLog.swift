import Diagnostics

/// Annotations as a SARIF 2.1.0 log, which code scanning services read.
package enum SARIFLog {
  /// - Parameter version: of the program.
  package static func json(_ annotations: [Annotation], version: String, _ language: Language) -> JSONValue {
    let codes = Set(annotations.map(\.code)).sorted()
    let run: JSONValue = .record([
      (
        "tool",
        .record([
          (
            "driver",
            .record([
              ("name", "policy"), ("version", .string(version)), ("semanticVersion", .string(version)),
              ("language", .string(language.pick("zh-CN", "en"))), ("rules", .array(codes.map { rule($0, language) })),
            ])
          )
        ])
      ),
      ("language", .string(language.pick("zh-CN", "en"))),
      // A character outside the first plane is one column.
      ("columnKind", "unicodeCodePoints"),
      ("results", .array(annotations.map { result($0, codes) })),
    ])
    return .record([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", .array([run])),
    ])
  }

  private static func rule(_ code: String, _ language: Language) -> JSONValue {
    .record([("id", .string(code)), ("shortDescription", .record([("text", .string(meaning(code, language)))]))])
  }

  /// The code's sentence with its arguments left open.
  private static func meaning(_ code: String, _ language: Language) -> String {
    guard let phrase = Phrasebook.phrases[code] else { return code }
    return language.pick(phrase.zh, phrase.en).filter { $0 != "⟦" && $0 != "⟧" }
  }

  private static func result(_ annotation: Annotation, _ codes: [String]) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("ruleId", .string(annotation.code)), ("ruleIndex", .number(codes.firstIndex(of: annotation.code))),
      ("level", .string(level(annotation.severity))), ("message", .record([("text", .string(annotation.message))])),
    ]
    if let file = annotation.file {
      members.append(("locations", .array([.record([("physicalLocation", place(file.path, file.region))])])))
    }
    if !annotation.related.isEmpty {
      let related = annotation.related.enumerated().map { index, related -> JSONValue in
        .record([
          ("id", .integer(index + 1)), ("physicalLocation", place(related.span.file, .span(related.span))),
          ("message", .record([("text", .string(related.message))])),
        ])
      }
      members.append(("relatedLocations", .array(related)))
    }
    if let identity = annotation.identity {
      members.append(("partialFingerprints", .record([("policyWorkbench/v1", .string(identity))])))
    }
    return .record(members)
  }

  private static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  private static func place(_ path: String, _ region: Annotation.Region) -> JSONValue {
    var members: [(String, JSONValue)] = [("artifactLocation", artifact(path))]
    switch region {
    case .whole: break
    case .line(let line): members.append(("region", .record([("startLine", .integer(line))])))
    case .span(let span):
      members.append(
        (
          "region",
          .record([
            ("startLine", .integer(span.start.line)), ("startColumn", .integer(span.start.column)),
            ("endLine", .integer(span.end.line)), ("endColumn", .integer(span.end.column)),
          ])
        ))
    }
    return .record(members)
  }

  /// A path below the folder that the program was started in is relative to the root of the sources.
  private static func artifact(_ path: String) -> JSONValue {
    if path.hasPrefix("/") { return .record([("uri", .string("file://" + encoded(path)))]) }
    var parts = path.split(separator: "/").filter { $0 != "." }[...]
    if parts.isEmpty { parts = ["."] }
    let uri = encoded(parts.joined(separator: "/"))
    if parts.first == ".." { return .record([("uri", .string(uri))]) }
    return .record([("uri", .string(uri)), ("uriBaseId", "%SRCROOT%")])
  }

  /// RFC 3986: what is not unreserved, nor a slash, as the bytes of its UTF-8.
  static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}

import Diagnostics
import LuaSyntax

/// The comments `-- allow: CODE reason`, which take one check out where it is meant: on their line, or on the first line
/// of code below where they stand alone.
struct Allowances {
  private struct Allowance {
    let file: String
    let line: Int
    let code: String
    let span: SourceSpan
    /// In a helper module, where another policy may need it.
    let isShared: Bool
  }

  private var allowances: [Allowance] = []
  /// What is wrong with the comments themselves.
  private(set) var faults: [Diagnostic] = []

  init(_ files: [PolicyFile], modules: [PolicyFile]) {
    for file in files { read(file, isShared: false) }
    for file in modules { read(file, isShared: true) }
  }

  /// The diagnostics that nothing allows, and the allowances that nothing needed.
  /// - Parameter isWhole: false where something of the policy could not be read, so that some checks were not made.
  func applied(to diagnostics: [Diagnostic], isWhole: Bool) -> [Diagnostic] {
    var used: Set<Int> = []
    var result = diagnostics.filter { diagnostic in
      guard case .source(let span) = diagnostic.place else { return true }
      let index = allowances.firstIndex {
        $0.code == diagnostic.code && $0.file == span.file && $0.line == span.start.line
      }
      guard let index else { return true }
      used.insert(index)
      return false
    }
    let isKnown = isWhole && !diagnostics.contains { $0.severity == .error && !$0.code.hasPrefix("check.") }
    guard isKnown else { return result + faults }
    for (index, allowance) in allowances.enumerated() where !used.contains(index) && !allowance.isShared {
      result.append(
        Diagnostic(
          CheckCode.unusedAllowance, severity: .warning, at: .source(allowance.span),
          ["found": .text(allowance.code)]))
    }
    return result + faults
  }

  /// What `allow: CODE reason` names, blanks anywhere between; nil for every other comment. By hand, because a regular
  /// expression costs more to make than all comments of a policy to read.
  private static func allowance(in text: String) -> (code: String, reason: String)? {
    func trimmed(_ text: Substring) -> Substring { text.drop(while: \.isWhitespace) }
    var rest = trimmed(text[...])
    guard rest.hasPrefix("allow") else { return nil }
    rest = trimmed(rest.dropFirst("allow".count))
    guard rest.first == ":" || rest.first == "：" else { return nil }
    rest = trimmed(rest.dropFirst())
    let code = rest.prefix { !$0.isWhitespace }
    return (String(code), String(trimmed(rest[code.endIndex...])))
  }

  private mutating func read(_ file: PolicyFile, isShared: Bool) {
    let source = file.chunk.source
    let alone = Set(
      file.chunk.comments.filter { source.isFirst(onLineOf: $0.range.lowerBound) }.map {
        source.line(at: $0.range.lowerBound)
      })
    for comment in file.chunk.comments where !comment.isLong {
      guard let (code, reason) = Self.allowance(in: source.text(comment.textRange)) else { continue }
      let span = source.span(comment.range)
      let codes = CheckCode.allCases.filter { $0 != .badAllowance && $0 != .unusedAllowance }.map(\.rawValue)
      guard codes.contains(code), !reason.isEmpty else {
        var arguments = Collector.unknown(code, among: codes)
        if codes.contains(code) { arguments["nearest"] = nil }
        faults.append(Diagnostic(CheckCode.badAllowance, at: .source(span), arguments))
        continue
      }
      var line = source.line(at: comment.range.lowerBound)
      if alone.contains(line) {
        repeat { line += 1 } while alone.contains(line)
      }
      allowances.append(Allowance(file: span.file, line: line, code: code, span: span, isShared: isShared))
    }
  }
}

extension SourceText {
  /// Whether only blanks stand before a place on its line.
  fileprivate func isFirst(onLineOf offset: Int) -> Bool {
    var index = offset
    while index > bodyStart {
      index -= 1
      switch bytes[index] {
      case 0x0A, 0x0D: return true
      case 0x20, 0x09: continue
      default: return false
      }
    }
    return true
  }
}

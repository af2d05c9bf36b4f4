package import Diagnostics

/// One `require("name")` of a file.
package struct RequiredModule: Sendable {
  package let name: String
  /// The name with its quotes.
  package let range: ByteRange
  package let span: SourceSpan
}

/// The modules that a file asks for.
package struct RequiredModules: Sendable {
  /// In the order written, repeats included.
  package let modules: [RequiredModule]
  /// One for each `require` whose argument cannot be read off the file.
  package let diagnostics: [Diagnostic]
}

extension Chunk {
  /// Finds every mention of the global `require`: a call with one literal string is listed, all else is a fault.
  package func requiredModules() -> RequiredModules {
    var collector = RequireCollector(source: source)
    walk(&collector)
    return RequiredModules(modules: collector.modules, diagnostics: collector.diagnostics.sorted())
  }
}

struct RequireCollector: SyntaxVisitor {
  let source: SourceText
  var modules: [RequiredModule] = []
  var diagnostics: [Diagnostic] = []
  /// Where `require` stands as the callee of a call that was listed or refused.
  var handled: Set<Int> = []

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    switch expression.kind {
    case .call(let call):
      guard isRequire(call.callee) else { return }
      handled.insert(call.callee.unwrapped.range.lowerBound)
      guard call.method == nil, call.arguments.count == 1, case .string(let value) = call.arguments[0].unwrapped.kind,
        let name = value.text
      else {
        refuse(expression.range)
        return
      }
      let range = call.arguments[0].unwrapped.range
      modules.append(RequiredModule(name: name, range: range, span: source.span(range)))
    case .name where isRequire(expression):
      if handled.remove(expression.range.lowerBound) == nil { refuse(expression.range) }
    default: return
    }
  }

  private func isRequire(_ expression: Expression) -> Bool {
    if case .name(let use) = expression.unwrapped.kind {
      use.binding == .global && use.text == "require"
    } else {
      false
    }
  }

  private mutating func refuse(_ range: ByteRange) {
    diagnostics.append(
      Diagnostic(LuaSyntaxCode.requireNotLiteral, at: source.place(range), ["found": .text(source.excerpt(range))]))
  }
}

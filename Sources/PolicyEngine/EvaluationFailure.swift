public import Diagnostics

/// What kept an evaluation from giving an answer.
public struct EvaluationFailure: Error, Sendable {
  public let diagnostic: Diagnostic

  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// Somebody ended it.
  public static let cancelled = EvaluationFailure(Diagnostic(EngineCode.cancelled, severity: .note, at: .none))

  public var isCancelled: Bool { diagnostic.code == EngineCode.cancelled.rawValue }

  /// A function used up its budget on some record: nothing is known of the norm that needs it, and the others are asked.
  var endsNormAlone: Bool { diagnostic.code == EngineCode.budgetSpent.rawValue }
}

/// The codes of faults that only show while evaluating.
public enum EngineCode: String, CaseIterable, DiagnosticCode {
  case functionFailed = "engine.function-failed"
  case budgetSpent = "engine.budget-spent"
  case badResult = "engine.bad-result"
  case twoStates = "engine.two-states"
  case notCompiled = "engine.not-compiled"
  case enginesDiffer = "engine.engines-differ"
  case tooManyReadings = "engine.too-many-readings"
  case unknownNorm = "engine.unknown-norm"
  case unknownSubject = "engine.unknown-subject"
  case placeWithoutParent = "engine.place-without-parent"
  case levelNotBelow = "engine.level-not-below"
  case figuresDisagree = "engine.figures-disagree"
  case cancelled = "engine.cancelled"
  case beforeDocument = "engine.before-document"
}

import MediationModel
import PolicyModel

/// What every function of a policy reads: exactly where it was understood, otherwise everything that it may read.
struct PolicyReads: Sendable {
  private let exact: [FunctionHandle: FunctionReads]
  /// Made only where a function was not understood.
  private let coarse: FunctionUses?

  init(_ analysis: FunctionAnalysis, files: [PolicyFile]) {
    exact = analysis.conclusions.filter { $0.value.isComplete }.mapValues(\.reads)
    let partial = analysis.conclusions.filter { !$0.value.isComplete }
    coarse = partial.isEmpty ? nil : FunctionUses(files: files)
    partly = partial.mapValues(\.reads)
  }

  private let partly: [FunctionHandle: FunctionReads]

  /// Whether all that a function may read is known.
  func isKnown(_ function: FunctionHandle) -> Bool { exact[function] != nil || coarse?.worksOutNames == false }

  func reads(of function: FunctionHandle) -> FunctionReads {
    if let exact = exact[function] { return exact }
    var reads = partly[function] ?? FunctionReads()
    if let coarse {
      reads.anyFields.formUnion(coarse.names(of: function))
      reads.parameters.formUnion(coarse.parameters(of: function))
    }
    return reads
  }
}

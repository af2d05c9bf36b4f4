import ArgumentParser
import Diagnostics
import Dispatch
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting

/// What a session has open: policies, ledger, day; opened when first asked for.
final class ReplWorld {
  /// How it was named on the command line, and by `:open` since.
  private(set) var options: WorkspaceOptions?
  private var opened: WorkspaceOptions.Opened?
  private var early: EarlyOpening?
  private var current: ReplView?
  private let dictionaries = InquiryDictionaries()

  /// - Parameter options: nil: nothing is named yet.
  init(_ options: WorkspaceOptions?) { self.options = options }

  /// Begins to open on another thread, so that a prompt need not wait.
  func beginOpening() {
    guard let options, opened == nil, early == nil else { return }
    early = EarlyOpening(options)
  }

  /// What is open, without a scenario.
  func base() throws -> WorkspaceOptions.Opened {
    if let opened { return opened }
    guard let options else { throw ReplFault([Diagnostic(ReplCode.notOpened, at: .none)]) }
    defer { early = nil }
    let made = try early.map { try $0.wait() } ?? options.open()
    opened = made
    return made
  }

  /// What lines see.
  func view(_ cancellation: Cancellation) throws -> ReplView {
    if let current { return current }
    let base = try base()
    let made = ReplView(base.workspace, base.binding, baseline: base.workspace.opened, dictionaries: dictionaries)
    current = made
    return made
  }

  /// Opens something else; where that has faults, what was open stays.
  func open(_ options: WorkspaceOptions) throws -> WorkspaceOptions.Opened {
    let made = try options.open()
    self.options = options
    (opened, current, early) = (made, nil, nil)
    return made
  }

  /// The day of evaluation.
  func setDay(_ day: Day) throws {
    let base = try base()
    var binding = base.binding
    binding.asOf = day
    opened = WorkspaceOptions.Opened(workspace: base.workspace, binding: binding)
    options?.asOf = day.description
    current = nil
  }

  /// Whether something was opened already.
  var isOpen: Bool { opened != nil }

  /// The words of an error of the argument parser; they are in both languages already.
  static func message(of error: any Error) -> String {
    if let error = error as? ValidationError { return error.message }
    return WorkspaceOptions.message(for: error)
  }
}

/// An opening on a thread of its own.
///
/// `@unchecked Sendable`: the result is written before the group is left and read after it was waited for.
private final class EarlyOpening: @unchecked Sendable {
  private let group = DispatchGroup()
  private var result: Result<WorkspaceOptions.Opened, any Error>?

  init(_ options: WorkspaceOptions) {
    group.enter()
    nonisolated(unsafe) let options = options
    DispatchQueue.global(qos: .userInitiated).async {
      self.result = Result { try options.open() }
      self.group.leave()
    }
  }

  func wait() throws -> WorkspaceOptions.Opened {
    group.wait()
    guard let result else { preconditionFailure("a group is left when its result is there") }
    return try result.get()
  }
}

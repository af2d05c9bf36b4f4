import CSolver
import CampaignPlanning

/// An opened solver library. It is closed when nothing uses it.
///
/// `@unchecked Sendable`: the handle is not changed after it is opened, and every solve makes a model of its own.
final class SolverLibrary: @unchecked Sendable {
  enum Kind {
    case highs
    case cbc
  }

  let handle: OpaquePointer
  /// As the library gives it.
  var version: String { String(cString: csolver_version(handle)) }

  /// - Parameter path: a path, or a bare name that the system's loader looks for.
  init(_ kind: Kind, path: String) throws(SolverFailure) {
    var message = [CChar](repeating: 0, count: 512)
    let opened =
      kind == .highs
      ? csolver_open_highs(path, &message, Int32(message.count))
      : csolver_open_cbc(path, &message, Int32(message.count))
    guard let opened else {
      let bytes = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw SolverFailure(
        .missing, solver: kind == .highs ? "HiGHS" : "CBC", reason: String(decoding: bytes, as: UTF8.self))
    }
    handle = opened
  }

  deinit { csolver_close(handle) }

  /// The first of these names that opens.
  static func first(_ kind: Kind, of paths: [String]) throws(SolverFailure) -> SolverLibrary {
    var last = SolverFailure(.missing, solver: kind == .highs ? "HiGHS" : "CBC", reason: "")
    for path in paths {
      do {
        return try SolverLibrary(kind, path: path)
      } catch {
        last = error
      }
    }
    throw last
  }
}

import CSolver
public import CampaignPlanning
import Glibc

/// CBC (EPL, Debian's `coinor-libcbc3`), in a process of its own: its C interface cannot be stopped, and what goes wrong
/// in it stays there. A cancelled search keeps the best point that the process has sent: that of its first short search,
/// or the start.
public struct CBCSolver: LinearSolver {
  private let program: String
  private let arguments: [String]

  public let name: String

  /// - Parameters:
  ///   - program: a program that calls `CBCChild.run()`, by path.
  ///   - arguments: what makes it do so.
  /// - Throws: where the library is not there.
  public init(program: String, arguments: [String]) throws(SolverFailure) {
    self.program = program
    self.arguments = arguments
    name = "CBC \(try SolverLibrary.first(.cbc, of: CBCChild.names).version)"
  }

  public func solve(
    _ model: LinearModel, limits: SolverLimits, start: [Double]?, watch: (SolverProgress) -> Bool
  ) throws(SolverFailure) -> SolverAnswer {
    let form = ColumnForm(model, start: start)
    guard let child = ChildProcess(program, arguments) else {
      throw SolverFailure(.failed, solver: name, reason: "\(program): \(String(cString: strerror(errno)))")
    }
    defer { child.end() }
    let request = SolverRequest(form.shape, limits)
    let isSent =
      withUnsafeBytes(of: request) { Pipe.write($0, to: child.input, isSocket: true) }
      && Pipe.write(UnsafeRawBufferPointer(form.numbers), to: child.input, isSocket: true)
      && Pipe.write(UnsafeRawBufferPointer(form.integers), to: child.input, isSocket: true)
    guard isSent else { throw SolverFailure(.failed, solver: name, reason: "\(program) ended early") }
    child.closeInput()

    var log = CBCLog()
    var best: (answer: csolver_answer, values: [Double])?
    while true {
      var waiting = [
        pollfd(fd: child.answers, events: Int16(POLLIN), revents: 0),
        pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      ]
      poll(&waiting, 2, 100)
      if waiting[1].revents & Int16(POLLIN) != 0 {
        _ = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
          let count = read(child.output, bytes.baseAddress, bytes.count)
          return log.take(UnsafeBufferPointer(rebasing: bytes.prefix(max(0, count))))
        }
      } else if waiting[0].revents != 0 {
        guard let (reply, values) = reply(child, columns: form.shape.columns) else { break }
        if reply.isLast == 1 {
          return try SolverAnswer(reply.answer, values: values, model: model, solver: name)
        }
        best = (reply.answer, values)
      }
      let incumbent = [best?.answer.objective, log.incumbent].compactMap { $0 }.min()
      let bound = [best?.answer.bound, log.bound].compactMap { $0 }.filter(\.isFinite).max()
      guard watch(SolverProgress(incumbent: incumbent, bound: bound, nodes: log.nodes)) else {
        child.end()
        return try stopped(best, start: start, bound: bound, nodes: log.nodes, model: model)
      }
    }
    let status = child.end()
    throw SolverFailure(.failed, solver: name, reason: "status \(status)")
  }

  private func reply(_ child: ChildProcess, columns: Int) -> (SolverReply, [Double])? {
    var reply = SolverReply()
    guard withUnsafeMutableBytes(of: &reply, { Pipe.read(into: $0, from: child.answers) }) else { return nil }
    var values = [Double](repeating: 0, count: columns)
    if reply.hasValues != 0, !values.withUnsafeMutableBytes({ Pipe.read(into: $0, from: child.answers) }) { return nil }
    return (reply, values)
  }

  /// What is known when the search is cancelled: the point that was sent, else the start if it meets the model.
  private func stopped(
    _ best: (answer: csolver_answer, values: [Double])?, start: [Double]?, bound: Double?, nodes: Int64,
    model: LinearModel
  ) throws(SolverFailure) -> SolverAnswer {
    if let best, best.answer.has_values != 0 {
      var answer = best.answer
      answer.status = csolver_stopped
      answer.bound = bound ?? -.infinity
      return try SolverAnswer(answer, values: best.values, model: model, solver: name)
    }
    if let start, let rounded = model.rounded(start), model.violation(of: rounded) == nil {
      return .point(
        SolvedPoint(
          values: rounded, objective: model.value(of: rounded), bound: bound, isProved: false, nodes: nodes))
    }
    return .nothingFound(bound: bound)
  }
}

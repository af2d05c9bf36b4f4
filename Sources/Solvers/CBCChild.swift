import CSolver
import CampaignPlanning
import Glibc

/// The other end of `CBCSolver`: reads a model from standard input, solves it, and writes what it finds to descriptor 3,
/// while CBC writes its log to standard output. The program runs this as a hidden subcommand.
public enum CBCChild {
  /// The descriptor that answers go to.
  static let answers: Int32 = 3
  /// Where Debian's `coinor-libcbc3` and Homebrew's `cbc` put the library.
  static let names = ["libCbcSolver.so.3", "libCbcSolver.so", "libCbcSolver.3.dylib", "libCbcSolver.dylib"]

  /// - Returns: the exit status: 0 after an answer, 1 where the request or the library fails.
  public static func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    var request = SolverRequest(.init(columns: 0, rows: 0, entries: 0, hasStart: false), SolverLimits())
    guard
      withUnsafeMutableBytes(of: &request, { Pipe.read(into: $0, from: STDIN_FILENO) }), let shape = request.shape
    else { return 1 }
    let form = ColumnForm(shape)
    guard
      Pipe.read(into: UnsafeMutableRawBufferPointer(form.numbers), from: STDIN_FILENO),
      Pipe.read(into: UnsafeMutableRawBufferPointer(form.integers), from: STDIN_FILENO),
      let library = try? SolverLibrary.first(.cbc, of: names)
    else { return 1 }
    csolver_print_by_line()
    let (answer, values) = form.solve(library, request.limits) { progress, values in
      var found = csolver_answer(
        status: csolver_stopped, has_values: 1, objective: progress.incumbent ?? 0, bound: progress.bound ?? -.infinity,
        nodes: progress.nodes)
      found.has_values = values == nil ? 0 : 1
      return send(found, UnsafeBufferPointer(start: values, count: shape.columns), isLast: false)
    }
    return values.withUnsafeBufferPointer { send(answer, $0, isLast: true) } ? 0 : 1
  }

  private static func send(_ answer: csolver_answer, _ values: UnsafeBufferPointer<Double>, isLast: Bool) -> Bool {
    let reply = SolverReply(answer, isLast: isLast)
    guard withUnsafeBytes(of: reply, { Pipe.write($0, to: answers) }) else { return false }
    return answer.has_values == 0 || Pipe.write(UnsafeRawBufferPointer(values), to: answers)
  }
}

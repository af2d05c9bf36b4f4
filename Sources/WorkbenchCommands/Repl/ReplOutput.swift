import Diagnostics
import Reporting

/// A file that answers go to, by `:out`: written whole beside its place and renamed when it is closed.
final class ReplOutput {
  let path: String
  private let file: OutputFile

  init(_ path: String) {
    self.path = path
    file = OutputFile(path)
  }

  /// Takes the answer over; remarks stay where they are.
  func take(_ answer: ReplAnswer) -> ReplAnswer {
    for line in answer.output { file.write(line + "\n") }
    var rest = answer
    rest.output = []
    return rest
  }

  func close() throws { try file.finish() }
}

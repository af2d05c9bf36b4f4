import Glibc

/// Another program, run to its end.
enum ChildProcess {
  struct Failure: Error {
    let program: String
    /// Its exit status; 127 where it could not be found.
    let status: Int32
  }

  /// Runs a program that is found on the path. It reads nothing; what it writes goes where this program's goes.
  static func run(_ arguments: [String]) throws(Failure) {
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    copies.append(nil)
    defer { for copy in copies { free(copy) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, copies, environ) == 0 else {
      throw Failure(program: arguments[0], status: 127)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    if code != 0 { throw Failure(program: arguments[0], status: code) }
  }
}

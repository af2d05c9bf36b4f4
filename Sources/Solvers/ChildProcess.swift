import CSolver
import Glibc

/// A program that was started with three pipes: its input, its output, and what it writes to descriptor 3. It is in a
/// process group of its own, so that a Ctrl-C at the terminal reaches only us.
final class ChildProcess {
  private(set) var input: Int32
  let output: Int32
  let answers: Int32
  private var identifier: pid_t

  /// - Returns: `nil` where the system refuses; `errno` says why.
  init?(_ program: String, _ arguments: [String]) {
    // Six ends: what it reads and what we write, what we read and what it writes, twice.
    var ends = [Int32](repeating: -1, count: 6)
    let isMade = stride(from: 0, to: 6, by: 2).allSatisfy { first in
      ends.withUnsafeMutableBufferPointer {
        // What we write to is a socket: writing to a program that has ended must be no signal.
        let place = $0.baseAddress.unsafelyUnwrapped + first
        return (first == 0 ? csolver_socket(place) : csolver_pipe(place)) == 0
      }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // In the order of their targets; a duplicate is not closed on exec. Descriptors below 4 are taken by the standard
    // three and by one of these ends at most, which `dup2` onto 3 may overwrite only after it was used.
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[3], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[5], CBCChild.answers)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var started = pid_t()
    let status = isMade ? posix_spawn(&started, program, &actions, &attributes, words, environ) : errno
    for end in [ends[0], ends[3], ends[5]] where end >= 0 { close(end) }
    input = ends[1]
    output = ends[2]
    answers = ends[4]
    identifier = started
    guard status == 0 else {
      for end in [ends[1], ends[2], ends[4]] where end >= 0 { close(end) }
      errno = status
      return nil
    }
  }

  /// Says that nothing more comes.
  func closeInput() {
    close(input)
    input = -1
  }

  /// Ends the program if it still runs, and waits for it.
  /// - Returns: its wait status.
  @discardableResult func end() -> Int32 {
    guard identifier > 0 else { return 0 }
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    identifier = 0
    for descriptor in [input, output, answers] where descriptor >= 0 { close(descriptor) }
    return status
  }

  deinit { end() }
}

internal import CLuaShims

/// Places of a script's source, each marked when the script comes by it. Belongs to one thread at a time, with the states
/// that it is installed in.
package final class LuaMarks {
  package let count: Int
  fileprivate let bytes: UnsafeMutablePointer<UInt8>

  /// - Parameter count: how many places there are, none of them marked.
  package init(count: Int) {
    self.count = count
    bytes = .allocate(capacity: max(1, count))
    bytes.initialize(repeating: 0, count: max(1, count))
  }

  deinit { bytes.deallocate() }

  /// By place.
  package var isMarked: [Bool] { (0..<count).map { bytes[$0] != 0 } }
}

extension LuaState {
  /// Makes a function known to all that is loaded afterwards: `name(place)` marks a place, `name(place, value)` marks
  /// `place` or, for nil and false, the one behind it, and gives the value back. `marks` is kept as long as the state.
  package func install(_ marks: LuaMarks, as name: String) throws(LuaFailure) {
    self.marks = marks
    guard wb_install_probe(raw, name, marks.bytes, UInt32(marks.count)) else { throw failure() }
  }
}

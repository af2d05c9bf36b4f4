internal import CLuaShims

/// Something that a function captured when it was made.
package struct LuaCapture: Hashable, Sendable {
  package let name: String
  /// Nil for what cannot leave the state, such as a function of the library.
  package let value: LuaValue?
}

extension LuaState {
  /// What a function captured, in the order in which it first uses them. Functions among the values get handles of this
  /// state alone: ask a state that evaluates nothing.
  package func captures(of function: Int32) -> [LuaCapture] {
    var found: [LuaCapture] = []
    while true {
      var name: UnsafePointer<CChar>?
      let isCopied = wb_captured(raw, function, Int32(found.count + 1), &name)
      guard let name else { return found }
      var value: LuaValue?
      if isCopied {
        var length = 0
        let bytes = wb_dump(raw, &length)
        var reader = LuaValueReader(UnsafeRawBufferPointer(start: bytes, count: length))
        value = reader.value()
      }
      found.append(LuaCapture(name: String(cString: name), value: value))
    }
  }
}

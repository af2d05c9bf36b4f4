/// A Lua string: any bytes, nearly always text. Two are equal when their bytes are, not when they look alike.
package struct LuaString: Sendable {
  private enum Storage {
    case text(String)
    case bytes([UInt8])
  }

  private let storage: Storage

  package init(_ text: String) { storage = .text(text) }

  /// Keeps bytes that are not UTF-8 as they are.
  package init(bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      storage = .text(text)
    } else {
      storage = .bytes(Array(bytes))
    }
  }

  /// The string as text; nil when its bytes are not UTF-8.
  package var text: String? {
    if case .text(let text) = storage { text } else { nil }
  }

  package var bytes: [UInt8] {
    switch storage {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}

extension LuaString: Hashable {
  package static func == (a: LuaString, b: LuaString) -> Bool {
    switch (a.storage, b.storage) {
    case (.text(let left), .text(let right)): left.hasBytes(of: right)
    case (.bytes(let left), .bytes(let right)): left == right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch storage {
    case .text(let text):
      let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
    case .bytes(let bytes): hasher.combine(bytes)
    }
  }
}

extension LuaString: CustomStringConvertible {
  package var description: String { text ?? String(decoding: bytes, as: UTF8.self) }
}

extension String {
  /// Byte for byte, as Lua compares: two spellings of one character differ.
  func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

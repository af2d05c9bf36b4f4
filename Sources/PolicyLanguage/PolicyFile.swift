package import LuaSyntax

/// One Lua file of a policy, parsed. `id` is what the VM knows it by.
package struct PolicyFile: Sendable {
  package let id: Int
  /// As the user would type it.
  package let path: String
  /// `rules.lua`, or for a helper its module name `common.selection`.
  package let name: String
  package let chunk: Chunk
  package let bytes: [UInt8]
}

import LuaRuntime
import LuaSyntax
import MediationModel

/// What a Lua expression stands for while a function is compiled.
indirect enum LuaMeaning {
  case nothing
  case truth(ExpressionID)
  case number(ExpressionID)
  case text(TextMeaning)
  /// What a set field of a record holds.
  case set(FieldUse)
  case record(ExpressionID, EntityName)
  /// What a parameter of names holds: one text, or a list.
  case names(slot: String)
  /// A table that the file made when it was run.
  case table(LuaTable)
  case function(FunctionMeaning)
  /// A function of the host's library, by its full name: `known`, `math.max`.
  case helper(String)
  /// A table of the host's library.
  case library(String)
  /// `p`
  case parameters
  /// The one where the truth holds, the other where it does not.
  case choice(ExpressionID, LuaMeaning, LuaMeaning)
}

enum TextMeaning: Hashable {
  case literal(String)
  /// An enumeration or text field.
  case field(FieldUse)
}

/// A Lua function that may be called.
struct FunctionMeaning {
  let chunk: Chunk
  let function: FunctionExpression
  /// The state's handle, to ask for what it captured; nil for one made inside the function that is compiled.
  let handle: Int32?
  /// The call that made it.
  let maker: CompilationFrame?
}

/// One call of a Lua function while it is compiled.
final class CompilationFrame {
  let chunk: Chunk
  let handle: Int32?
  let maker: CompilationFrame?
  var locals: [LocalID: LuaMeaning] = [:]
  /// What was given back, and where.
  var returned: [(reach: ExpressionID, value: LuaMeaning)] = []

  init(_ meaning: FunctionMeaning) {
    chunk = meaning.chunk
    handle = meaning.handle
    maker = meaning.maker
  }
}

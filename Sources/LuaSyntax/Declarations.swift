/// The place of a local in `Chunk.locals`.
package typealias LocalID = Int

/// 0 for the file itself, otherwise one more than the function's place in `Chunk.functions`.
package typealias FunctionID = Int

/// One local variable, wherever it is declared.
package struct LocalDeclaration: Sendable {
  package enum Role: Sendable, Hashable {
    case variable, function, parameter, loopVariable
    /// The `self` of `function a:b()`, which stands nowhere in the file.
    case implicitSelf
  }

  package enum Attribute: String, Sendable, CaseIterable {
    case const, close
  }

  package let id: LocalID
  package let name: String
  /// The name where it is declared; for `implicitSelf` the method's name.
  package let range: ByteRange
  package let role: Role
  package let attribute: Attribute?
  /// The function it belongs to.
  package let function: FunctionID
  /// Where the name stands for this local, unless another of that name hides it.
  package internal(set) var scope: ByteRange
  /// What it is declared with, when one expression alone gives the value.
  package internal(set) var initializer: Expression?
  /// How often it is assigned to after its declaration.
  package internal(set) var assignments = 0
  /// Whether a function inside uses it.
  package internal(set) var isCaptured = false
}

/// `function (…) … end`, in whatever form it is written.
package struct FunctionExpression: Sendable {
  package let id: FunctionID
  /// Without the implicit `self`.
  package let parameters: [LocalID]
  package let implicitSelf: LocalID?
  package let isVararg: Bool
  package let body: Block
  /// From `function` to `end`.
  package let range: ByteRange
  /// The word `function`.
  package let keywordRange: ByteRange
  /// Equals `linedefined` of the closure. That is the line of `function`, but where `function` and its parenthesis stand
  /// on different lines in `local function` and in an expression, Lua takes the line of the parenthesis.
  package let line: Int
  /// The function around it.
  package let parent: FunctionID
}

import Diagnostics

extension Parser {
  /// Reads from the parameters to `end`; stands behind the word `function` and, in a statement, behind the name.
  /// - Parameter line: The line that Lua notes for the function; nil for the line of the parenthesis.
  /// - Parameter method: The name behind the colon, when the function has an implicit `self`.
  mutating func readFunctionBody(
    keyword: Token, line: Int?, method: Name?
  ) throws(SyntaxFailure) -> (function: FunctionExpression, height: Int) {
    let place = functions.count
    functions.append(nil)
    let id = place + 1
    let parent = scopes.currentFunction
    let outer = (loopDepth, isVararg, tallest)
    (loopDepth, isVararg, tallest) = (0, false, 0)
    scopes.enterFunction(id)
    scopes.enterBlock()
    jumps.enterFunction()

    let opener = current
    try expect(.openParenthesis)
    var implicitSelf: LocalID?
    if let method {
      let local = scopes.declare("self", range: method.range, role: .implicitSelf)
      scopes.activate(local, at: opener.range.lowerBound)
      implicitSelf = local
    }
    let parameters = try readParameters()
    try expect(.closeParenthesis, closing: opener)
    let body = try readBlock()
    try expect(.end, closing: keyword)

    jumps.leaveFunction()
    scopes.leaveBlock(at: body.range.upperBound)
    scopes.leaveFunction()
    let height = tallest
    let takesMore = isVararg
    (loopDepth, isVararg, tallest) = outer
    let function = FunctionExpression(
      id: id, parameters: parameters, implicitSelf: implicitSelf, isVararg: takesMore,
      body: body,
      range: keyword.range.lowerBound..<previousEnd, keywordRange: keyword.range,
      line: line ?? source.line(at: opener.range.lowerBound), parent: parent)
    functions[place] = function
    return (function, height)
  }
  /// Reads up to the closing parenthesis, which it leaves, and notes whether the function takes `...`.
  private mutating func readParameters() throws(SyntaxFailure) -> [LocalID] {
    var parameters: [LocalID] = []
    guard !at(.closeParenthesis) else { return parameters }
    repeat {
      if accept(.ellipsis) {
        isVararg = true
        break
      }
      let name = try expectName()
      let id = scopes.declare(name.text, range: name.range, role: .parameter)
      scopes.activate(id, at: name.range.upperBound)
      parameters.append(id)
    } while accept(.comma)
    return parameters
  }
}

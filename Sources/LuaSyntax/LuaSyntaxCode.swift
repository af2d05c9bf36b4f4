import Diagnostics

/// What can be wrong with a Lua file before any policy word is known: `syntax.…` is what Lua itself would refuse or
/// misread, `lua.…` is Lua that a policy may not use.
package enum LuaSyntaxCode: String, CaseIterable, DiagnosticCode {
  // The file's characters
  case invalidUTF8 = "syntax.invalid-utf8"
  case byteOrderMark = "syntax.byte-order-mark"
  case directionControl = "syntax.direction-control"
  case unusualBlank = "syntax.unusual-blank"
  case smartQuote = "syntax.smart-quote"
  case smartQuoteCloses = "syntax.smart-quote-closes"
  case fullWidth = "syntax.full-width"
  case nonASCIIName = "syntax.non-ascii-name"
  case unexpectedCharacter = "syntax.unexpected-character"
  case foreignOperator = "syntax.foreign-operator"

  // Words of the language
  case unclosedString = "syntax.unclosed-string"
  case unclosedLongString = "syntax.unclosed-long-string"
  case unclosedComment = "syntax.unclosed-comment"
  case invalidEscape = "syntax.invalid-escape"
  case malformedNumber = "syntax.malformed-number"

  // Sentences of the language
  case expectedToken = "syntax.expected-token"
  case expectedTokenAtEnd = "syntax.expected-token-at-end"
  case expectedExpression = "syntax.expected-expression"
  case expectedExpressionAtEnd = "syntax.expected-expression-at-end"
  case expectedName = "syntax.expected-name"
  case expectedNameAtEnd = "syntax.expected-name-at-end"
  case reservedWord = "syntax.reserved-word"
  case unclosed = "syntax.unclosed"
  case unclosedAtEnd = "syntax.unclosed-at-end"
  case unclosedProbably = "syntax.unclosed-probably"
  case missingComma = "syntax.missing-comma"
  case keyNeedsBrackets = "syntax.key-needs-brackets"
  case colonForEquals = "syntax.colon-for-equals"
  case singleEquals = "syntax.single-equals"
  case missingReturn = "syntax.missing-return"
  case notAStatement = "syntax.not-a-statement"
  case unexpectedToken = "syntax.unexpected-token"
  case extraCloser = "syntax.extra-closer"
  case afterReturn = "syntax.after-return"
  case tooDeep = "syntax.too-deep"

  // What names and jumps may do
  case unknownAttribute = "syntax.unknown-attribute"
  case secondClose = "syntax.second-close"
  case assignsConstant = "syntax.assigns-constant"
  case cannotAssign = "syntax.cannot-assign"
  case breakOutsideLoop = "syntax.break-outside-loop"
  case unknownLabel = "syntax.unknown-label"
  case jumpsIntoScope = "syntax.jumps-into-scope"
  case duplicateLabel = "syntax.duplicate-label"
  case varargOutsideFunction = "syntax.vararg-outside-function"

  // Lua that a policy may not use
  case duplicateKey = "lua.duplicate-key"
  case duplicatePosition = "lua.duplicate-position"
  case comparisonInIndex = "lua.comparison-in-index"
  case floatDivision = "lua.float-division"
  case floatPower = "lua.float-power"
  case floatLiteral = "lua.float-literal"
  case functionsOnOneLine = "lua.functions-on-one-line"
  case assignsOuterLocal = "lua.assigns-outer-local"
  case changesOuterTable = "lua.changes-outer-table"
  case assignsGlobal = "lua.assigns-global"
  case globalFunction = "lua.global-function"
  case unknownName = "lua.unknown-name"
  case unknownNameNearest = "lua.unknown-name-nearest"
  case environment = "lua.environment"
  case requireNotLiteral = "lua.require-not-literal"
  case manyConstantsWithBits = "lua.many-constants-with-bits"
}

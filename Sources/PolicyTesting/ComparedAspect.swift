/// One aspect that a fixture names, with what the norm says of it.
package struct ComparedAspect: Hashable, Sendable {
  package let aspect: Mismatch.Aspect
  package let expected: Mismatch.Value
  package let actual: Mismatch.Value
  package let agrees: Bool

  /// Nil where they agree.
  var mismatch: Mismatch? { agrees ? nil : Mismatch(aspect: aspect, expected: expected, actual: actual) }
}

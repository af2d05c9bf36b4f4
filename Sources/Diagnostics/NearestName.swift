/// The known name closest to what was typed, for "did you mean". Nil when nothing is close enough to be a slip.
///
/// Distance is optimal string alignment (insert, delete, replace, swap neighbours); at most a third of the longer
/// name may differ, and at least one edit is always allowed. Ties go to the first in `candidates`. Where none is close, the
/// only one that begins so (one edit allowed, from four letters on) is meant. O(n·m) a candidate.
public func nearestName(to typed: String, in candidates: some Sequence<String>) -> String? {
  let wanted = Array(typed.unicodeScalars)
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != typed {
    let letters = Array(candidate.unicodeScalars)
    let limit = max(1, max(wanted.count, letters.count) / 3)
    guard abs(wanted.count - letters.count) <= limit else { continue }
    let distance = alignmentDistance(wanted, letters)
    if distance <= limit, distance < (best?.distance ?? Int.max) { best = (candidate, distance) }
  }
  return best?.name ?? onlyName(beginningWith: wanted, in: candidates)
}

private func onlyName(beginningWith typed: [Unicode.Scalar], in candidates: some Sequence<String>) -> String? {
  guard typed.count >= 4 else { return nil }
  var found: String?
  for candidate in candidates {
    let letters = Array(candidate.unicodeScalars)
    guard letters.count > typed.count else { continue }
    // A letter too many or too few moves the end of what was typed.
    let isMeant = (typed.count - 1...typed.count + 1).contains { length in
      alignmentDistance(typed, Array(letters.prefix(length))) <= 1
    }
    guard isMeant else { continue }
    if found != nil { return nil }
    found = candidate
  }
  return found
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var twoBack = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  var current = previous
  for i in 1...a.count {
    current[0] = i
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        current[j] = min(current[j], twoBack[j - 2] + 1)
      }
    }
    (twoBack, previous, current) = (previous, current, twoBack)
  }
  return previous[b.count]
}

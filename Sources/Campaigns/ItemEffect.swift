/// What one more record of an item changes, as the norms say it.
struct ItemEffect: Sendable {
  /// Question → place in `PlanGround.districts` → how many more are counted there.
  var counts: [Question: [Int: Int64]] = [:]
  /// The same for jurisdictions above the districts, by row: for each record, whichever district it is in.
  var countsAbove: [Question: [Int: Int64]] = [:]
  /// How much less the record that it is given to lacks.
  var helps: [Question: Int64] = [:]
  /// What the new record lacks itself.
  var asks: [Question: Int64] = [:]
  /// Of the new record it cannot be told, with the fields that would settle it.
  var untold: [Question: [String]] = [:]
  /// The new record fails in something that is no number.
  var fails: Set<Question> = []
  /// Questions that it moves by no fixed number.
  var uneven: Set<Question> = []

  /// Whether it does any good.
  var isUseful: Bool { !counts.isEmpty || !countsAbove.isEmpty || !helps.isEmpty }
}

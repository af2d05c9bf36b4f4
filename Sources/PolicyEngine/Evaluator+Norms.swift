import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// At most so many combinations of open readings are tried for one norm.
  static let readingCombinationLimit = 64

  /// The slices of a norm, with open readings joined.
  func slices(of norm: Norm) throws(EvaluationFailure) -> [Slice] {
    let combinations = try combinations(for: norm)
    var found: [[Slice]] = []
    for choices in combinations { found.append(try slices(of: norm, choices)) }
    var keys: [SliceKey] = []
    for slice in found.joined() where !keys.contains(SliceKey(slice)) { keys.append(SliceKey(slice)) }
    return keys.map { key in
      let own = found.map { $0.first { SliceKey($0) == key } }
      guard let made = own.compactMap({ $0 }).first else { preconditionFailure("a key comes from a slice") }
      // A choice that does not ask for that day asks nobody.
      return Slice.joined(own.map { $0 ?? made.notAsked }, under: combinations)
    }
  }

  /// One choice for each reading that the norm hangs on, in every combination still open.
  func combinations(for norm: Norm) throws(EvaluationFailure) -> [ReadingChoices] {
    if let known = combinationCache[norm.localID] { return known }
    let names = readings(behind: norm)
    let readings = law.readings.filter { names.contains($0.id) }
    let combinations = ReadingChoices.combinations(of: readings) { binding.readings["\(law.id)#\($0.id)"] }
    if combinations.count > Evaluator.readingCombinationLimit {
      throw EvaluationFailure(
        Diagnostic(
          EngineCode.tooManyReadings, at: .source(norm.span),
          ["norm": .text(norm.id), "count": .integer(combinations.count)]))
    }
    combinationCache[norm.localID] = combinations
    return combinations
  }

  /// Readings that a fact hangs on, through everything it reads.
  func readings(behind fact: String, of entity: EntityName) -> Set<String> {
    let name = FactName(entity: entity, fact: fact)
    if let known = factReadings[name] { return known }
    let found = policy.readings(behind: fact, of: entity)
    factReadings[name] = found
    return found
  }

  /// Readings that a norm hangs on, through everything it reads.
  func readings(behind norm: Norm) -> Set<String> {
    if let known = normReadings[norm.localID] { return known }
    let found = policy.readings(behind: norm)
    normReadings[norm.localID] = found
    return found
  }

  /// The slices of a norm under one choice for each reading.
  func slices(of norm: Norm, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice] {
    if !isAsked(under: norm.under, choices) { return try notAsked(norm, choices) }
    let context = Context(moment: asOf, choices: choices)
    switch norm.body {
    case .requirement(let requirement): return try slices(of: norm, requirement, choices)
    case .classification(let classification): return try slices(of: norm, classification, choices)
    case .target(let target): return try slices(of: norm, target, choices)
    case .quota(let quota): return [try slice(of: norm, quota, context)]
    case .duty(let duty): return try slices(of: norm, duty, choices)
    case .stage(let stage): return try slices(of: norm, stage, choices)
    case .measure(let measure): return try slices(of: norm, measure)
    case .guidance: return []
    }
  }

  /// A norm that this reading does not ask: not applicable to any of its subjects.
  private func notAsked(_ norm: Norm, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice] {
    let without = Norm(
      id: norm.id, localID: norm.localID, label: norm.label, labelEn: norm.labelEn, force: norm.force,
      citations: norm.citations, bearers: norm.bearers, under: [:], body: norm.body, span: norm.span)
    return try slices(of: without, choices).map(\.notAsked)
  }

  func emptySlice(_ entity: EntityName, _ moment: EvaluationMoment, _ force: Force) -> Slice {
    Slice(entity: entity, moment: moment, force: force, rows: ledgers.indices.map { table(entity, $0).rowCount })
  }

  /// The rows that a norm of a level or an entity is asked of. Shared records are asked once, in the first partition.
  func subjects(_ subjects: Subjects) -> [SubjectRow] {
    if let known = subjectCache[subjects] { return known }
    let found = findSubjects(subjects)
    subjectCache[subjects] = found
    return found
  }

  private func findSubjects(_ subjects: Subjects) -> [SubjectRow] {
    switch subjects {
    case .level(let level):
      let members = schema.enumeration("jurisdiction_level")?.members ?? []
      guard let code = members.firstIndex(where: { $0.name == level }),
        let levels = table("jurisdiction", 0).column("level")
      else { return [] }
      return (0..<table("jurisdiction", 0).rowCount)
        .filter { levels.value(at: $0) == Int64(code) && isOwn(jurisdiction: $0) }
        .map { SubjectRow(partition: 0, row: $0) }
    case .entity(let entity):
      let partitions = Evaluator.isShared(entity) ? 0..<1 : ledgers.indices
      return partitions.flatMap { partition in
        let homes = homes(of: entity, partition)
        return (0..<table(entity, partition).rowCount)
          .filter { homes($0) < 0 || isOwn(jurisdiction: homes($0)) }
          .map { SubjectRow(partition: partition, row: $0) }
      }
    }
  }

  /// Whether a jurisdiction is the policy's own or below it. A ledger that does not know the policy's jurisdiction at
  /// all is taken to be within it (a fixture, a what-if on another province's ledger).
  func isOwn(jurisdiction row: Int) -> Bool { ownJurisdictions[row] }

  func findOwnJurisdictions() -> [Bool] {
    let places = table("jurisdiction", 0)
    guard let root = places.row(ofIdentifier: law.jurisdiction.code) else {
      return [Bool](repeating: true, count: places.rowCount)
    }
    return (0..<places.rowCount).map { ledgers[0].ancestors(ofJurisdiction: $0).contains(root) }
  }

  func entity(of subjects: Subjects) -> EntityName {
    switch subjects {
    case .level: "jurisdiction"
    case .entity(let name): name
    }
  }

  /// The number of the law that a comparison asks for at a moment; nil when it is absent or not yet due.
  func level(_ parameter: String, _ moment: EvaluationMoment) -> DatedValue? {
    guard let parameter = law.parameter(parameter) else { return nil }
    if parameter.isMilestoneSeries {
      guard let due = parameter.milestones.last(where: { $0 <= moment.day }) else { return nil }
      return parameter.value(at: binding.asOf, by: due)
    }
    return parameter.value(at: moment.day)
  }
}

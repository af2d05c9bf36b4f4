import MediationModel
package import PolicyEngine
import PolicyLanguage
import SyntheticLedgers

/// Makes a mismatch as small as it stays one: first the policy's entries, then the records, then the cells, then the text
/// of the functions.
package struct MismatchShrinker {
  private var policy: ArbitraryPolicy
  private var records: RecordList
  private let schema: Schema
  private let forms: LedgerForms
  private let planted: PlantedFault?
  private var difference: EngineDifference
  /// Evaluations left: what is small enough is not worth hours.
  private var tries: Int

  /// - Parameter planted: the fault that the mismatch comes from, in a test.
  package init(_ mismatch: Mismatch, planted: PlantedFault? = nil, tries: Int = 1500) {
    policy = mismatch.policy
    records = mismatch.records
    schema = mismatch.schema
    forms = LedgerForms(schema)
    difference = mismatch.difference
    self.planted = planted
    self.tries = tries
  }

  /// The smallest that was found; the mismatch itself where nothing could be left out.
  package static func shrunk(_ mismatch: Mismatch, planted: PlantedFault? = nil) -> Mismatch {
    EnginePair.onWorkers(1) { _ in
      var shrinker = MismatchShrinker(mismatch, planted: planted)
      shrinker.shrink()
      return Mismatch(
        round: mismatch.round, difference: shrinker.difference, policy: shrinker.policy, records: shrinker.records,
        schema: mismatch.schema)
    }[0]
  }

  private mutating func shrink() {
    dropEntries()
    dropRecords()
    dropEntries()
    dropCells()
    reduceFunctions()
    dropEntries()
    dropRecords()
  }

  /// Takes a smaller pair over if it still shows a difference.
  private mutating func accept(_ policy: ArbitraryPolicy, _ records: RecordList) -> Bool {
    guard tries > 0 else { return false }
    tries -= 1
    guard case .success(let opened) = InventedProvince.open(policy.texts()), let ledger = try? records.ledger(forms),
      let found = EnginePair(opened, [ledger], asOf: AgreementRun.asOf).difference(planted: planted),
      isAlike(found)
    else { return false }
    self.policy = policy
    self.records = records
    difference = found
    return true
  }

  /// Whether a difference can be the same one: of a record, not of a text that no longer compiles or is in error.
  private func isAlike(_ found: EngineDifference) -> Bool {
    guard found.isFact == difference.isFact, (found.record == nil) == (difference.record == nil) else { return false }
    return found.record != nil || found.expected == difference.expected && found.found == difference.found
  }

  /// The records without some. The place above all others stays, for what the manifest covers hangs on it.
  private func kept(_ isWanted: (RecordList.Record) -> Bool) -> RecordList {
    records.keeping(schema) {
      isWanted($0) || $0.entity == "jurisdiction" && $0.cell("parent") == nil
    }
  }

  /// Everything but what the difference is in at once, then one entry after the other.
  private mutating func dropEntries() {
    let name = difference.norm.split(separator: "#").last.map(String.init) ?? difference.norm
    var alone = policy
    alone.entries.removeAll { ![.parameters, .facts].contains($0.section) && $0.id != name }
    if !difference.isFact { _ = accept(alone, records) }
    for entry in policy.entries.reversed() {
      var less = policy
      less.entries.removeAll { $0.section == entry.section && $0.id == entry.id }
      if !less.entries.contains(where: { $0.section != .parameters }) { continue }
      _ = accept(less, records)
    }
  }

  /// Ever smaller pieces of the list are left out.
  private mutating func dropRecords() {
    if let record = difference.record { keepAround(record) }
    var size = max(1, records.records.count / 2)
    while true {
      var start = 0
      while start < records.records.count {
        let gone = Set(records.records[start..<min(start + size, records.records.count)])
        let less = kept { !gone.contains($0) }
        if less.records.count == records.records.count || !accept(policy, less) { start += size }
      }
      if size == 1 { return }
      size /= 2
    }
  }

  /// The record itself, what it refers to, and what refers to it.
  private mutating func keepAround(_ record: EngineDifference.Record) {
    var wanted: Set<String> = ["\(record.entity) \(record.id)"]
    func targets(_ other: RecordList.Record) -> [String] {
      (schema.entity(other.entity)?.fields ?? []).compactMap { field in
        guard case .reference(let target) = field.type, let id = other.cell(field.name) else { return nil }
        return "\(target) \(id)"
      }
    }
    for other in records.records where targets(other).contains("\(record.entity) \(record.id)") {
      wanted.insert("\(other.entity) \(other.id)")
    }
    while true {
      let before = wanted.count
      for other in records.records where wanted.contains("\(other.entity) \(other.id)") {
        wanted.formUnion(targets(other))
      }
      if wanted.count == before { break }
    }
    _ = accept(policy, kept { wanted.contains("\($0.entity) \($0.id)") })
  }

  private mutating func dropCells() {
    for row in records.records.indices {
      for cell in records.records[row].cells {
        var less = records
        less.records[row].cells.removeAll { $0.field == cell.field }
        if accept(policy, less) { continue }
        guard Int(cell.text) != nil else { continue }
        for plain in ["0", "1"] where plain != cell.text {
          var plainer = records
          for index in plainer.records[row].cells.indices where plainer.records[row].cells[index].field == cell.field {
            plainer.records[row].cells[index].text = plain
          }
          if accept(policy, plainer) { break }
        }
      }
    }
  }

  private mutating func reduceFunctions() {
    for index in policy.entries.indices where policy.entries[index].section != .parameters {
      var hasChanged = true
      while hasChanged {
        hasChanged = false
        for text in RuleReduction.smaller(policy.entries[index].text) {
          var less = policy
          less.entries[index].text = text
          if accept(less, records) {
            hasChanged = true
            break
          }
        }
      }
    }
  }
}

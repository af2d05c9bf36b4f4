import ColumnEvaluation
import MediationModel
import PolicyModel

extension Evaluator {
  /// What `partitionSums` works out record by record, in one pass over columns; nil where an amount may be negative, for
  /// then the order of adding could matter at the ends of 64 bits, and where the filter is in error for a record.
  func groupedSums(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?,
    filter: GroupedSum.Filter, _ partition: Int
  ) -> FactSums? {
    let child = table(count.entity, partition)
    let parentRows = table(parent, partition).rowCount
    var amount = GroupedSum.Amount.one
    if let field {
      guard let declared = schema.entity(count.entity)?.field(field), (declared.range?.lowerBound ?? -1) >= 0 else {
        return nil
      }
      amount = child.column(field).map { .column($0) } ?? .unknown
    }
    var dated: GroupedSum.Period?
    if let period, let date = count.date {
      dated = GroupedSum.Period(
        dates: child.column(date), isTimestamp: schema.entity(count.entity)?.field(date)?.type == .timestamp,
        days: Int64(period.lowerBound.number)...Int64(period.upperBound.number))
    }
    guard let parents = groupedParents(from: count.entity, to: parent, via: count.via, partition) else { return nil }
    var grouped = GroupedSum(
      rows: child.rowCount, parentRows: parentRows, parents: parents, amount: amount, period: dated, filter: filter)
    if let alter = planted?.grouping { grouped = alter(grouped) }
    guard var sums = grouped.sums(workers) else { return nil }
    planted?.sums?(grouped, &sums)
    var result = FactSums(rows: 0)
    result.known = sums.known
    result.uncertain = sums.uncertain
    result.homeless = sums.homeless
    if within, parent == "jurisdiction" { climb(&result, ledgers[partition]) }
    return result
  }

  /// The sums of every partition with the filter run over columns on the way; nil where the VM is needed for any of it.
  func filteredSums(
    _ count: Count, field: String?, parent: EntityName, within: Bool, period: ClosedRange<Day>?, _ context: Context
  ) -> [FactSums]? {
    guard engine != .vm, let filter = count.filter else { return nil }
    let found: [Kernel]?
    do throws(EvaluationFailure) {
      found = try kernels(filter, on: count.entity, context, wantsNumber: false)
    } catch { return nil }
    guard let kernels = found else { return nil }
    var sums: [FactSums] = []
    for partition in ledgers.indices {
      // The records of a partition that are not counted are asked all the same, for one may be in error.
      guard isCounted(count, parent: parent, partition),
        let own = groupedSums(
          count, field: field, parent: parent, within: within, period: period, filter: .kernel(kernels[partition]),
          partition)
      else { return nil }
      sums.append(own)
    }
    return sums
  }

  /// A record of a shared entity stands in every partition and counts in the first alone.
  func isCounted(_ count: Count, parent: EntityName, _ partition: Int) -> Bool {
    !Evaluator.isShared(count.entity) || partition == 0 || !Evaluator.isShared(parent)
  }

  /// Adds what stands directly in a jurisdiction to all above it.
  private func climb(_ sums: inout FactSums, _ ledger: Ledger) {
    let direct = sums
    for row in direct.known.indices where direct.known[row] != 0 || direct.uncertain[row] != 0 {
      var place = row
      while let above = ledger.parent(ofJurisdiction: place) {
        sums.known[above] = sums.known[above].addingSaturated(direct.known[row])
        if direct.uncertain[row] != 0 { sums.uncertain.add(direct.uncertain[row], at: above) }
        place = above
      }
    }
  }

  /// The same as `parents`, as a column.
  private func groupedParents(from child: EntityName, to parent: EntityName, via: String?, _ partition: Int)
    -> GroupedSum.Parents?
  {
    let entity = schema.entity(child)
    let fields = entity?.fields.filter { $0.type == .reference(parent) }.map(\.name) ?? []
    let chosen = via ?? (fields.count == 1 ? fields[0] : fields.first { $0 == entity?.homeField })
    if child == parent { return .same }
    if let chosen, let column = table(child, partition).column(chosen) { return .column(column) }
    return ledgers[partition].homeJurisdiction(child).map { .column($0) }
  }
}

import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import Scenarios

/// Finds what a plan file's names mean beside policies and a ledger.
struct PlanResolver {
  private let campaign: BuildingCampaign
  private let ledger: Ledger
  private(set) var districts: [PlanPlace] = []
  private(set) var items: [PlannedItem] = []
  private(set) var sessions: [PlannedSession] = []
  /// One for each capacity line: its district's place in `districts`.
  private(set) var capacityDistricts: [Int?] = []
  private(set) var faults: [Diagnostic] = []

  init(_ campaign: BuildingCampaign, _ ledger: Ledger) {
    self.campaign = campaign
    self.ledger = ledger
    findDistricts()
    let training = Schema.mediation.entity("training")?.name ?? "training"
    for item in campaign.items {
      guard let pattern = pattern(item.adds, item.values, item.place) else { continue }
      let first = max(0, (item.from ?? campaign.from) - campaign.from)
      let last = min(campaign.months - 1, (item.through ?? campaign.through) - campaign.from)
      items.append(PlannedItem(item: item, pattern: pattern, months: first...last))
    }
    for session in campaign.sessions {
      guard let pattern = pattern(training, session.values, session.place) else { continue }
      let named = session.districts.compactMap { district($0, session.place) }
      sessions.append(
        PlannedSession(
          session: session, pattern: pattern, month: CalendarMonth(of: session.date) - campaign.from,
          districts: session.districts.isEmpty ? Set(districts.indices) : Set(named)))
    }
    for capacity in campaign.capacities {
      capacityDistricts.append(capacity.district.flatMap { district($0, capacity.place) })
    }
  }

  private mutating func fault(
    _ code: PlanCode, _ place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument]
  ) {
    faults.append(Diagnostic(code, at: place, arguments))
  }

  // MARK: Places

  private mutating func findDistricts() {
    guard let table = ledger.table(Schema.jurisdiction), let levels = table.column("level") else { return }
    let list = ledger.schema.enumeration("jurisdiction_level")
    let (members, level) = (list?.members ?? [], list?.member(spelled: campaign.level))
    let code = members.firstIndex { $0.name == level }
    districts = (0..<table.rowCount).filter { code != nil && levels.value(at: $0) == code.map(Int64.init) }
      .map { PlanPlace(ledger, row: $0) }
    if districts.isEmpty {
      let present = Set((0..<table.rowCount).compactMap { levels.value(at: $0) })
      let known = members.indices.filter { present.contains(Int64($0)) }.map { members[$0].name }
      var arguments = Collector.unknown(
        campaign.level, among: known + members.filter { known.contains($0.name) }.flatMap { [$0.zh, $0.en] })
      arguments["known"] = .list(known)
      fault(.unknownLevel, campaign.place, arguments)
    }
  }

  /// The place of a district by name or code; nil, and told, for none.
  private mutating func district(_ text: String, _ place: DiagnosticPlace) -> Int? {
    guard let table = ledger.table(Schema.jurisdiction) else { return nil }
    switch table.named(text) {
    case .row(let row):
      if let index = districts.firstIndex(where: { $0.row == row }) { return index }
      fault(.notOfLevel, place, ["found": .text(text), "level": .text(campaign.level)])
      return nil
    case .several(let rows):
      // Of several that begin so, the only district is meant.
      let meant = districts.indices.filter { rows.contains(districts[$0].row) }
      if meant.count == 1 { return meant[0] }
      faults.append(
        Diagnostic(
          ScenarioCode.ambiguousRecord, at: place,
          ["found": .text(text), "known": .list(rows.prefix(20).map { table.identifier(at: $0) })]))
      return nil
    case .none:
      var arguments = Collector.unknown(text, among: districts.flatMap { [$0.name.name, $0.name.code] })
      arguments["known"] = nil
      fault(.unknownPlace, place, arguments)
      return nil
    }
  }

  // MARK: Norms

  /// Full id of each norm that has a priority → its weight. A name that no policy has is told.
  mutating func weights(_ policies: [Policy]) -> [String: Int64] {
    var weights: [String: Int64] = [:]
    for priority in campaign.priorities {
      do throws(InvalidInput) {
        let norm = try LawNames(policies).norm(priority.norm, unknown: PlanCode.unknownNorm, at: priority.place)
        if weights.updateValue(priority.weight, forKey: norm.id) != nil {
          fault(.twoValues, priority.place, ["found": .text(priority.norm)])
        }
      } catch {
        faults += error.diagnostics
      }
    }
    return weights
  }

  // MARK: Records

  private mutating func pattern(
    _ entityName: String, _ given: [FactChange.Value], _ place: DiagnosticPlace
  ) -> RecordPattern? {
    let schema = ledger.schema
    guard
      let entity = found({ () throws(InvalidInput) in
        try RecordNames.entity(entityName, in: schema, unknown: PlanCode.unknownEntity, at: place)
      })
    else { return nil }
    guard let home = entity.homeField, case .reference(let target)? = entity.field(home)?.type else {
      fault(.fixedField, place, ["found": .text(entity.name)])
      return nil
    }
    let before = faults.count
    let start = entity.startField.flatMap { $0.type == .date ? $0.name : nil }
    var cells: [String: String] = [:]
    var places: [String: DiagnosticPlace] = [:]
    for value in given {
      guard
        let field = found({ () throws(InvalidInput) in
          try RecordNames.field(value.field, of: entity, unknown: PlanCode.unknownField, at: value.place)
        })
      else { continue }
      if field.type.isReference || field.derivation != nil || field.type == .identifier || field.name == start {
        fault(.fixedField, value.place, ["found": .text(field.name)])
      } else {
        places[field.name] = value.place
        if cells.updateValue(value.value.cell(field.type), forKey: field.name) != nil {
          fault(.twoValues, value.place, ["found": .text(value.field)])
        }
      }
    }
    let read = ledger.decoded(entity.name, cells)
    for cell in read.faults {
      let name = cell.header ?? ""
      fault(.badCell, places[name] ?? place, RecordNames.arguments(of: cell, in: name, ledger.schema))
    }
    let year = entity.yearField.flatMap { cells[$0.name] == nil ? $0.name : nil }
    for field in entity.fields where field.required && field.type != .identifier && field.name != home {
      if read.values[field.name] == nil, field.name != start, field.name != year, faults.count == before {
        fault(.missingField, place, ["field": .text(field.name)])
      }
    }
    guard faults.count == before else { return nil }
    return RecordPattern(
      entity: entity.name,
      owner: target == Schema.jurisdiction ? .district(field: home) : .record(target, field: home),
      startField: start, yearField: year, values: read.values)
  }

  /// What a search gives; nil, and reported, for what it throws.
  private mutating func found<Result>(_ search: () throws(InvalidInput) -> Result) -> Result? {
    do throws(InvalidInput) {
      return try search()
    } catch {
      faults += error.diagnostics
      return nil
    }
  }

  /// The figures that the plan file expects, as records.
  mutating func figures() -> [(district: Int, values: [String: EditedValue])] {
    campaign.figures.compactMap { figure in
      guard let district = district(figure.district, figure.place) else { return nil }
      let read = ledger.decoded(
        "figure",
        ["indicator": figure.indicator, "date": figure.date.description, "value": String(figure.value)])
      for cell in read.faults {
        fault(.badCell, figure.place, RecordNames.arguments(of: cell, in: cell.header ?? "", ledger.schema))
      }
      return read.faults.isEmpty ? (district, read.values) : nil
    }
  }
}

extension PlanPlace {
  init(_ ledger: Ledger, row: Int) {
    let table = ledger.table(Schema.jurisdiction)
    let code = table?.identifier(at: row) ?? ""
    self.init(row: row, name: PlannedDistrict(code: code, name: table?.column("name")?.text(at: row) ?? code))
  }
}

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
    let members = ledger.schema.enumeration("jurisdiction_level")?.members ?? []
    let code = members.firstIndex { $0.name == campaign.level || $0.zh == campaign.level }
    districts = (0..<table.rowCount).filter { code != nil && levels.value(at: $0) == code.map(Int64.init) }
      .map { PlanPlace(ledger, row: $0) }
    if districts.isEmpty {
      let present = Set((0..<table.rowCount).compactMap { levels.value(at: $0) })
      let known = members.indices.filter { present.contains(Int64($0)) }.map { members[$0].name }
      fault(.unknownLevel, campaign.place, Collector.unknown(campaign.level, among: known))
    }
  }

  /// The place of a district by name or code; nil, and told, for none.
  private mutating func district(_ text: String, _ place: DiagnosticPlace) -> Int? {
    if let index = districts.firstIndex(where: { $0.name.code == text || $0.name.name == text }) { return index }
    let near = districts.indices.filter { districts[$0].name.name.hasPrefix(text) }
    if near.count == 1 { return near[0] }
    guard let table = ledger.table(Schema.jurisdiction), let names = table.column("name") else { return nil }
    if (0..<table.rowCount).contains(where: { names.text(at: $0) == text || table.identifier(at: $0) == text }) {
      fault(.notOfLevel, place, ["found": .text(text), "level": .text(campaign.level)])
      return nil
    }
    var arguments = Collector.unknown(text, among: districts.flatMap { [$0.name.name, $0.name.code] })
    arguments["known"] = nil
    fault(.unknownPlace, place, arguments)
    return nil
  }

  // MARK: Norms

  /// Full id of each norm that has a priority → its weight. A name that no policy has is told.
  mutating func weights(_ policies: [Policy]) -> [String: Int64] {
    let norms = policies.flatMap(\.norms)
    var weights: [String: Int64] = [:]
    for priority in campaign.priorities {
      let matches = norms.filter { $0.id == priority.norm || $0.localID == priority.norm }
      if matches.isEmpty {
        fault(.unknownNorm, priority.place, Collector.unknown(priority.norm, among: norms.map(\.localID)))
      }
      for norm in matches { weights[norm.id] = priority.weight }
    }
    return weights
  }

  // MARK: Records

  private mutating func pattern(
    _ entityName: String, _ given: [FactChange.Value], _ place: DiagnosticPlace
  ) -> RecordPattern? {
    guard let index = ledger.schema.entity(named: entityName) else {
      let known = ledger.schema.entities
      var arguments = Collector.unknown(entityName, among: known.flatMap { [$0.name, $0.zh] })
      arguments["known"] = .list(known.map(\.name))
      fault(.unknownEntity, place, arguments)
      return nil
    }
    let entity = ledger.schema.entities[index]
    guard let home = entity.homeField, case .reference(let target)? = entity.field(home)?.type else {
      fault(.fixedField, place, ["found": .text(entity.name)])
      return nil
    }
    let before = faults.count
    let start = entity.startField.flatMap { $0.type == .date ? $0.name : nil }
    var cells: [String: String] = [:]
    for value in given {
      guard let field = field(value, entity) else { continue }
      if field.type.isReference || field.derivation != nil || field.type == .identifier || field.name == start {
        fault(.fixedField, value.place, ["found": .text(field.name)])
      } else {
        cells[field.name] = value.value.cell
      }
    }
    let read = ledger.decoded(entity.name, cells)
    for cell in read.faults {
      var arguments = cell.arguments
      arguments["field"] = .text(cell.header ?? "")
      arguments["found"] = arguments["found"] ?? .text("")
      fault(.badCell, given.first { $0.field == cell.header }?.place ?? place, arguments)
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

  private mutating func field(_ value: FactChange.Value, _ entity: Entity) -> Field? {
    switch HeaderMatcher(entity).match(value.field) {
    case .field(let index), .derived(let index): return entity.fields[index]
    case .unknown:
      var arguments = Collector.unknown(value.field, among: entity.fields.flatMap { [$0.name, $0.zh] })
      arguments["known"] = .list(entity.fields.map(\.name))
      arguments["entity"] = .text(entity.name)
      fault(.unknownField, value.place, arguments)
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
        var arguments = cell.arguments
        arguments["field"] = .text(cell.header ?? "")
        arguments["found"] = arguments["found"] ?? .text(figure.indicator)
        fault(.badCell, figure.place, arguments)
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

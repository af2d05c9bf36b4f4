package import MediationModel

/// A policy of facts and norms that are well typed and make no sense, entry by entry, so that some can be left out.
package struct ArbitraryPolicy: Sendable {
  package enum Section: String, CaseIterable, Sendable {
    case parameters, facts, requirements, classifications, targets, quotas, stages, duties
  }
  package struct Entry: Hashable, Sendable {
    package let section: Section
    package let id: String
    package var text: String
  }

  package var entries: [Entry] = []
  /// The entity that most norms are about.
  package let entity: EntityName
  let schema: Schema
  var random: SplitMix64
  let seed: UInt64
  var words = RuleVocabulary()
  private var made = 0

  /// Entities in turn, those with most to be asked of them oftener.
  package static let entities = [
    "organization", "mediator", "certificate", "nomination", "organization_year", "agreement", "training", "dispute",
    "institution", "expert", "designation", "attested",
  ]

  /// - Parameter norms: how many; the facts they read come on top.
  package init(schema: Schema = .mediation, seed: UInt64, norms: Int) {
    self.schema = schema
    self.seed = seed
    entity = Self.entities[Int(seed % UInt64(Self.entities.count))]
    random = SplitMix64(seed: seed, stream: "arbitrary-policy")
    writeParameters()
    words.constants = ["first", "second", "third"]
    words.tables = ["rates"]
    words.helpers = ["clamped", "spread"]
    words.lists = ["listed", "p.kinds", "p.every", "p.pair", "p.unset_kind"]
    words.names = ["kind", "unset_kind"]
    writeFacts()
    writeClassifications(max(1, norms / 12))
    for index in 0..<max(0, norms - entries.count(where: { $0.section == .classifications })) { writeNorm(index) }
  }

  package var normCount: Int {
    entries.count { ![.parameters, .facts].contains($0.section) }
  }

  /// Locals that functions of a file capture.
  static let head = """
    local first, second, third = 17, 23, -5
    local rates = { full_time = 3, part_time = 7, township_centre = 11, enterprise_committee = 2, lawyer = 5, online = 4 }
    local listed = { "full_time", "township_centre", "settled", "online", "provincial" }
    local function clamped(a, b)
      if a < b then return b end
      return a - first
    end
    local function spread(a, b)
      local wide = a - b
      if wide < 0 then wide = -wide end
      return wide // second
    end

    """

  /// By the names of files.
  package func texts() -> [String: String] {
    func list(_ section: Section) -> String {
      entries.filter { $0.section == section }.map { $0.text + ",\n" }.joined()
    }
    func table(_ section: Section) -> String { "\(section.rawValue) = {\n\(list(section))}" }
    return [
      "policy.lua": "return { language = 1, title = \"试行\", source = \"trial-1\" }\n",
      "parameters.lua": "return {\n\(list(.parameters))}\n",
      "facts.lua": "\(Self.head)return {\n\(list(.facts))}\n",
      "rules.lua": "\(Self.head)return { \(table(.requirements)), \(table(.classifications)) }\n",
      "targets.lua": "\(Self.head)return { \(table(.targets)), \(table(.quotas)) }\n",
      "calendar.lua": "\(Self.head)return { \(table(.stages)), \(table(.duties)) }\n",
    ]
  }

  // MARK: Parts of entries

  mutating func add(_ section: Section, _ id: String, _ body: String) {
    let head = section == .parameters ? "\(id) = {" : "{ id = \"\(id)\","
    entries.append(Entry(section: section, id: id, text: "  \(head) label = \"\(id)\", \(body) }"))
  }

  /// A writer of functions on records of an entity, with a seed of its own.
  mutating func rule(on entity: EntityName) -> ArbitraryRule {
    made += 1
    return ArbitraryRule(
      schema: schema, entity: entity, facts: words.facts[entity] ?? [],
      slots: ["small", "large", "nothing", "most", "held_until", "as_of"] + (random.chance(10) ? ["unset"] : []),
      words: words,
      seed: seed &* 10_007 &+ UInt64(made))
  }

  /// A function, small ones oftener.
  mutating func function(on entity: EntityName, number: Bool = false) -> String {
    var writer = rule(on: entity)
    return writer.text(number: number, statements: random.pick([0, 1, 1, 2, 4]))
  }

  /// `where = …,` now and then.
  mutating func filter(on entity: EntityName) -> String {
    random.chance(80) ? "where = \(function(on: entity)), " : ""
  }

  mutating func fields(_ entity: EntityName, _ isWanted: (Field) -> Bool) -> [String] {
    (schema.entity(entity)?.fields ?? []).filter(isWanted).map(\.name)
  }

  /// Entities with a field that leads to one, each with that field.
  func children(of entity: EntityName) -> [(entity: EntityName, via: String)] {
    schema.entities.flatMap { child in
      child.fields.filter { $0.type == .reference(entity) && child.name != entity }.map { (child.name, $0.name) }
    }
  }
}

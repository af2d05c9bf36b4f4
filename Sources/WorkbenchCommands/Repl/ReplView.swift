import Diagnostics
import LuaRuntime
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Law and facts as a line sees them: what is open, under the scenario of the moment. What is worked out of it is kept.
final class ReplView {
  let workspace: Workspace
  let binding: Binding
  /// Law and facts before the scenario changed them, and the scenario.
  let base: InputOptions.Opened
  let scenario: Scenario
  /// The opening it comes from: only among views of one do rows mean the same records.
  let origin: Origin
  private let dictionaries: InquiryDictionaries
  private var madeInquiry: LedgerInquiry?
  private var madeEvaluations: [Evaluation]?
  private var answers: [Asked: LuaValue] = [:]

  final class Origin {}

  /// A call of one of the host's functions.
  struct Asked: Hashable {
    let function: Int
    let arguments: [LuaValue]
  }

  /// - Parameter evaluations: where they are known already.
  init(
    _ workspace: Workspace, _ binding: Binding, base: InputOptions.Opened, scenario: Scenario, origin: Origin,
    dictionaries: InquiryDictionaries, evaluations: [Evaluation]? = nil
  ) {
    self.origin = origin
    self.workspace = workspace
    self.binding = binding
    self.base = base
    self.scenario = scenario
    self.dictionaries = dictionaries
    madeEvaluations = evaluations
  }

  var policies: [OpenedPolicy] { workspace.opened }
  var ledger: Ledger { workspace.ledger }

  /// Records and facts.
  var inquiry: LedgerInquiry {
    if let madeInquiry { return madeInquiry }
    let made = LedgerInquiry(workspace, binding, dictionaries: dictionaries)
    madeInquiry = made
    return made
  }

  func evaluations(_ make: () throws -> [Evaluation]) rethrows -> [Evaluation] {
    if let madeEvaluations { return madeEvaluations }
    let made = try make()
    madeEvaluations = made
    return made
  }

  /// At most so many answers are kept; questions beyond them are asked again.
  private static let answerLimit = 1_000

  func keep(_ answer: LuaValue, for asked: Asked) {
    if answers.count < ReplView.answerLimit || answers[asked] != nil { answers[asked] = answer }
  }

  /// What a question of before came to.
  func answer(to asked: Asked) -> LuaValue? { answers[asked] }

  /// The parameter that a name stands for: an id that only one policy has, or `policy id#id`.
  func parameter(_ name: String) -> (policy: OpenedPolicy, parameter: Parameter)? {
    let all = policies.flatMap { opened in
      opened.policy.parameters.filter { $0.id == name || "\(opened.policy.id)#\($0.id)" == name }.map { (opened, $0) }
    }
    return all.count == 1 ? (all[0].0, all[0].1) : nil
  }

  func baseline(of parameter: Parameter, in policy: OpenedPolicy) -> Parameter? {
    base.workspace.opened.first { $0.policy.id == policy.policy.id }?.policy.parameter(parameter.id)
  }

  var parameterNames: [String] { policies.flatMap { $0.policy.parameters.map(\.id) } }
  var readingNames: [String] { policies.flatMap { $0.policy.readings.map(\.id) } }
  var norms: [Norm] { policies.flatMap { $0.policy.norms } }

  /// The facts that policies define for an entity, each name once.
  func facts(of entity: EntityName) -> [Fact] { factsByEntity[entity] ?? [] }

  private lazy var factsByEntity: [EntityName: [Fact]] = {
    var found: [EntityName: [Fact]] = [:]
    for fact in policies.flatMap(\.policy.facts) where found[fact.of]?.contains(where: { $0.id == fact.id }) != true {
      found[fact.of, default: []].append(fact)
    }
    return found
  }()

  /// An entity by its name or by its label in either language.
  func table(_ name: String) -> Table? {
    ledger.tables.first { $0.entity.name == name || $0.entity.zh == name || $0.entity.en == name }
  }
}

extension Fact {
  /// What it counts, where that is a plain number of a unit.
  func unit(_ schema: Schema) -> Unit? {
    switch measure {
    case .count(let count):
      switch count.entity {
      case "organization": .organization
      case "mediator", "expert": .person
      case "institution": .institution
      default: .record
      }
    case .sum(let count, let field), .latest(let count, let field):
      switch schema.entity(count.entity)?.field(field)?.type {
      case .integer(let unit): unit
      default: nil
      }
    case .exists, .figure: nil
    }
  }
}

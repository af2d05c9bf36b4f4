import MediationModel
import PolicyLanguage
import PolicyModel

/// What each function of a policy is shown of records and of the law, as indices: worked out once a function, however
/// many ledgers it is called on. Belongs to the thread that evaluates.
final class BindingLayouts {
  struct Layout {
    /// By the index of the entity: fields.
    let fields: [[Int]]
    let parameters: [Int]
    let readings: [Int]
    let facts: [Int]
    /// Norms whose states it reads.
    let classifications: [Int]
    /// The readings that its answers hang on, through the facts and states that it reads too; nil: any.
    let choices: Set<String>?

    /// What of a context the function can tell apart: contexts of which this is the same share what is made for it.
    func context(_ context: Evaluator.Context) -> Evaluator.Context {
      Evaluator.Context(
        moment: context.moment, choices: choices.map { context.choices.restricted(to: $0) } ?? context.choices)
    }
  }

  private let policy: OpenedPolicy
  private let schema: Schema
  private var known: [FunctionHandle: Layout] = [:]

  /// - Parameter schema: the ledger's, which may have extra fields of other policies.
  init(_ policy: OpenedPolicy, schema: Schema) {
    self.policy = policy
    self.schema = schema
  }

  func layout(of function: FunctionHandle) -> Layout {
    if let layout = known[function] { return layout }
    let law = policy.policy
    let readable = policy.readableNames(in: function)
    let names = policy.names(in: function)
    let facts = law.facts.indices.filter { names.contains(law.facts[$0].id) }
    let classifications = law.norms.indices.filter {
      law.norms[$0].kind == .classification && names.contains(law.norms[$0].localID)
    }
    func isShown(_ name: String) -> Bool { readable?.contains(name) ?? true }
    let layout = Layout(
      fields: schema.entities.map { entity in entity.fields.indices.filter { isShown(entity.fields[$0].name) } },
      parameters: law.parameters.indices.filter { isShown(law.parameters[$0].id) },
      readings: law.readings.indices.filter { law.readings[$0].isValueKind && isShown(law.readings[$0].id) },
      facts: facts, classifications: classifications,
      choices: readable.map { readable in
        var choices = Set(law.readings.map(\.id)).intersection(readable)
        for index in facts { choices.formUnion(policy.readings(behind: law.facts[index].id, of: law.facts[index].of)) }
        for index in classifications { choices.formUnion(policy.readings(behind: law.norms[index])) }
        return choices
      })
    known[function] = layout
    return layout
  }
}

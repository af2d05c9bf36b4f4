import LuaSyntax
import MediationModel

extension MutantFinder {
  /// Which records the functions of an entry are called on, as far as the entry itself says.
  struct Records {
    /// What `of` names, or the places that `per` names levels of.
    private var asked: EntityName?
    /// What is counted, and so what `where` looks at.
    private var counted: EntityName?
    /// What the function's first parameter is.
    private var called: EntityName? { isFilter ? counted ?? asked : asked }
    private var isFilter = false
    /// The name of the function's first parameter.
    var parameter: String?

    /// Reads what an entry, or a table inside one, says of itself.
    mutating func note(_ table: TableConstructor, _ schema: Schema) {
      func entity(_ keys: String...) -> EntityName? {
        for key in keys {
          if case .string(let text)? = table.entry(named: key)?.value.unwrapped.kind,
            schema.entity(text.description) != nil
          {
            return text.description
          }
        }
        return nil
      }
      if let named = entity("of") {
        asked = named
      } else if table.entry(named: "per") != nil {
        asked = Schema.jurisdiction
      }
      if let named = entity("count", "sum", "exists", "latest") { counted = named }
    }

    mutating func enterFilter() { isFilter = true }

    /// The kind of record that `o`, `m.organization` or `n.organization.jurisdiction` is; nil where that cannot be told.
    func entity(of expression: Expression, _ schema: Schema) -> EntityName? {
      switch expression.unwrapped.kind {
      case .name(let name): return name.text == parameter ? called : nil
      case .field(let base, let name):
        guard let owner = entity(of: base, schema),
          case .reference(let target)? = schema.entity(owner)?.field(name.text)?.type
        else { return nil }
        return target
      default: return nil
      }
    }
  }
}

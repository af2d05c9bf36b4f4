import Diagnostics
import MediationModel

/// A small ledger: a province, two districts, a township in each; records are added by the tests.
func sampleBuilder() -> LedgerBuilder {
  var builder = LedgerBuilder(schema: .mediation)
  for (id, name, level, parent) in [
    ("CN-XX", "某省", "province", ""), ("CN-XX-1", "一区", "district", "CN-XX"), ("CN-XX-2", "二区", "district", "CN-XX"),
    ("CN-XX-1-1", "甲街道", "township", "CN-XX-1"), ("CN-XX-2-1", "乙街道", "township", "CN-XX-2"),
  ] {
    builder.add(
      entity: "jurisdiction", cells: [("id", id), ("name", name), ("level", level), ("parent", parent)])
  }
  return builder
}

func organization(_ id: String, _ jurisdiction: String, _ more: [(field: String, text: String)] = [])
  -> [(field: String, text: String)]
{
  [("id", id), ("jurisdiction", jurisdiction), ("kind", "township_centre")] + more
}

/// What is wrong with the builder's records; empty when nothing is.
func faults(_ builder: LedgerBuilder) -> [Diagnostic] {
  do throws(InvalidInput) {
    _ = try builder.finish()
    return []
  } catch {
    return error.diagnostics
  }
}

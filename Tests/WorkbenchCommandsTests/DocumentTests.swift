import Foundation
import Testing

/// Documents of the program hold to the schemas of the manual, where Python's jsonschema is there to say so.
@Suite struct DocumentTests {
  private static let canValidate: Bool =
    (try? BuiltProgram.shell("python3 -c 'import jsonschema' 2>/dev/null").status) == 0

  @Test(
    "Every document holds to its schema", .enabled(if: canValidate),
    arguments: [
      ("show Policies/tianjin/organization-building-2024 --format json", "policies"),
      ("show Policies --party organization --format json", "party"),
      ("show Policies --party 市司法局 --format json", "party"),
      ("show Policies --due 2020-01-01..2026-12-31 --format json", "due"),
      ("show Policies --matrix --format json", "matrix"),
      ("evaluate Examples/tianjin --format json", "evaluation"),
      ("evaluate Examples/tianjin --format json --as-of 2024-06-30 --reading held_until=eve", "evaluation"),
      ("explain certificate_state Z-120101-0002 Examples/tianjin --format json", "explanation"),
      ("explain township_centres 东丽区 Examples/tianjin --format json", "explanation"),
      ("check Policies/tianjin/organization-building-2024 --format json", "diagnostics"),
      ("check Policies/nowhere --format json", "diagnostics"),
      ("check Policies --facts --format json", "reads"),
      ("explain --table certificate_state Policies --format json", "decision-table"),
      ("explain --table success_rate Policies --format json", "decision-table"),
      ("test Policies/tianjin/organization-building-2024 --format json", "tests"),
      ("simulate Examples/tianjin/scenarios/wuqing.lua Examples/tianjin --format json", "comparison"),
      ("diff Policies/jilin Policies/tianjin --format json", "diff"),
      ("diff Policies Policies --ledger Examples/tianjin/ledger --as-of 2025-12-31 --format json", "diff"),
    ])
  func documents(command: String, schema: String) throws {
    let run = try BuiltProgram.shell("\"$POLICY\" \(command) 2>/dev/null | python3 Tests/json_schemas.py - \(schema)")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("Every line of findings holds to the schema of a finding", .enabled(if: canValidate))
  func findings() throws {
    let run = try BuiltProgram.shell(
      """
      "$POLICY" evaluate Tests/WorkbenchCommandsTests/Edges/gaps --findings all 2>/dev/null \
        | python3 Tests/json_schemas.py --lines - evaluation finding
      """)
    #expect(run.status == 0, "\(run.output.prefix(2000))")
  }
}

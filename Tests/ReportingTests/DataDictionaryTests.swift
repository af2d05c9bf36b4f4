import FoundationEssentials
import MediationModel
import Testing

@testable import Reporting

@Suite struct DataDictionaryTests {
  @Test func `The manual's data dictionary is what the schema says`() throws {
    try Snapshot.expect(DataDictionary.page(.mediation), "../../../Manual/data-dictionary.md")
  }

  @Test func `Every entity, field and member is in it in both languages`() {
    let schema = Schema.mediation
    for language in Language.allCases {
      let text = DataDictionary.markdown(schema, language)
      for entity in schema.entities {
        #expect(text.contains("`\(entity.name)`"))
        for field in entity.fields { #expect(text.contains("`\(field.name)`"), "\(entity.name).\(field.name)") }
      }
      for member in schema.enumerations.flatMap(\.members) { #expect(text.contains("`\(member.name)`")) }
    }
  }

  @Test func `Extra fields of a jurisdiction come after the entity's own`() throws {
    let extra = try #require(
      Schema.mediation.adding(Field("stars", "星级", "stars", .integer(.number), range: 1...5), to: "organization"))
    #expect(DataDictionary.markdown(extra, .zh).contains("| 星级 | `stars` | 整数，1 至 5 |  |"))
    #expect(DataDictionary.markdown(extra, .en).contains("| `stars` | stars（星级） | whole number, 1 to 5 |  |"))
  }
}

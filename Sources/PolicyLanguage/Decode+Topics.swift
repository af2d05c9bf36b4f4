import Diagnostics
import PolicyModel

/// Reads `common/topics.lua`: the matters on which norms of several provinces are put side by side.
func decodeTopics(_ node: PolicyNode, _ collector: Collector) -> [Topic] {
  var topics: [Topic] = []
  for element in collector.list(node, what: "topics.lua") {
    guard var reader = TableReader(element, collector, what: "topics.lua") else { continue }
    let id = reader.identifier()
    let label = reader.string("label", required: true)
    let labelEn = reader.string("label_en")
    reader.finish()
    guard let id, let label else {
      collector.ruin(id)
      continue
    }
    if topics.contains(where: { $0.id == id }) {
      collector.report(.duplicateIdentifier, at: element.span, ["found": .text(id)])
    }
    topics.append(Topic(id: id, label: label, labelEn: labelEn))
  }
  return topics
}

extension DecodeContext {
  /// The matter that a norm is compared on; reported where the shared list does not have it.
  func topic(_ reader: inout TableReader) -> String? {
    guard let id = reader.string("topic") else { return nil }
    if topics.contains(where: { $0.id == id }) { return id }
    if !collector.isRuined(id) {
      var arguments = Collector.unknown(id, among: topics.map(\.id))
      if topics.isEmpty { arguments["known"] = nil }
      collector.report(.unknownTopic, at: reader.node.child("topic")?.span ?? reader.node.span, arguments)
    }
    return nil
  }
}

import PolicyModel

extension PolicyMatrix {
  /// The document `policy-workbench.matrix/1`.
  package var json: JSONValue {
    [
      "schema": "policy-workbench.matrix/1",
      "jurisdictions": .array(
        jurisdictions.map {
          ["code": .string($0.code), "name": .string($0.name), "name_en": .text($0.nameEn)]
        }),
      "topics": .array(rows.map(json)),
    ]
  }

  private func json(_ row: Row) -> JSONValue {
    [
      "id": .string(row.topic.id), "label": .string(row.topic.label), "label_en": .text(row.topic.labelEn),
      "cells": .array(
        jurisdictions.map { place in
          [
            "jurisdiction": .string(place.code),
            "norms": .array((row.cells[place.code] ?? []).map(json)),
          ]
        }),
    ]
  }

  private func json(_ entry: Entry) -> JSONValue {
    func norms(_ order: Stringency.Order) -> JSONValue {
      .strings(entry.orders.filter { $0.order == order }.map(\.norm.id))
    }
    let norm = entry.norm
    return [
      "id": .string(norm.id), "kind": .string(norm.kind.rawValue), "force": .string(norm.force.rawValue),
      "label": .string(norm.label), "label_en": .text(norm.labelEn),
      "figures": .array(entry.stringency.figures.map(json)),
      "names": .strings(entry.stringency.names.sorted()), "partial": .bool(entry.stringency.isPartial),
      "standing": .text(entry.standing?.rawValue), "equal_to": norms(.equal), "stricter_than": norms(.stricter),
      "looser_than": norms(.looser), "crossing": norms(.crossing), "incomparable": norms(.incomparable),
    ]
  }

  private func json(_ figure: Stringency.Figure) -> JSONValue {
    [
      "subject": .text(figure.subject), "comparison": .string(figure.comparison.rawValue),
      "unit": .string(figure.unit.name), "parameter": .text(figure.parameter),
      "levels": .array(
        figure.levels.map {
          [
            "by": .spelled($0.by), "value": PolicyReport.json($0.value, figure.unit),
            "force": .string($0.force.rawValue),
          ]
        }), "absent": .text(figure.absent),
    ]
  }
}

import Diagnostics
import MediationModel

/// Which field each column of a file gives.
struct HeaderBinding {
  private(set) var columns: [(field: Int, header: String)?] = []
  private(set) var faults: [Diagnostic] = []

  /// Nobody reads more suggestions than these for one file.
  private static let mostSuggestions = 50

  init(_ file: SourceFile, entity: Entity) {
    let matcher = HeaderMatcher(entity)
    var taken: [Int: String] = [:]
    var unknown = 0
    for (position, header) in file.headers.enumerated() {
      let place = DiagnosticPlace.cell(file: file.name, row: 1, column: header)
      guard !header.isEmpty else {
        columns.append(nil)
        faults.append(
          Diagnostic(
            LedgerCode.emptyHeader, at: .cell(file: file.name, row: 1, column: nil), ["column": .integer(position + 1)])
        )
        continue
      }
      switch matcher.match(header, suggesting: unknown < Self.mostSuggestions) {
      case .field(let index):
        if let other = taken[index] {
          columns.append(nil)
          faults.append(
            Diagnostic(LedgerCode.duplicateHeader, at: place, ["found": .text(header), "other": .text(other)]))
        } else {
          taken[index] = header
          columns.append((index, header))
        }
      case .derived:
        columns.append(nil)
        faults.append(Diagnostic(LedgerCode.derivedHeader, at: place, ["found": .text(header)]))
      case .unknown(let nearest):
        unknown += 1
        columns.append(nil)
        var arguments: [String: DiagnosticArgument] = [
          "found": .text(header), "entity": .text(entity.name), "label": .text(entity.zh),
        ]
        if let nearest { arguments["nearest"] = .text(nearest) }
        faults.append(Diagnostic(LedgerCode.unknownHeader, at: place, arguments))
      }
    }
    for (index, field) in entity.fields.enumerated() where field.required && taken[index] == nil {
      faults.append(
        Diagnostic(
          LedgerCode.missingColumn, at: .cell(file: file.name, row: 1, column: nil),
          ["field": .text(field.name), "label": .text(field.zh)]))
    }
  }
}

import Diagnostics
import Glibc
import MediationModel

/// The files of a ledger's folder, matched to entities by their names.
struct LedgerFolder {
  struct Entry: Hashable {
    let path: String
    /// As told in messages.
    let name: String
  }

  private(set) var tables: [Int: Entry] = [:]
  private(set) var manifest: Entry?
  private(set) var faults: [Diagnostic] = []

  static let manifestNames = ["manifest", "台账范围"]

  /// Looks at the `.csv` files of the folder; files of other kinds, hidden ones and a spreadsheet's lock files are none of
  /// its business.
  init(path: String, schema: Schema) throws(InvalidInput) {
    let names = try Self.names(path)
    for name in names {
      let entry = Entry(path: path + "/" + name, name: name)
      let stem = String(name.dropLast(4))
      if Self.manifestNames.contains(stem.lowercased()) {
        if let other = manifest {
          faults.append(Self.twice(name, other.name))
        } else {
          manifest = entry
        }
      } else if let index = schema.entity(named: stem) {
        if let other = tables[index] {
          faults.append(Self.twice(name, other.name))
        } else {
          tables[index] = entry
        }
      } else {
        var arguments: [String: DiagnosticArgument] = ["found": .text(name)]
        let known = schema.entities.flatMap { [$0.name, $0.zh] } + Self.manifestNames
        if let nearest = nearestName(to: stem, in: known) { arguments["nearest"] = .text(nearest + ".csv") }
        faults.append(Diagnostic(LedgerCode.unknownFile, at: .file(name), arguments))
      }
    }
    if tables.isEmpty, manifest == nil, faults.isEmpty {
      throw InvalidInput([Diagnostic(LedgerCode.noFiles, at: .file(path))])
    }
  }

  private static func twice(_ name: String, _ other: String) -> Diagnostic {
    Diagnostic(LedgerCode.twoFiles, at: .file(name), ["found": .text(name), "other": .text(other)])
  }

  /// Names of the CSV files, in order of bytes.
  private static func names(_ path: String) throws(InvalidInput) -> [String] {
    guard let folder = opendir(path) else {
      throw InvalidInput([
        Diagnostic(
          LedgerCode.unreadableFolder, at: .file(path), ["found": .text(String(cString: strerror(errno)))])
      ])
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.lowercased().hasSuffix(".csv"), !name.hasPrefix("."), !name.hasPrefix("~$") else { continue }
      names.append(name)
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}

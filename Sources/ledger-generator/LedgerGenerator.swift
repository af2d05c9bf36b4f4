internal import ArgumentParser
internal import SyntheticLedgers

/// Writes made-up ledgers: the example, small random ones for the independent check, and a national one for the
/// benchmark. The same arguments give the same bytes on every run and machine.
@main
struct LedgerGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger-generator", abstract: "Write a made-up ledger, the same bytes on every run.")

  enum Example: String, ExpressibleByArgument, CaseIterable { case tianjin }

  @Option(help: "The example that the repository carries.")
  var example: Example?

  @Option(help: ArgumentHelp("A small random ledger for the independent check.", valueName: "seed"))
  var random: UInt64?

  @Flag(help: "A large ledger for measuring.")
  var national = false

  @Option(help: "Organisations of the national ledger.")
  var organizations = 1_000_000

  @Option(help: "Mediators of the national ledger.")
  var mediators = 2_000_000

  @Option(help: "Districts of the national ledger.")
  var districts = 3_000

  @Option(help: ArgumentHelp("Put all districts of the national ledger below this one.", valueName: "code"))
  var under: String?

  @Option(help: ArgumentHelp("The folder to write to; made when missing.", valueName: "folder"))
  var output: String

  func validate() throws {
    guard (example == nil ? 0 : 1) + (random == nil ? 0 : 1) + (national ? 1 : 0) == 1 else {
      throw ValidationError("Give exactly one of --example, --random and --national.")
    }
    guard (1...9_999).contains(districts), organizations >= districts, mediators >= 0 else {
      throw ValidationError("A national ledger has 1 to 9999 districts and at least one organisation in each.")
    }
  }

  func run() throws {
    let folder = try FolderOutput(path: output)
    let tables: [(String, Int)]
    if example != nil {
      tables = try TianjinLedger.write(to: folder)
    } else if let random {
      tables = try RandomLedger.write(seed: random, to: folder)
    } else {
      tables = try NationalLedger(
        organizations: organizations, mediators: mediators, districts: districts, under: under
      ).write(to: folder)
    }
    for (table, rows) in tables { print("\(table).csv \(rows)") }
    print("rows \(tables.reduce(0) { $0 + $1.1 })")
  }
}

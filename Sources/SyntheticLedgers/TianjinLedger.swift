public import MediationModel

/// The example ledger: the 16 districts of Tianjin with their real codes, names and numbers of streets and towns;
/// everything else made up. No person is named or numbered in it.
public struct TianjinLedger {
  /// Facts run through this day.
  static let through = TianjinLedger.date("2025-12-31")
  static let city = "CN-TJ"
  static let seed: UInt64 = 20_240_105
  static let madeUp = "合成数据"

  let form: LedgerForm
  let output: any LedgerOutput
  var organizations: [MadeOrganization] = []
  var mediators: [MadeMediator] = []
  var certificates: [MadeCertificate] = []
  /// Tables written so far, for the manifest, with whose districts they leave out.
  var covered: [(entity: EntityName, gap: Gap, from: Day?)] = []

  /// Which districts a table leaves out.
  enum Gap { case none, organizations, mediators }

  /// Writes every table and the manifest. The bytes depend on nothing but the form. Returns the rows of each table.
  @discardableResult
  public static func write(form: LedgerForm = .chinese, to output: some LedgerOutput) throws -> [(EntityName, Int)] {
    var ledger = TianjinLedger(form: form, output: output)
    var counts: [(EntityName, Int)] = []
    counts += try ledger.writePlaces()
    counts += try ledger.writeFigures()
    counts += try ledger.writeInstitutions()
    counts += try ledger.writeOrganizations()
    counts += try ledger.writeYears()
    counts += try ledger.writeMediators()
    counts += try ledger.writeCertificates()
    counts += try ledger.writeTraining()
    counts += try ledger.writePractice()
    counts += try ledger.writeExperts()
    counts += try ledger.writeDisputes()
    counts += try ledger.writeSubmissions()
    counts += try ledger.writeProgress()
    counts += try ledger.writeManifest()
    return counts
  }

  private init(form: LedgerForm, output: some LedgerOutput) {
    self.form = form
    self.output = output
  }

  /// A date written in this source.
  static func date(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is not a date.") }
    return day
  }

  /// A day from `first` to `last`, both included.
  static func day(_ random: inout SplitMix64, from first: String, through last: String) -> Day {
    let (first, last) = (date(first), date(last))
    return first.adding(days: random.integer(0...(last - first)))
  }

  func random(_ stream: String) -> SplitMix64 { SplitMix64(seed: Self.seed, stream: stream) }

  /// `7` as `007`.
  static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  func table(_ entity: EntityName, _ columns: [String]) throws -> TableWriter {
    try TableWriter(entity, columns: columns, form: form, output: output)
  }

  /// Closes the table and notes what it covers.
  mutating func finish(
    _ table: TableWriter, _ entity: EntityName, leavingOut gap: Gap = .none, from: Day? = nil
  ) throws -> [(EntityName, Int)] {
    try table.close()
    covered.append((entity, gap, from))
    return [(entity, table.rowCount)]
  }

  /// One row for the city where every district reports; otherwise one for each district that does.
  private mutating func writeManifest() throws -> [(EntityName, Int)] {
    let table = try TableWriter.manifest(form: form, output: output)
    for (entity, gap, from) in covered {
      guard gap != .none else {
        table.row(.text(entity), .text(Self.city), .day(orMissing: from), .day(Self.through), .text(Self.madeUp))
        continue
      }
      for district in TianjinDistrict.all {
        guard gap == .organizations ? district.organizationsCovered : district.mediatorsCovered else { continue }
        table.row(.text(entity), .text(district.id), .day(orMissing: from), .day(Self.through), .text(Self.madeUp))
      }
    }
    try table.close()
    return [("manifest", table.rowCount)]
  }
}

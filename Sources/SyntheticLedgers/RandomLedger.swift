public import MediationModel

/// A small ledger with everything that makes counting hard: thresholds hit and missed by one, unknown dates and
/// qualities, districts the manifest leaves out, denominators of zero or without a figure, organisations one level below
/// their district, dates on the edges, rows in no order.
public struct RandomLedger {
  static let city = "CN-TJ"

  /// What a target of the notice counts, out of which figure, and the percents for the ends of 2024 and 2025.
  struct Target {
    let kind: String
    let indicator: String
    let percents: (Int, Int)
    static let all = [
      Target(kind: "enterprise_committee", indicator: "above_scale_enterprises", percents: (65, 80)),
      Target(kind: "chamber_organization", indicator: "chambers", percents: (75, 90)),
      Target(kind: "township_centre", indicator: "townships", percents: (80, 95)),
      Target(kind: "arbitration_centre", indicator: "arbitration_courts", percents: (100, 100)),
    ]
  }

  struct District {
    let id: String
    let townships: [String]
  }

  struct Organization {
    let place: String
    let kind: String
    var entityBased: Bool?
    var established: Day?
    var closed: Day?
  }

  struct Figure {
    let place: String
    let indicator: String
    let date: Day
    let value: Int
  }

  let seed: UInt64
  let output: any LedgerOutput
  var random: SplitMix64
  var districts: [District] = []
  var figures: [Figure] = []
  var organizations: [Organization] = []

  /// Writes the ledger of that seed; the same bytes each time. Returns the rows of each table.
  @discardableResult
  public static func write(seed: UInt64, to output: some LedgerOutput) throws -> [(EntityName, Int)] {
    var ledger = RandomLedger(seed: seed, output: output, random: SplitMix64(seed: seed, stream: "random-ledger"))
    ledger.makeDistricts()
    for district in ledger.districts {
      for target in Target.all { ledger.makeTarget(target, in: district) }
      ledger.makeNoise(in: district)
    }
    return try ledger.writeTables()
  }

  private init(seed: UInt64, output: some LedgerOutput, random: SplitMix64) {
    self.seed = seed
    self.output = output
    self.random = random
  }

  private mutating func makeDistricts() {
    let withTownships = random.chance(40)
    for number in 1...random.integer(3...16) {
      let id = "CN-1201" + TianjinLedger.padded(number, 2)
      let townships = withTownships ? (1...3).map { "\(id)00\($0)" } : []
      districts.append(District(id: id, townships: townships))
    }
  }

  private static func date(_ text: String) -> Day { TianjinLedger.date(text) }

  /// The district, or now and then a place below it.
  private mutating func place(in district: District) -> String {
    district.townships.isEmpty || random.chance(50) ? district.id : random.pick(district.townships)
  }

  /// Figures and organisations around the threshold of one target.
  private mutating func makeTarget(_ target: Target, in district: District) {
    let wholes = makeFigures(target, in: district)
    // A count around what the milestone asks: one below, exact, one above, or anything.
    func around(_ whole: Int, _ percent: Int) -> Int {
      let needed = (whole * percent + 99) / 100
      let count = random.chance(80) ? needed + random.integer(-1...1) : random.integer(0...(whole + 2))
      return max(0, count)
    }
    let first = around(wholes.0, target.percents.0)
    let second = around(wholes.1, target.percents.1)
    let closing = max(0, first - second)
    for number in 0..<first {
      let established = random.chance(15) ? Self.date("2024-12-31") : day("2022-01-05", "2024-12-30")
      let closed: Day? =
        number >= closing
        ? (random.chance(5) ? Self.date("2026-01-01") : nil)
        : random.chance(30)
          ? Self.date("2025-01-01") : random.chance(30) ? Self.date("2025-12-31") : day("2025-01-02", "2025-12-30")
      add(target, in: district, established: established, closed: closed)
    }
    for _ in 0..<max(0, second - first) {
      let established =
        random.chance(15)
        ? Self.date("2025-01-01") : random.chance(15) ? Self.date("2025-12-31") : day("2025-01-02", "2025-12-30")
      add(target, in: district, established: established)
    }
    makeUnknowns(target, in: district)
  }

  /// Organisations of which it is not known whether they count. Only one thing about each is unknown and nothing else
  /// rules it out, so that the answer does not hang on which of its fields a policy reads first.
  private mutating func makeUnknowns(_ target: Target, in district: District) {
    guard random.chance(25) else { return }
    for _ in 0..<random.integer(1...2) {
      if target.kind == "township_centre", random.chance(60) {
        organizations.append(
          Organization(
            place: place(in: district), kind: target.kind, entityBased: nil,
            established: day("2022-01-05", "2023-12-31")))
      } else {
        add(target, in: district, established: nil)
      }
    }
  }

  private mutating func add(_ target: Target, in district: District, established: Day?, closed: Day? = nil) {
    let entityBased: Bool? = target.kind == "township_centre" || random.chance(50) ? true : nil
    organizations.append(
      Organization(
        place: place(in: district), kind: target.kind, entityBased: entityBased, established: established,
        closed: closed))
  }

  /// Denominators in one of several shapes. Returns what stands at the ends of 2024 and 2025, 0 where nothing does.
  private mutating func makeFigures(_ target: Target, in district: District) -> (Int, Int) {
    func draw() -> Int {
      if random.chance(10) { return 0 }
      if target.kind == "arbitration_centre" { return random.integer(1...2) }
      return random.chance(30) ? 20 * random.integer(1...3) : random.integer(1...45)
    }
    func put(_ date: String, _ value: Int) {
      figures.append(Figure(place: district.id, indicator: target.indicator, date: Self.date(date), value: value))
    }
    let (early, late, other) = (draw(), draw(), draw())
    switch random.integer(0...19) {
    case 0: return (0, 0)
    case 1:
      put("2025-03-01", late)
      return (0, late)
    case 2...6:
      put("2024-06-30", early)
      return (early, early)
    case 7...9:
      // The day after the first milestone.
      put("2025-01-01", late)
      put("2023-12-31", early)
      return (early, late)
    case 10...12:
      // The day after the last.
      put("2024-12-31", early)
      put("2026-01-01", late)
      return (early, early)
    default:
      put("2025-12-31", late)
      put("2023-12-31", other)
      put("2024-12-31", early)
      return (early, late)
    }
  }

  /// Organisations that no target may count.
  private mutating func makeNoise(in district: District) {
    for kind in ["regional_or_industry", "park_committee", "district_organization"] where random.chance(60) {
      organizations.append(
        Organization(
          place: place(in: district), kind: kind, entityBased: true, established: day("2022-01-05", "2025-12-31")))
    }
    for target in Target.all where random.chance(40) {
      // Closed on the day, closed before, or not yet there.
      add(target, in: district, established: day("2022-01-05", "2023-12-31"), closed: Self.date("2024-12-31"))
      add(target, in: district, established: day("2022-01-05", "2022-12-31"), closed: day("2023-01-01", "2024-12-30"))
      add(target, in: district, established: Self.date("2026-01-01"))
    }
    if random.chance(50) {
      organizations.append(
        Organization(
          place: place(in: district), kind: "township_centre", entityBased: false,
          established: day("2022-01-05", "2024-12-31")))
    }
  }

  mutating func day(_ first: String, _ last: String) -> Day {
    TianjinLedger.day(&random, from: first, through: last)
  }
}

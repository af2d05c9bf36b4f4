/// One district of the example. Its code, its name and its number of streets and towns are real; every other figure is
/// chosen so that the example meets, just misses or cannot tell what the notice asks.
struct TianjinDistrict: Sendable {
  /// A figure, or a count of organisations in being, at the end of 2024 and at the end of 2025.
  struct Ends: Sendable {
    let end2024: Int
    let end2025: Int
    init(_ end2024: Int, _ end2025: Int) {
      self.end2024 = end2024
      self.end2025 = end2025
    }
  }

  /// The administrative code without `CN-`.
  let code: String
  let name: String
  let townships: Int
  let enterprises: Ends
  let committees: Ends
  let chambers: Ends
  let chamberOrganizations: Ends
  /// Township centres known to be entity-based.
  let centres: Ends
  /// Township centres that are there but known not to be entity-based.
  var hollowCentres = 0
  /// Township centres of which the ledger does not say whether they are entity-based.
  var unclearCentres = 0
  /// Committees closed during 2025: counted at the first end and no longer at the second.
  var closedIn2025 = 0
  /// Committees closed in 2024 at the latest: counted at neither end.
  var closedEarly = 0
  /// When the arbitration court's centre was set up; nil when the ledger has none.
  var arbitrationCentre: String? = "2024-06-20"
  /// Whether the district's organisations are reported in full. Where not, what is missing is unknown and not zero.
  var organizationsCovered = true
  /// Whether the district's mediators and their records are reported.
  var mediatorsCovered = true
  /// District-level experts.
  var experts = 26
  /// Joint practice events in 2025; the notice asks for four a year.
  var practiceEvents = 4

  var id: String { "CN-" + code }

  /// 65 % and 80 % of enterprises, 75 % and 90 % of chambers, 80 % and 95 % of streets and towns, by the ends of 2024
  /// and 2025. Entity-based centres at the end of 2024 are 202 of 252.
  static let all: [TianjinDistrict] = [
    // 129 of 200 is one short of 65 %, 160 of 200 is exactly 80 %; five streets of six are not 95 %.
    .init(
      code: "120101", name: "和平区", townships: 6, enterprises: .init(200, 200), committees: .init(129, 160),
      chambers: .init(12, 12), chamberOrganizations: .init(9, 11), centres: .init(5, 5), hollowCentres: 1,
      closedIn2025: 1, closedEarly: 1, experts: 30),
    // 130 of 200 is exactly 65 %, 159 of 200 is one short of 80 %.
    .init(
      code: "120102", name: "河东区", townships: 13, enterprises: .init(200, 200), committees: .init(130, 159),
      chambers: .init(8, 8), chamberOrganizations: .init(6, 8), centres: .init(11, 13), closedIn2025: 2),
    // Meets everything, several targets to the unit.
    .init(
      code: "120103", name: "河西区", townships: 14, enterprises: .init(60, 60), committees: .init(39, 48),
      chambers: .init(20, 20), chamberOrganizations: .init(15, 18), centres: .init(12, 14), experts: 29,
      practiceEvents: 6),
    // One short twice: chambers in 2024, streets in 2025.
    .init(
      code: "120104", name: "南开区", townships: 12, enterprises: .init(80, 84), committees: .init(52, 70),
      chambers: .init(16, 16), chamberOrganizations: .init(11, 15), centres: .init(10, 11), hollowCentres: 1,
      closedEarly: 2),
    // The arbitration court's centre came one day late.
    .init(
      code: "120105", name: "河北区", townships: 10, enterprises: .init(45, 45), committees: .init(33, 38),
      chambers: .init(7, 7), chamberOrganizations: .init(6, 7), centres: .init(8, 10), arbitrationCentre: "2025-01-01",
      experts: 22),
    // No chambers at all: nothing to measure.
    .init(
      code: "120106", name: "红桥区", townships: 9, enterprises: .init(40, 40), committees: .init(26, 30),
      chambers: .init(0, 0), chamberOrganizations: .init(0, 0), centres: .init(8, 9), experts: 21, practiceEvents: 3),
    // One centre may or may not be entity-based: 10 or 11 of 11 in 2025, which cannot be told.
    .init(
      code: "120110", name: "东丽区", townships: 11, enterprises: .init(110, 120), committees: .init(75, 97),
      chambers: .init(14, 15), chamberOrganizations: .init(12, 14), centres: .init(9, 10), unclearCentres: 1,
      closedIn2025: 1),
    .init(
      code: "120111", name: "西青区", townships: 12, enterprises: .init(130, 134), committees: .init(88, 112),
      chambers: .init(18, 18), chamberOrganizations: .init(14, 17), centres: .init(11, 12), closedIn2025: 3,
      experts: 28),
    // One committee short in 2024, exact in 2025.
    .init(
      code: "120112", name: "津南区", townships: 11, enterprises: .init(100, 104), committees: .init(64, 84),
      chambers: .init(10, 10), chamberOrganizations: .init(8, 9), centres: .init(9, 11), experts: 24,
      practiceEvents: 5),
    .init(
      code: "120113", name: "北辰区", townships: 17, enterprises: .init(140, 146), committees: .init(91, 117),
      chambers: .init(13, 13), chamberOrganizations: .init(10, 12), centres: .init(14, 16),
      arbitrationCentre: "2024-12-31"),
    // Far behind with enterprises and chambers; one town short.
    .init(
      code: "120114", name: "武清区", townships: 30, enterprises: .init(170, 176), committees: .init(96, 118),
      chambers: .init(22, 22), chamberOrganizations: .init(14, 16), centres: .init(24, 28), hollowCentres: 2,
      closedIn2025: 2, closedEarly: 3, experts: 30, practiceEvents: 3),
    // One unclear centre too, but 23 of 24 are 95 % without it.
    .init(
      code: "120115", name: "宝坻区", townships: 24, enterprises: .init(75, 78), committees: .init(50, 64),
      chambers: .init(9, 9), chamberOrganizations: .init(7, 8), centres: .init(20, 23), unclearCentres: 1, experts: 23),
    // One expert more than the notice's thirty.
    .init(
      code: "120116", name: "滨海新区", townships: 21, enterprises: .init(240, 250), committees: .init(171, 203),
      chambers: .init(30, 32), chamberOrganizations: .init(25, 29), centres: .init(18, 20), closedIn2025: 4,
      closedEarly: 2, experts: 31, practiceEvents: 8),
    // Its organisations are reported in part only.
    .init(
      code: "120117", name: "宁河区", townships: 15, enterprises: .init(50, 52), committees: .init(20, 22),
      chambers: .init(6, 6), chamberOrganizations: .init(2, 3), centres: .init(9, 11), arbitrationCentre: nil,
      organizationsCovered: false, experts: 25),
    // 19 of 20 is exactly 95 %.
    .init(
      code: "120118", name: "静海区", townships: 20, enterprises: .init(95, 98), committees: .init(62, 79),
      chambers: .init(11, 11), chamberOrganizations: .init(9, 10), centres: .init(16, 19), hollowCentres: 1),
    // Far behind with towns, which the city's 202 of 252 would hide; its mediators are not reported.
    .init(
      code: "120119", name: "蓟州区", townships: 27, enterprises: .init(55, 56), committees: .init(36, 41),
      chambers: .init(10, 10), chamberOrganizations: .init(8, 9), centres: .init(18, 20), hollowCentres: 4,
      mediatorsCovered: false, experts: 27),
  ]
}

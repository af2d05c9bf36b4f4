internal import MediationModel

extension TianjinLedger {
  private typealias Post = (engagement: String?, from: Day?, until: Day?)

  /// `mediator`: no name, no number, only what the notice asks about.
  mutating func writeMediators() throws -> [(EntityName, Int)] {
    var random = random("mediator")
    let table = try table(
      "mediator",
      ["id", "organization", "engagement", "profession", "roster_from", "roster_until", "attendance_normal"])
    var centre = 0
    var number = 0
    var district = ""
    for organization in organizations where organization.district.mediatorsCovered {
      if organization.kind == "township_centre" { centre += 1 }
      if organization.district.code != district {
        district = organization.district.code
        number = 0
      }
      for post in posts(in: organization, centre: centre, &random) {
        number += 1
        let mediator = MadeMediator(
          id: "M-\(district)-\(Self.padded(number, 4))", organization: organization, rosterFrom: post.from,
          rosterUntil: post.until)
        mediators.append(mediator)
        let professions =
          post.engagement == "full_time" ? ["other", "arbitrator", "lawyer"] : ["hr_staff", "union_staff", "lawyer"]
        table.row(
          .text(mediator.id), .text(organization.id), post.engagement.map { .text($0) } ?? .missing,
          .text(random.pick(professions)), .day(orMissing: post.from), .day(orMissing: post.until),
          Self.mostly(true, 92, unknown: 5, &random))
      }
    }
    return try finish(table, "mediator", leavingOut: .mediators)
  }

  /// Township centres need one full-time and two part-time mediators on the roster; every ninth or so is short, at an
  /// edge, or cannot be told.
  private func posts(in organization: MadeOrganization, centre: Int, _ random: inout SplitMix64) -> [Post] {
    let start = organization.established
    func post(_ engagement: String?) -> Post {
      let latest = min(Self.date("2025-11-30"), organization.closed ?? Self.through)
      guard start < latest else { return (engagement, start, organization.closed) }
      return (engagement, start.adding(days: random.integer(0...min(120, latest - start))), organization.closed)
    }
    switch organization.kind {
    case "township_centre":
      var posts = [post("full_time"), post("part_time"), post("part_time")]
      switch centre % 37 {
      case 4: posts.removeFirst()
      case 9: posts.removeLast()
      // Struck off on the last day: no longer on the roster at its end.
      case 13: posts[0].until = Self.through
      // Put on the roster on the last day.
      case 17: posts[1].from = Self.through
      // Not told whether full-time or part-time.
      case 21: posts[2].engagement = nil
      // Not told since when, but there are enough without.
      case 25: posts.append(("part_time", nil, nil))
      // Everybody came in full-time: one full-time and no part-time too many.
      case 29: posts = [post("full_time"), post("full_time"), post("part_time")]
      // Nobody yet.
      case 33: posts = []
      default: if random.chance(25) { posts.append(post("part_time")) }
      }
      return posts
    case "arbitration_centre", "district_organization":
      return [post("full_time"), post("full_time"), post("part_time")]
    default:
      return (0..<random.integer(1...2)).map { _ in post("part_time") }
    }
  }

  /// `certificate` and `certificate_registration`.
  mutating func writeCertificates() throws -> [(EntityName, Int)] {
    var random = random("certificate")
    let table = try table(
      "certificate",
      [
        "id", "mediator", "issued_on", "idle_since", "continuously_engaged", "renewal_applied", "status",
        "valid_through",
      ])
    let edges = ["2018-06-30", "2018-07-01", "2023-06-30", "2023-07-01"].map { Self.date($0) }
    // Two years idle is from 2023-12-31 on, seen from 2025-12-31.
    let idle = ["2023-12-31", "2024-01-01", "2022-05-20", "2025-03-01"].map { Self.date($0) }
    for (index, mediator) in mediators.enumerated() where index % 10 != 7 {
      let issued: Day? =
        index % 83 == 0
        ? nil : index % 40 < 4 ? edges[index % 40] : Self.day(&random, from: "2015-01-01", through: "2025-09-30")
      let stopped: Day? = index % 60 >= 52 ? idle[index % 4] : nil
      let old = issued.map { $0 <= Self.date("2018-06-30") } ?? false
      let covered = issued.map { $0 < Self.date("2023-07-01") } ?? false
      let applied = old && stopped == nil && random.chance(70)
      let withdrawn = stopped.map { $0 <= Self.date("2023-12-31") } ?? false
      let status = withdrawn && random.chance(60) ? "cancelled" : applied ? "renewed" : "valid"
      let certificate = MadeCertificate(
        id: "Z-" + mediator.id.dropFirst(2), issued: issued, status: status)
      certificates.append(certificate)
      let valid: Day? =
        status == "cancelled" || issued == nil
        ? nil
        : covered && !old && random.chance(90) ? Self.date("2028-06-30") : issued?.adding(months: applied ? 120 : 60)
      table.row(
        .text(certificate.id), .text(mediator.id), .day(orMissing: issued), .day(orMissing: stopped),
        stopped != nil ? false : Self.mostly(true, 94, unknown: 4, &random),
        old ? .boolean(applied) : nil, .text(status), .day(orMissing: valid))
    }
    var counts = try finish(table, "certificate", leavingOut: .mediators)
    counts += try writeRegistrations()
    return counts
  }

  /// Annual registration is through 31 March.
  private mutating func writeRegistrations() throws -> [(EntityName, Int)] {
    var random = random("certificate_registration")
    let table = try table("certificate_registration", ["id", "certificate", "year", "registered_on", "result"])
    for (index, certificate) in certificates.enumerated() {
      for year in [2024, 2025] {
        guard let issued = certificate.issued, issued < Self.date("\(year)-01-01"), certificate.status != "cancelled",
          !random.chance(3)
        else { continue }
        let edge = index % 71
        let date =
          edge == 0
          ? Self.date("\(year)-03-31")
          : edge == 1 ? Self.date("\(year)-04-01") : Self.day(&random, from: "\(year)-01-08", through: "\(year)-03-30")
        table.row(
          .text("R-\(certificate.id.dropFirst(2))-\(year % 100)"), .text(certificate.id), .integer(year), .day(date),
          .text(random.chance(98) ? "passed" : "not_passed"))
      }
    }
    return try finish(table, "certificate_registration", leavingOut: .mediators, from: Self.date("2024-01-01"))
  }

  /// `training`: the notice asks for at least 40 class hours off the job.
  mutating func writeTraining() throws -> [(EntityName, Int)] {
    var random = random("training")
    let table = try table("training", ["id", "mediator", "date", "mode", "class_hours", "organizer", "topics"])
    let topics = ["political_theory", "conduct", "integrity", "law_and_policy", "professional_skills"]
    for (index, mediator) in mediators.enumerated() {
      guard mediator.organization.closed == nil else { continue }
      var number = 0
      func record(_ date: Day, _ mode: String, _ hours: Int?) {
        number += 1
        table.row(
          .text("T-\(mediator.id.dropFirst(2))-\(number)"), .text(mediator.id), .day(date), .text(mode),
          hours.map { .integer($0) } ?? .missing, "hrss", .members([topics[index % 5], topics[(index + 2) % 5]]))
      }
      let spring = Self.day(&random, from: "2025-03-01", through: "2025-06-30")
      let autumn = Self.day(&random, from: "2025-09-01", through: "2025-12-20")
      switch index % 25 {
      case 0:
        record(spring, "off_job", 24)
        record(autumn, "off_job", 15)
      case 1:
        record(spring, "off_job", 24)
        record(autumn, "off_job", 17)
      // Forty hours, eight of them online.
      case 2:
        record(spring, "off_job", 32)
        record(autumn, "online", 8)
      // The rest fell into the year before.
      case 3:
        record(Self.date("2024-12-31"), "off_job", 16)
        record(spring, "off_job", 24)
      case 4:
        record(spring, "off_job", 24)
        record(Self.through, "off_job", 16)
      case 5: record(spring, "off_job", nil)
      case 6: break
      case 7: record(spring, "off_job", 20)
      case 8...14:
        record(spring, "off_job", 24)
        record(autumn, "off_job", 16)
      default: record(spring, "off_job", 40)
      }
    }
    return try finish(table, "training", leavingOut: .mediators, from: Self.date("2024-01-01"))
  }
}

internal import MediationModel

/// An organisation of the example, kept while its mediators, years and disputes are made.
struct MadeOrganization {
  let id: String
  /// An `organization_kind`.
  let kind: String
  let name: String
  let jurisdiction: String
  let district: TianjinDistrict
  /// The institutions it was set up in.
  let institutions: [String]
  let established: Day
  var closed: Day?
  var entityBased: Bool?

  func isActive(on day: Day) -> Bool { established <= day && closed.map { day < $0 } ?? true }
}

/// A mediator of the example. Nothing about the person is kept.
struct MadeMediator {
  let id: String
  let organization: MadeOrganization
  let rosterFrom: Day?
  let rosterUntil: Day?
}

/// A certificate of the example.
struct MadeCertificate {
  let id: String
  let issued: Day?
  let status: String
}

import MediationModel
import PolicyModel

/// What one activity of the planning problem stands for.
enum Doing: Sendable, Hashable {
  case item(Int, district: Int, period: Int)
  /// Somebody of a group sits these sessions.
  case sitting(group: Int, sessions: [Int])
}

/// People of one district who lack the same sessions for one question.
struct SittingGroup: Sendable {
  enum People: Sendable {
    /// Rows of the ledger, with what each lacks.
    case there([(row: Int, missing: Int64)])
    /// Everybody whom an item adds in these periods; each lacks this much.
    case recruited(item: Int, periods: [Int], missing: Int64)
  }

  let question: Question
  let district: Int
  let people: People
  /// Activities of the group.
  var activities: [Int] = []
}

/// What a plan is to meet, for one question and place.
struct ModelledDemand: Sendable {
  enum Kind: Sendable {
    /// A count of a jurisdiction: how much each activity adds.
    case count([Int: Int64], known: Int64, needed: Int64)
    /// Numbers that records lack: how much each activity gives, and asks for itself.
    case records(gives: [Int: Int64], asks: [Int: Int64], lacking: [RecordStanding])
    /// Numbers that sessions give; groups by their numbers.
    case sittings(groups: [Int], lacking: [RecordStanding])
  }

  let question: Question
  /// Its place in `BuildingModel.places`.
  let place: Int
  let kind: Kind
  /// Numbers of the problem's demands whose shortfalls are its own.
  var demands: [Int] = []
}

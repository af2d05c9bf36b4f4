/// Which activities a rate bounds: those without a date of their own, of its place and item.
struct RateMembers {
  private struct Key: Hashable {
    let place: Int
    let item: Int
  }

  /// The places that have such activities, in order.
  let places: [Int]
  private let all: [Int]
  private let ofPlace: [Int: [Int]]
  private let ofItem: [Key: [Int]]

  init(_ problem: PlanProblem) {
    all = problem.activities.indices.filter { !problem.activities[$0].isFixed }
    ofPlace = Dictionary(grouping: all) { problem.activities[$0].place }
    ofItem = Dictionary(grouping: all) {
      Key(place: problem.activities[$0].place, item: problem.activities[$0].item)
    }
    places = ofPlace.keys.sorted()
  }

  func activities(of place: Int) -> [Int] { ofPlace[place] ?? [] }

  func activities(of rate: PlanProblem.Rate) -> [Int] {
    guard let place = rate.place else { return all }
    guard let item = rate.item else { return activities(of: place) }
    return ofItem[Key(place: place, item: item)] ?? []
  }
}

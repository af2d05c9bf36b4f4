import MediationModel

/// What the parts of a plan say of one block: for each part in hand whether it cannot fail, whether it cannot hold (neither:
/// it is unknown), whether it may have nothing to judge, and how much is missing or too much where it fails. A class,
/// because it owns the memory. Nothing is read that this block did not write, but for rows that are then left out.
final class PlanScratch {
  static let levels = 8

  let kernel = KernelScratch()
  private let truths: UnsafeMutablePointer<UInt8>
  private let numbers: UnsafeMutablePointer<Int64>
  private let narrowNumbers: UnsafeMutablePointer<Int32>

  private static let truthRows = 3 * levels + 6
  private static let numberRows = 4 * levels + 4

  init() {
    truths = .allocate(capacity: Self.truthRows * Kernel.blockRows)
    numbers = .allocate(capacity: Self.numberRows * Kernel.blockRows)
    narrowNumbers = .allocate(capacity: 2 * Kernel.blockRows)
  }

  deinit {
    truths.deallocate()
    numbers.deallocate()
    narrowNumbers.deallocate()
  }

  /// It cannot fail.
  func safe(_ level: Int) -> Truths { truths + level * 3 * Kernel.blockRows }
  /// It cannot hold.
  func lost(_ level: Int) -> Truths { truths + (level * 3 + 1) * Kernel.blockRows }
  /// It may have nothing to judge; written only for parts of which that is so.
  func empty(_ level: Int) -> Truths { truths + (level * 3 + 2) * Kernel.blockRows }
  /// Given that it fails: at least so much.
  func least(_ direction: PlannedPart.Directions, _ level: Int) -> Numbers {
    numbers + (level * 4 + (direction == .missing ? 0 : 2)) * Kernel.blockRows
  }
  /// Given that it fails: at most so much.
  func most(_ direction: PlannedPart.Directions, _ level: Int) -> Numbers { least(direction, level) + Kernel.blockRows }

  /// Rows of the block that the condition is asked of, or perhaps asked of.
  var wanted: Truths { truths + 3 * Self.levels * Kernel.blockRows }
  /// Rows where it is unknown whether it is asked.
  var doubted: Truths { truths + (3 * Self.levels + 1) * Kernel.blockRows }

  /// Room for two numbers: what is known of each, up to where it goes, and whether that is open.
  func narrow(_ place: Int) -> UnsafeMutablePointer<Int32> { narrowNumbers + place * Kernel.blockRows }
  func low(_ place: Int) -> Numbers { numbers + (4 * Self.levels + 2 * place) * Kernel.blockRows }
  func high(_ place: Int) -> Numbers { numbers + (4 * Self.levels + 2 * place + 1) * Kernel.blockRows }
  func open(_ place: Int) -> Truths { truths + (3 * Self.levels + 2 + place) * Kernel.blockRows }
}

import MediationModel

/// What the parts of a plan say of one block: for each part in hand whether it holds, whether it fails (neither: it is
/// unknown), and how much is missing. A class, because it owns the memory. Nothing is read that this block did not write, but for rows
/// that are then left out.
final class PlanScratch {
  static let levels = 8

  let kernel = KernelScratch()
  private let truths: UnsafeMutablePointer<UInt8>
  private let numbers: UnsafeMutablePointer<Int64>
  private let narrowNumbers: UnsafeMutablePointer<Int32>

  private static let truthRows = 2 * levels + 6
  private static let numberRows = levels + 4

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

  func yes(_ level: Int) -> Truths { truths + level * 2 * Kernel.blockRows }
  func no(_ level: Int) -> Truths { truths + (level * 2 + 1) * Kernel.blockRows }
  func missing(_ level: Int) -> Numbers { numbers + level * Kernel.blockRows }

  /// Rows of the block that the condition is asked of.
  var wanted: Truths { truths + 2 * Self.levels * Kernel.blockRows }
  /// Rows where it is unknown whether it is asked.
  var doubted: Truths { truths + (2 * Self.levels + 1) * Kernel.blockRows }

  /// Room for two numbers: what is known of each, up to where it goes, and whether that is open.
  func narrow(_ place: Int) -> UnsafeMutablePointer<Int32> { narrowNumbers + place * Kernel.blockRows }
  func low(_ place: Int) -> Numbers { numbers + (Self.levels + 2 * place) * Kernel.blockRows }
  func high(_ place: Int) -> Numbers { numbers + (Self.levels + 2 * place + 1) * Kernel.blockRows }
  func open(_ place: Int) -> Truths { truths + (2 * Self.levels + 2 + place) * Kernel.blockRows }
}

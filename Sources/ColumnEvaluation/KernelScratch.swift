import MediationModel

/// Registers of one thread. A class, because it owns their memory.
package final class KernelScratch {
  private var truths: UnsafeMutablePointer<UInt8>
  private var numbers: UnsafeMutablePointer<Int64>
  private var truthCount = 0
  private var numberCount = 0

  package init() {
    truths = .allocate(capacity: 1)
    numbers = .allocate(capacity: 1)
  }

  deinit {
    truths.deallocate()
    numbers.deallocate()
  }

  /// Makes room for a kernel's registers.
  func prepare(_ kernel: Kernel) {
    if kernel.truthCount > truthCount {
      truths.deallocate()
      truthCount = kernel.truthCount
      truths = .allocate(capacity: truthCount * Kernel.blockRows)
    }
    if kernel.numberCount > numberCount {
      numbers.deallocate()
      numberCount = kernel.numberCount
      numbers = .allocate(capacity: numberCount * Kernel.blockRows)
    }
  }

  @inline(__always)
  package func truth(_ register: Register) -> UnsafeMutablePointer<UInt8> { truths + register * Kernel.blockRows }
  @inline(__always)
  package func number(_ register: Register) -> UnsafeMutablePointer<Int64> { numbers + register * Kernel.blockRows }
}

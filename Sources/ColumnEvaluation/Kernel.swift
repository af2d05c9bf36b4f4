package import MediationModel

/// The place of a register; truths and numbers are counted apart.
package typealias Register = Int

package enum Relation: Hashable, Sendable { case less, lessOrEqual, equal, notEqual, greaterOrEqual, greater }

/// One step over a block of rows. Truths are bytes, 0 or 1; numbers are 64 bits wide. Every step has a result for every
/// row, whatever it finds; `column` is a place in `Kernel.columns`.
package enum KernelInstruction: Hashable, Sendable {
  // MARK: Truths
  case fillTruth(Bool, into: Register)
  case loadTruth(column: Int, into: Register)
  case loadKnown(column: Int, into: Register)
  case and(Register, Register, into: Register)
  /// The first and not the second.
  case andNot(Register, Register, into: Register)
  case or(Register, Register, into: Register)
  /// The first or not the second.
  case orNot(Register, Register, into: Register)
  case not(Register, into: Register)
  case compareColumn(column: Int, Relation, Int64, into: Register)
  case compareNumber(Register, Relation, Int64, into: Register)
  case compareNumbers(Register, Relation, Register, into: Register)
  /// Whether a set holds the member of this number.
  case testBit(column: Int, Int, into: Register)
  case testNumberBit(Register, Int, into: Register)
  case gatherKnown(column: Int, rows: Register, into: Register)
  case canAddMonths(day: Register, months: Register, into: Register)

  // MARK: Numbers
  case fillNumber(Int64, into: Register)
  case loadNumber(column: Int, into: Register)
  case gatherNumber(column: Int, rows: Register, into: Register)
  case add(Register, Register, into: Register)
  case addConstant(Register, Int64, into: Register)
  case subtract(Register, Register, into: Register)
  case multiply(Register, Register, into: Register)
  case multiplyConstant(Register, Int64, into: Register)
  case floorDivide(Register, Register, into: Register)
  case modulo(Register, Register, into: Register)
  case smaller(Register, Register, into: Register)
  case larger(Register, Register, into: Register)
  /// By a truth: the first number where it holds, else the second.
  case select(Register, Register, Register, into: Register)
  case addMonths(day: Register, months: Register, into: Register)
  /// The entry of a table at this number; −1 outside of it.
  case translate(Register, table: Int, into: Register)
}

/// Expressions over the columns of one partition, ready to be run on block after block.
///
/// `@unchecked Sendable`: immutable after `init`; the pointers lead into the columns that it retains.
package final class Kernel: @unchecked Sendable {
  /// Rows of a block: what one run works on lies in the first cache.
  package static let blockRows = 1024

  package enum Value: Hashable, Sendable {
    case truth(Register)
    case number(Register)
  }

  package let columns: [Column]
  package let tables: [[Int32]]
  package let instructions: [KernelInstruction]
  package let truthCount: Int
  package let numberCount: Int
  package let value: Value
  /// Truth: a row ends as missing; nil: none can.
  package let ended: Register?
  /// Truth: a row is in error; nil: none can be.
  package let stopped: Register?

  struct Access {
    let chunks: UnsafePointer<UnsafeRawPointer?>
    let validity: UnsafePointer<UnsafePointer<UInt64>?>?
    let width: Int
  }
  let accesses: UnsafeMutablePointer<Access>

  package init(
    columns: [Column], tables: [[Int32]], instructions: [KernelInstruction], truthCount: Int, numberCount: Int,
    value: Value, ended: Register?, stopped: Register?
  ) {
    self.columns = columns
    self.tables = tables
    self.instructions = instructions
    self.truthCount = truthCount
    self.numberCount = numberCount
    self.value = value
    self.ended = ended
    self.stopped = stopped
    accesses = .allocate(capacity: max(1, columns.count))
    for (index, column) in columns.enumerated() {
      (accesses + index).initialize(
        to: Access(
          chunks: column.chunkPointers, validity: column.validityPointers, width: column.elementWidth))
    }
  }

  deinit { accesses.deallocate() }
}

import ColumnEvaluation
import MediationModel
import PolicyEngine

extension PlantedFaults {
  /// Of the reading of columns, and of the steps of kernels.
  static let columns: [PlantedFault] = [
    .columns("validity bits are ignored") { column in column.mapped { $0 ?? 0 } },
    .columns("days before 1970 are read without their sign") { column in
      column.kind == .date ? column.mapped(width: 8) { $0.map { $0 < 0 ? $0 + 1 << 32 : $0 } } : column
    },
    .columns("a number of two bytes loses the upper one") { column in
      column.elementWidth == 2 && column.kind == .number ? column.mapped { $0.map { $0 & 0xff } } : column
    },
    .columns("a member is the one after it") { column in
      if case .enumeration = column.kind { column.mapped { $0.map { $0 + 1 } } } else { column }
    },
    .columns("a reference leads to the row before") { column in
      if case .reference = column.kind { column.mapped { $0.map { max(0, $0 - 1) } } } else { column }
    },
    {
      var fault = PlantedFault("a constant is cut to the width of its column")
      fault.kernel = { kernel in
        kernel.with(
          instructions: kernel.instructions.map { step in
            guard case .compareColumn(let column, let relation, let constant, let register) = step else { return step }
            let bits = Int64(kernel.columns[column].elementWidth * 8)
            if bits == 64 || kernel.columns[column].elementWidth == 4 { return step }
            return .compareColumn(column: column, relation, constant & (1 << bits - 1), into: register)
          })
      }
      return fault
    }(),
    {
      var fault = PlantedFault("and not is taken for and")
      fault.kernel = { kernel in
        kernel.with(
          instructions: kernel.instructions.map { step in
            if case .andNot(let a, let b, let register) = step { .and(a, b, into: register) } else { step }
          })
      }
      return fault
    }(),
  ]
}

extension Kernel {
  fileprivate func with(instructions: [KernelInstruction]) -> Kernel {
    Kernel(
      columns: columns, tables: tables, instructions: instructions, truthCount: truthCount, numberCount: numberCount,
      value: value, ended: ended, stopped: stopped)
  }

  /// The same, but a row that ends as missing answers yes.
  var yesWhereEnded: Kernel { settled { .or($0, $1, into: $2) } }

  /// The same, but a row that ends as missing answers no.
  var noWhereEnded: Kernel { settled { .andNot($0, $1, into: $2) } }

  private func settled(_ step: (Register, Register, Register) -> KernelInstruction) -> Kernel {
    guard let ended, case .truth(let value) = value else { return self }
    return Kernel(
      columns: columns, tables: tables, instructions: instructions + [step(value, ended, truthCount)],
      truthCount: truthCount + 1, numberCount: numberCount, value: .truth(truthCount), ended: nil, stopped: stopped)
  }
}

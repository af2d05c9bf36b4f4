import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// A plane's code for a record whose state cannot be told.
  static let unknownState: UInt8 = 0xff
  /// A plane's code for a record that is not classified at all.
  static let unclassified: UInt8 = 0xfe

  /// For each row the index of its state; the last index is `otherwise`.
  func states(_ norm: Norm, _ classification: Classification, _ context: Context) throws(EvaluationFailure)
    -> [[UInt8]]
  {
    let key = DerivedKey(
      entity: classification.of, name: norm.localID, moment: EvaluationMoment(day: context.moment.day),
      choices: context.choices.restricted(to: readings(behind: norm)))
    if let known = stateCache[key] { return known }
    let own = Context(moment: key.moment, choices: key.choices)
    var result: [[UInt8]]
    if let planned = plannedStates(classification, own) {
      result = planned
    } else {
      let asked = try self.asked(classification.when, of: classification.of, own)
      result =
        classification.hit == .first
        ? try firstStates(classification, asked, own) : try uniqueStates(norm, classification, asked, own)
    }
    if let alter = planted?.states {
      for partition in result.indices { alter(classification, &result[partition]) }
    }
    stateCache[key] = result
    return result
  }

  /// The first state that holds; one that cannot be told stops the search, since it might have been the first.
  private func firstStates(_ classification: Classification, _ asked: [[UInt8]], _ context: Context)
    throws(EvaluationFailure) -> [[UInt8]]
  {
    let otherwise = UInt8(classification.states.count)
    var result = asked.map { plane in plane.map { start($0, otherwise) } }
    for (index, state) in classification.states.enumerated() {
      let mask = result.map { plane in plane.map { $0 == otherwise ? UInt8(1) : 0 } }
      let truths = try truths(state.when, on: classification.of, context, mask: mask)
      for partition in result.indices {
        let (mask, truths) = (mask[partition], truths[partition])
        result[partition].withUnsafeMutableBufferPointer { states in
          for row in states.indices where mask[row] == 1 {
            switch Truth(rawValue: truths[row]) ?? .unknown {
            case .no: continue
            case .unknown: states[row] = Evaluator.unknownState
            case .yes: states[row] = UInt8(index)
            }
          }
        }
      }
    }
    return result
  }

  /// The one state that holds; where none does for certain, one that cannot be told leaves the record unknown.
  private func uniqueStates(
    _ norm: Norm, _ classification: Classification, _ asked: [[UInt8]], _ context: Context
  ) throws(EvaluationFailure) -> [[UInt8]] {
    let otherwise = UInt8(classification.states.count)
    var result = asked.map { plane in plane.map { start($0, otherwise) } }
    let mask = asked.map { plane in plane.map { $0 == Truth.yes.rawValue ? UInt8(1) : 0 } }
    for (index, state) in classification.states.enumerated() {
      let truths = try truths(state.when, on: classification.of, context, mask: mask)
      for partition in result.indices {
        for row in result[partition].indices where mask[partition][row] == 1 {
          let current = result[partition][row]
          switch Truth(rawValue: truths[partition][row]) ?? .unknown {
          case .no: continue
          case .unknown: if current == otherwise { result[partition][row] = Evaluator.unknownState }
          case .yes:
            if current < otherwise { throw twoStates(classification, norm, Int(current), index, partition, row) }
            result[partition][row] = UInt8(index)
          }
        }
      }
    }
    return result
  }

  private func start(_ asked: UInt8, _ otherwise: UInt8) -> UInt8 {
    switch asked {
    case Truth.yes.rawValue: otherwise
    case Truth.unknown.rawValue: Evaluator.unknownState
    default: Evaluator.unclassified
    }
  }

  private func twoStates(
    _ classification: Classification, _ norm: Norm, _ first: Int, _ second: Int, _ partition: Int, _ row: Int
  ) -> EvaluationFailure {
    EvaluationFailure(
      Diagnostic(
        EngineCode.twoStates, at: .source(norm.span),
        [
          "norm": .text(norm.id), "record": .text(table(classification.of, partition).identifier(at: row)),
          "first": .text(classification.states[first].id), "second": .text(classification.states[second].id),
        ]))
  }

  func slice(of norm: Norm, _ classification: Classification, _ context: Context) throws(EvaluationFailure) -> Slice {
    var slice = emptySlice(classification.of, context.moment, norm.force)
    let states = try states(norm, classification, context)
    slice.states = states
    if let verdicts = plannedVerdicts(norm, classification, states, context) {
      slice.verdicts = verdicts
      slice.missesOne = true
      // Slices of several readings are joined, and then a verdict no longer says what was missing.
      if !readings(behind: norm).isEmpty { slice.keepMissing() }
      return slice
    }
    let otherwise = classification.states.count
    var expectations: [[[UInt8]]?] = []
    for (index, state) in classification.states.enumerated() {
      let mask = states.map { plane in plane.map { $0 == UInt8(index) ? UInt8(1) : 0 } }
      expectations.append(
        try state.expect.map { expect throws(EvaluationFailure) in
          try truths(expect, on: classification.of, context, mask: mask)
        })
    }
    let own = ownRows(of: classification.of)
    let other = classification.otherwise.outcome
    let forces = classification.states.map { $0.force ?? norm.force }
    for partition in own.indices {
      let (own, states) = (own[partition], states[partition])
      let expected = expectations.map { $0?[partition] }
      slice.judge(partition) { row in
        guard own[row] == 1 else { return nil }
        switch states[row] {
        case Evaluator.unclassified: return (.notApplicable, 0, norm.force)
        case Evaluator.unknownState: return (.indeterminate, 0, norm.force)
        case UInt8(otherwise): return (other, other == .notSatisfied ? 1 : 0, norm.force)
        case let code:
          let force = forces[Int(code)]
          guard let truths = expected[Int(code)] else { return (.reported, 0, force) }
          switch Truth(rawValue: truths[row]) ?? .unknown {
          case .yes: return (.satisfied, 0, force)
          case .no: return (.notSatisfied, 1, force)
          case .unknown: return (.indeterminate, 0, force)
          }
        }
      }
    }
    return slice
  }
}

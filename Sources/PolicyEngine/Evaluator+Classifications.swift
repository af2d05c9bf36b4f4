import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// A plane's code for a record whose state cannot be told.
  static let unknownState: UInt8 = 0xff
  /// A plane's code for a record that is not classified at all.
  static let unclassified: UInt8 = 0xfe
  /// A plane's code for a record in two states at once, or on which a function ended in an error.
  static let faultState: UInt8 = 0xfd

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
            if truths[row] == Evaluator.faultTruth {
              states[row] = Evaluator.faultState
              continue
            }
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
          if current == Evaluator.faultState { continue }
          if truths[partition][row] == Evaluator.faultTruth {
            result[partition][row] = Evaluator.faultState
            continue
          }
          switch Truth(rawValue: truths[partition][row]) ?? .unknown {
          case .no: continue
          case .unknown: if current == otherwise { result[partition][row] = Evaluator.unknownState }
          case .yes: result[partition][row] = current < otherwise ? Evaluator.faultState : UInt8(index)
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
    case Evaluator.faultTruth: Evaluator.faultState
    default: Evaluator.unclassified
    }
  }

  func slices(of norm: Norm, _ classification: Classification, _ choices: ReadingChoices) throws(EvaluationFailure)
    -> [Slice]
  {
    try slices(of: norm, classification.by, on: classification.of, choices) { context, rows throws(EvaluationFailure) in
      try slice(of: norm, classification, context, rows)
    }
  }

  /// One answer for each record, as things stand at a moment.
  /// - Parameter rows: 1 for the rows that are wanted; nil: all.
  func slice(of norm: Norm, _ classification: Classification, _ context: Context, _ rows: [[UInt8]]? = nil)
    throws(EvaluationFailure) -> Slice
  {
    var slice = emptySlice(classification.of, context.moment, norm.force)
    let states = try states(norm, classification, context)
    slice.states = states
    if rows == nil, let verdicts = plannedVerdicts(norm, classification, states, context) {
      slice.verdicts = verdicts
    } else {
      try judge(norm, classification, context, wanted(rows, of: classification.of), &slice)
    }
    slice.missesOne = true
    try markHarmless(norm, classification, context, &slice)
    return slice
  }

  private func judge(
    _ norm: Norm, _ classification: Classification, _ context: Context, _ wanted: [[UInt8]], _ slice: inout Slice
  ) throws(EvaluationFailure) {
    let states = slice.states
    let otherwise = UInt8(classification.states.count)
    var expectations: [[[UInt8]]?] = []
    for (index, state) in classification.states.enumerated() {
      let mask = states.map { plane in plane.map { $0 == UInt8(index) ? UInt8(1) : 0 } }
      expectations.append(
        try state.expect.map { expect throws(EvaluationFailure) in
          try truths(expect, on: classification.of, context, mask: mask)
        })
    }
    let forces = classification.states.map { $0.force ?? norm.force }
    for partition in wanted.indices {
      let expected = expectations.map { $0?[partition] }
      for row in wanted[partition].indices where wanted[partition][row] == 1 {
        var outcome = Outcome.fault
        var force = norm.force
        switch states[partition][row] {
        case Evaluator.faultState: break
        case Evaluator.unclassified: outcome = .notApplicable
        case Evaluator.unknownState: outcome = .indeterminate
        case otherwise: outcome = classification.otherwise.outcome
        case let code:
          force = forces[Int(code)]
          guard let truths = expected[Int(code)] else {
            outcome = .reported
            break
          }
          if truths[row] == Evaluator.faultTruth { break }
          outcome = (Truth(rawValue: truths[row]) ?? .unknown).outcome
        }
        slice.verdicts[partition][row] = Verdict(force.applied(to: outcome)).bits
      }
    }
  }

  /// Marks the records of which the state cannot be told, but of which no state that it may be can be failed.
  private func markHarmless(
    _ norm: Norm, _ classification: Classification, _ context: Context, _ slice: inout Slice
  ) throws(EvaluationFailure) {
    let open = zip(slice.verdicts, slice.states).map { verdicts, states in
      zip(verdicts, states).map { verdict, state in
        let isOpen = verdict & 7 == Outcome.indeterminate.rawValue && state >= UInt8(classification.states.count)
        return verdict != Verdict.none.bits && isOpen ? UInt8(1) : 0
      }
    }
    guard open.contains(where: { $0.contains(1) }) else { return }
    // What the text does not settle could turn out to be any of the states.
    let possible = try possibleOutcomes(norm, classification, context, mask: open)
    for partition in open.indices {
      for row in open[partition].indices where open[partition][row] == 1 {
        if !possible[partition][row].contains(.notSatisfied) { slice.verdicts[partition][row] |= Verdict.harmless }
      }
    }
  }

  /// The outcomes that records may turn out to have whose state is not known, or not settled by the text.
  private func possibleOutcomes(_ norm: Norm, _ classification: Classification, _ context: Context, mask: [[UInt8]])
    throws(EvaluationFailure) -> [[Set<Outcome>]]
  {
    var found = mask.map { [Set<Outcome>](repeating: [], count: $0.count) }
    let asked = try self.asked(classification.when, of: classification.of, context)
    let states = try self.states(norm, classification, context)
    let otherwise = classification.otherwise.outcome
    func each(_ body: (Int, Int) -> Void) {
      for partition in mask.indices {
        for row in mask[partition].indices where mask[partition][row] == 1 { body(partition, row) }
      }
    }
    each { partition, row in
      if asked[partition][row] == Truth.unknown.rawValue { found[partition][row].insert(.notApplicable) }
    }
    // A state before which another surely holds is out of the question where the first that holds counts.
    var isSettled = mask.map { [Bool](repeating: false, count: $0.count) }
    var isHeld = isSettled
    for state in classification.states {
      let holds = try truths(state.when, on: classification.of, context, mask: mask)
      let expected = try state.expect.map { expect throws(EvaluationFailure) in
        try truths(expect, on: classification.of, context, mask: mask)
      }
      let force = state.force ?? norm.force
      each { partition, row in
        let isUnsettled = states[partition][row] == UInt8(classification.states.count)
        if isSettled[partition][row] || holds[partition][row] == Truth.no.rawValue && !isUnsettled { return }
        if holds[partition][row] == Truth.yes.rawValue {
          isSettled[partition][row] = classification.hit == .first
          isHeld[partition][row] = true
        }
        switch expected?[partition][row] {
        case nil: found[partition][row].insert(force.applied(to: .reported))
        case Truth.yes.rawValue?: found[partition][row].insert(force.applied(to: .satisfied))
        case Truth.no.rawValue?: found[partition][row].insert(force.applied(to: .notSatisfied))
        default:
          found[partition][row].formUnion([.satisfied, .notSatisfied].map { force.applied(to: $0) })
        }
      }
    }
    if otherwise != .indeterminate {
      each { partition, row in
        guard states[partition][row] == Evaluator.unknownState, !isHeld[partition][row] else { return }
        found[partition][row].insert(norm.force.applied(to: otherwise))
      }
    }
    return found
  }
}

/// Checks `goto` and labels by the rules of Lua 5.4: a label is seen in its block and the blocks inside, not across a
/// function's border, and no jump may enter the scope of a local.
struct JumpTracker {
  struct Jump {
    let name: Name
    /// How many locals are in scope where the jump can land without entering a scope.
    var activeCount: Int
  }

  enum Problem {
    case duplicateLabel(Name, first: ByteRange)
    case unknownLabel(Name)
    /// `local` is the place in `ScopeTracker.active` of the first local that the jump would enter.
    case jumpsIntoScope(Name, local: Int)
  }

  private struct BlockJumps {
    var labels: [String] = []
    var pending: [String: [Jump]] = [:]
  }

  private struct FunctionJumps {
    var labels: [String: ByteRange] = [:]
    var blocks: [BlockJumps] = []
  }

  private var functions: [FunctionJumps] = []

  mutating func enterFunction() { functions.append(FunctionJumps()) }

  mutating func leaveFunction() { functions.removeLast() }

  mutating func enterBlock() { functions[functions.count - 1].blocks.append(BlockJumps()) }

  /// Ends a block that began with `blockStart` locals in scope.
  mutating func leaveBlock(blockStart: Int) -> Problem? {
    let top = functions.count - 1
    let ended = functions[top].blocks.removeLast()
    for label in ended.labels { functions[top].labels[label] = nil }
    let jumps = ended.pending.values.joined()
    if functions[top].blocks.isEmpty {
      return jumps.min { $0.name.range.lowerBound < $1.name.range.lowerBound }.map { .unknownLabel($0.name) }
    }
    let outer = functions[top].blocks.count - 1
    for var jump in jumps {
      jump.activeCount = min(jump.activeCount, blockStart)
      functions[top].blocks[outer].pending[jump.name.text, default: []].append(jump)
    }
    return nil
  }

  mutating func jump(to name: Name, activeCount: Int) {
    let top = functions.count - 1
    guard functions[top].labels[name.text] == nil else { return }
    let block = functions[top].blocks.count - 1
    functions[top].blocks[block].pending[name.text, default: []].append(Jump(name: name, activeCount: activeCount))
  }

  /// Notes a label; `activeCount` is the number of locals whose scope it stands in.
  mutating func label(_ name: Name, activeCount: Int) -> Problem? {
    let top = functions.count - 1
    if let first = functions[top].labels[name.text] { return .duplicateLabel(name, first: first) }
    let block = functions[top].blocks.count - 1
    functions[top].labels[name.text] = name.range
    functions[top].blocks[block].labels.append(name.text)
    let waiting = functions[top].blocks[block].pending.removeValue(forKey: name.text) ?? []
    guard let bad = waiting.first(where: { $0.activeCount < activeCount }) else { return nil }
    return .jumpsIntoScope(bad.name, local: bad.activeCount)
  }
}

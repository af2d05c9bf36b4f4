import LuaRuntime
import PolicyEngine
import PolicyLanguage

/// Mistakes that someone could make in the evaluation of columns.
enum PlantedFaults {
  static let all = functions + endings + columns + plans + facts

  /// Of expressions.
  static let functions: [PlantedFault] = [
    .expressions("floor division cuts towards zero") { node, graph in
      guard case .floorDivide(let a, let b) = node else { return nil }
      let quotient = graph.add(node)
      let one = graph.number(1)
      return graph.select(isUneven(a, b, &graph), graph.sum(quotient, one), quotient)
    },
    .expressions("the remainder has the sign of what is divided") { node, graph in
      guard case .modulo(let a, let b) = node else { return nil }
      let remainder = graph.add(node)
      return graph.select(isUneven(a, b, &graph), graph.difference(remainder, b), remainder)
    },
    .expressions("less counts equality in") { node, graph in
      if case .less(let a, let b) = node { graph.add(.lessOrEqual(a, b)) } else { nil }
    },
    .expressions("less or equal leaves equality out") { node, graph in
      if case .lessOrEqual(let a, let b) = node { graph.add(.less(a, b)) } else { nil }
    },
    .expressions("equal is at least") { node, graph in
      if case .equal(let a, let b) = node { graph.add(.lessOrEqual(b, a)) } else { nil }
    },
    .expressions("the arms of a choice are swapped") { node, graph in
      if case .select(let truth, let a, let b) = node { graph.add(.select(truth, b, a)) } else { nil }
    },
    .expressions("the smaller number is the larger") { node, graph in
      if case .smaller(let a, let b) = node { graph.add(.larger(a, b)) } else { nil }
    },
    .expressions("a difference is turned round") { node, graph in
      if case .subtract(let a, let b) = node { graph.add(.subtract(b, a)) } else { nil }
    },
    .expressions("a sum stops at the end of 64 bits") { node, graph in
      guard case .add(let a, let b) = node else { return nil }
      let sum = graph.add(node)
      let zero = graph.number(0)
      let (isLeft, isRight, isSum) = (graph.less(a, zero), graph.less(b, zero), graph.less(sum, zero))
      let bothUp = graph.and(graph.not(isLeft), graph.not(isRight))
      let (top, bottom) = (graph.number(.max), graph.number(.min))
      let above = graph.select(graph.and(bothUp, isSum), top, sum)
      return graph.select(graph.and(graph.and(isLeft, isRight), graph.not(isSum)), bottom, above)
    },
    .expressions("a product is 32 bits wide") { node, graph in
      guard case .multiply = node else { return nil }
      let product = graph.add(node)
      let (half, whole) = (graph.number(1 << 31), graph.number(1 << 32))
      return graph.difference(graph.remainder(graph.sum(product, half), whole), half)
    },
    .expressions("adding months ends a day late") { node, graph in
      guard case .addMonths = node else { return nil }
      let (later, one) = (graph.add(node), graph.number(1))
      return graph.sum(later, one)
    },
    .expressions("adding months clamps at every step") { node, graph in
      guard case .addMonths(let day, let months) = node else { return nil }
      let one = graph.number(1)
      let before = graph.add(.addMonths(day: day, months: graph.difference(months, one)))
      return graph.add(.addMonths(day: before, months: one))
    },
    .expressions("the first member of a set is never in it") { node, graph in
      guard case .hasMember(_, let member) = node else { return nil }
      return ["hrss", "office", "roster", "full_time", "policy", "electronic"].contains(member)
        ? graph.truth(false) : nil
    },
    .expressions("texts of two fields are compared by their codes") { node, graph in
      guard case .sameText(let a, let b) = node else { return nil }
      let (left, right) = (graph.add(.numberOf(a)), graph.add(.numberOf(b)))
      return graph.add(.equal(left, right))
    },
    .expressions("a captured number is taken from the next slot") { node, graph in
      if case .number(17) = node { graph.number(23) } else if case .number(23) = node { graph.number(-5) } else { nil }
    },
    .expressions("a boolean field is turned round") { node, graph in
      guard case .truthOf = node else { return nil }
      let field = graph.add(node)
      return graph.not(field)
    },
  ]

  /// Of what ends a function.
  static let endings: [PlantedFault] = {
    var zero = PlantedFault("a missing field reads as zero")
    zero.function = { $0.ending { $0.truth(false) } }
    var eager = PlantedFault("a field on a path not taken ends the function")
    eager.function = { function in
      function.ending { graph in
        var end = function.ended
        for node in graph.nodes {
          guard case .isKnown = node else { continue }
          let known = graph.add(node)
          end = graph.or(end, graph.not(known))
        }
        return end
      }
    }
    var first = PlantedFault("a list in p is its first name")
    first.parameters = { slots in
      slots.mapValues { value in
        guard case .strings(let names) = value else { return value }
        return .strings(Array(names.prefix(1)))
      }
    }
    return [zero, eager, first]
  }()

  /// Whether a division leaves something and its sides differ in sign.
  private static func isUneven(_ a: ExpressionID, _ b: ExpressionID, _ graph: inout ExpressionGraph) -> ExpressionID {
    let zero = graph.number(0)
    let rest = graph.remainder(a, b)
    let (left, right) = (graph.less(a, zero), graph.less(b, zero))
    let differ = graph.or(graph.and(left, graph.not(right)), graph.and(right, graph.not(left)))
    let same = graph.equal(rest, zero)
    return graph.and(differ, graph.not(same))
  }
}

import Diagnostics
import LuaSyntax
import PolicyEngine
import PolicyLanguage

/// Which lines and arms of the functions in policies' files fixtures ran.
package struct CodeCoverage: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    /// As the user would type it.
    package let path: String
    /// Lines on which something in a function begins, ascending.
    package let lines: [Int]
    /// Those of `lines` that were run.
    package let linesRun: Set<Int>
    /// By place; the true one first.
    package let arms: [CodeArm]
    package let armsTaken: Set<CodeArm>

    package var lineRatio: Ratio { Ratio(part: linesRun.count, whole: lines.count) }
    package var armRatio: Ratio { Ratio(part: armsTaken.count, whole: arms.count) }
    package var linesNotRun: [Int] { lines.filter { !linesRun.contains($0) } }
    package var armsNotTaken: [CodeArm] { arms.filter { !armsTaken.contains($0) } }
  }

  /// So many of so many.
  package struct Ratio: Hashable, Sendable {
    package let part: Int
    package let whole: Int

    /// Whole percents, rounded down, so that 100 is all of them; 100 where there is nothing to run.
    package var percent: Int { whole == 0 ? 100 : part * 100 / whole }

    /// Compared without rounding.
    package func isAtLeast(percent: Int) -> Bool { part * 100 >= percent * whole }
  }

  /// Files with functions, by path. A helper that several policies require is one file, run by any of them.
  package let files: [File]

  package var lines: Ratio {
    Ratio(part: files.reduce(0) { $0 + $1.linesRun.count }, whole: files.reduce(0) { $0 + $1.lines.count })
  }
  package var arms: Ratio {
    Ratio(part: files.reduce(0) { $0 + $1.armsTaken.count }, whole: files.reduce(0) { $0 + $1.arms.count })
  }

  /// Whether lines and arms both reach a percentage.
  package func isAtLeast(percent: Int) -> Bool { lines.isAtLeast(percent: percent) && arms.isAtLeast(percent: percent) }
}

extension CodeCoverage {
  /// Puts together what several policies, and several threads, ran.
  init(_ measured: [(policy: ProbedPolicy, marks: [Bool])]) {
    var found: [String: Gathered] = [:]
    for (policy, marks) in measured {
      for (path, first, source) in policy.files where source.markCount > 0 {
        found[path, default: Gathered(source)].add(marks[first..<(first + source.markCount)])
      }
    }
    files = found.sorted { $0.key < $1.key }.map { path, gathered in gathered.file(path) }
  }

  private struct Gathered {
    let source: ProbedSource
    private var marks: [Bool]

    init(_ source: ProbedSource) {
      self.source = source
      marks = [Bool](repeating: false, count: source.markCount)
    }

    mutating func add(_ more: ArraySlice<Bool>) {
      // The same file gives the same marks, whichever policy it was read for.
      for (index, mark) in zip(marks.indices, more) where mark { marks[index] = true }
    }

    func file(_ path: String) -> File {
      File(
        path: path, lines: source.lines.keys.sorted(),
        linesRun: Set(source.lines.filter { $0.value.contains { marks[$0] } }.keys),
        arms: source.arms.map(\.arm), armsTaken: Set(source.arms.filter { marks[$0.mark] }.map(\.arm)))
    }
  }
}

import Foundation
import Testing

@Suite struct BenchCommandTests {
  @Test func `The named rules are measured, and all ways count the same`() throws {
    let run = try BuiltProgram.run("bench", "--scale", "0.0005", "--repetitions", "2", "--format", "benchstat")
    #expect(run.status == 0, "\(run.remarks)")
    let lines = run.lines.filter { $0.hasPrefix("Benchmark") }
    for name in ["Process-1", "Process-2", "Load-1", "Load-2", "VM-1", "Columns-1", "Columns-2", "Hand-1"] {
      #expect(lines.count { $0.hasPrefix("Benchmark\(name) 1 ") } == 2, "\(name)")
    }
    for rule in ["staffing", "equipment", "placement", "standing", "coverage"] {
      for work in ["vm", "columns", "hand"] {
        #expect(lines.count { $0.hasPrefix("BenchmarkRule/\(rule)/\(work)-1 1 ") } == 2, "\(rule) \(work)")
      }
    }
  }

  @Test func `A rule file of one's own is measured beside the named rules`() throws {
    let run = try BuiltProgram.run(
      "bench", "--scale", "0.0005", "--repetitions", "1", "--rules", "Benchmarks/further.lua", "--language", "en")
    #expect(run.status == 0, "\(run.remarks)")
    #expect(run.output.contains("A record costs "))
    #expect(run.output.contains("the five named rules, columns"))
  }

  @Test func `What is wrong with a rule file is told at the file`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "return { requirements = { { id = \"x\", label = \"x\", of = \"organisation\" } } }\n", to: "my.lua")
    let run = try BuiltProgram.run("bench", "--scale", "0.0005", "--rules", folder.path("my.lua"), "--language", "en")
    #expect(run.status == 3)
    #expect(run.remarks.contains("\(folder.path("my.lua"))"))
    #expect(run.remarks.contains("organization"))
  }

  @Test func `A rule file that is not there is told`() throws {
    let run = try BuiltProgram.run("bench", "--scale", "0.0005", "--rules", "nowhere.lua")
    #expect(run.status == 1)
    #expect(run.remarks.contains("nowhere.lua"))
  }

  @Test func `The ledger and the rules are kept where that was asked for`() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltProgram.run("bench", "--scale", "0.0005", "--repetitions", "1", "--keep", folder.path("kept"))
    #expect(run.status == 0, "\(run.remarks)")
    let again = try BuiltProgram.run(
      "evaluate", "--policies", folder.path("kept/policies/named/rules"), "--ledger", folder.path("kept/ledger"),
      "--as-of", "2025-12-31", "--engine", "both")
    #expect([0, 2, 4].contains(again.status), "\(again.remarks)")
  }

  @Test func `A comparison of the engines that is over at once says that it met nothing`() throws {
    let run = try BuiltProgram.run("bench", "--agreement", "--minutes", "0.000001", "--seed", "7", "--language", "en")
    #expect(run.status == 2, "\(run.remarks)")
    #expect(run.output.hasPrefix("Seed 7: 0 random rules"))
    #expect(run.output.contains("the run was too short: and, or, not, "))
    #expect(run.output.contains("Both engines agree everywhere."))
    let refused = try BuiltProgram.run("bench", "--agreement", "--rules", "x.lua")
    #expect(refused.status == 64)
  }
}

import Diagnostics
import Glibc
import LedgerFiles
import MediationModel

// Loads a ledger's folder some times and prints a JSON line for each: seconds, peak memory, and what a comparison with
// other readers checks. Usage: ledger-load FOLDER [THREADS] [TIMES]

private func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func peakMebibytes() -> Int {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return usage.ru_maxrss / 1024
}

private let arguments = CommandLine.arguments
private let folder = arguments.count > 1 ? arguments[1] : "."
private let threads = arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1
private let times = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1

for _ in 0..<times {
  let start = seconds()
  do throws(InvalidInput) {
    let reading = try LedgerReader.read(folder: folder, schema: .mediation, options: .init(workers: threads))
    let loaded = seconds()
    let peakLoading = peakMebibytes()
    // Group-by counts: organisations by kind, mediators by the kind of their organisation.
    var organizations: [Int64: Int] = [:]
    var mediators: [Int64: Int] = [:]
    if let table = reading.ledger.table("organization"), let kind = table.column("kind") {
      var counts = [Int](repeating: 0, count: 256)
      for chunk in 0..<kind.chunkCount {
        guard let codes = kind.chunkPointers[chunk]?.assumingMemoryBound(to: UInt8.self) else { continue }
        for row in 0..<min(65_536, table.rowCount - chunk * 65_536) { counts[Int(codes[row])] += 1 }
      }
      for (code, count) in counts.enumerated() where count > 0 { organizations[Int64(code)] = count }
      if let people = reading.ledger.table("mediator"), let home = people.column("organization"),
        let kinds = table.column("kind")
      {
        var counts = [Int](repeating: 0, count: 256)
        for chunk in 0..<home.chunkCount {
          guard let rows = home.chunkPointers[chunk]?.assumingMemoryBound(to: Int32.self) else { continue }
          for row in 0..<min(65_536, people.rowCount - chunk * 65_536) {
            let organization = Int(rows[row])
            let codes = kinds.chunkPointers[organization >> 16]
            counts[Int(codes?.load(fromByteOffset: organization & 65_535, as: UInt8.self) ?? 0)] += 1
          }
        }
        for (code, count) in counts.enumerated() where count > 0 { mediators[Int64(code)] = count }
      }
    }
    let counted = seconds()
    let digest = reading.ledger.digest
    let digested = seconds()
    let names = reading.ledger.schema.enumeration("organization_kind")?.members.map(\.name) ?? []
    func text(_ counts: [Int64: Int]) -> String {
      "{" + counts.sorted { $0.key < $1.key }.map { "\"\(names[Int($0.key)])\":\($0.value)" }.joined(separator: ",")
        + "}"
    }
    print(
      "{\"load\":\(loaded - start),\"total\":\(counted - start),\"digest_seconds\":\(digested - counted),"
        + "\"peak_mib\":\(peakLoading),\"digest\":\"\(digest)\",\"flags\":\(reading.ledger.flags.count),"
        + "\"organizations\":\(text(organizations)),\"mediators\":\(text(mediators))}")
  } catch {
    print("\(error.diagnostics.count) faults")
    for diagnostic in error.diagnostics.prefix(20) { print(diagnostic) }
    exit(3)
  }
}

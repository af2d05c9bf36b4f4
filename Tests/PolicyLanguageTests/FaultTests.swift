import Foundation
import Reporting
import Testing

@Suite struct Dump {
  @Test func dump() throws {
    var all: [String: [String]] = [:]
    for fault in Fault.all {
      do {
        let folder = try SampleFolder(fault.changes)
        all[fault.what] = folder.lines(.zh)
        all["EN " + fault.what] = folder.lines(.en)
      } catch { all[fault.what] = ["THROWN \(error)"] }
    }
    try JSONSerialization.data(withJSONObject: all).write(to: URL(filePath: "/tmp/actual.json"))
    print(try SampleFolder([]).lines(.zh))
  }
}

import SnapshotFiles
import Testing

@Suite struct SnapshotFilesTests {
  @Test func `a missing file is written and reported once`() throws {
    let folder = try TemporaryFolder()
    let files = SnapshotFiles(folder.path, environment: [:])
    #expect(try files.fault(of: "one\n", in: "inner/a.txt")?.contains("has been written") == true)
    #expect(try files.fault(of: "one\n", in: "inner/a.txt") == nil)
    #expect(try folder.text("inner/a.txt") == "one\n")
  }

  @Test func `a difference is reported with the lines around it, and the file stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\nb\nc\nd\ne\nf\n", to: "a.txt")
    let files = SnapshotFiles(folder.path, environment: [:])
    let fault = try #require(try files.fault(of: "a\nb\nc\nD\ne\nf\n", in: "a.txt"))
    #expect(fault.contains("\n@ line 2\n  b\n  c\n- d\n+ D\n  e\n  f\n"))
    #expect(try folder.text("a.txt") == "a\nb\nc\nd\ne\nf\n")
  }

  @Test func `changes far apart are shown apart, and a long difference is cut`() {
    let old = (1...20).map(String.init)
    var new = old
    new[2] = "x"
    new.remove(at: 15)
    let lines = LineDifference(old.joined(separator: "\n"), new.joined(separator: "\n"), context: 1).lines
    #expect(lines == ["@ line 2", "  2", "- 3", "+ x", "  4", "@ line 15", "  15", "- 16", "  17"])
    let cut = LineDifference(old.joined(separator: "\n"), "", limit: 3).lines
    #expect(cut == ["@ line 1", "- 1", "- 2", "… 19 more lines"])
  }

  @Test func `recording writes every file again and removes what no test uses`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old\n", to: "a.txt")
    try folder.write("stray\n", to: "inner/b.txt")
    #expect(try SnapshotFiles(folder.path, environment: [:]).unused(["a.txt"]) == ["inner/b.txt"])
    let files = SnapshotFiles(folder.path, environment: ["POLICY_RECORD_SNAPSHOTS": "1"])
    #expect(try files.fault(of: "new\n", in: "a.txt") == nil)
    #expect(try folder.text("a.txt") == "new\n")
    #expect(try files.unused(["a.txt"]) == [])
    #expect(!folder.exists("inner/b.txt"))
  }
}

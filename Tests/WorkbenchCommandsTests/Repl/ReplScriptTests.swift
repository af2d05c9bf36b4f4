import Testing

/// The built program without a terminal.
@Suite struct ReplScriptTests {
  @Test func `a pipe gets the answers and nothing else`() throws {
    let run = try BuiltProgram.shell("printf '1 + 1\\n:as-of\\nx = 5\\nx\\n' | \"$POLICY\" repl Examples/tianjin")
    #expect(run.output == "2\n2025-12-31\n5\n")
    #expect(run.remarks == "")
    #expect(run.status == 0)
  }

  @Test func `the first line that fails ends a script, unless it is to go on`() throws {
    let folder = try TemporaryFolder()
    try folder.write("#!/usr/bin/env policy\n1\nnosuch\nfunction f(x)\n\n  return x\nend\nf(3)\n", to: "lines")
    let run = try BuiltProgram.run("repl", "Examples/tianjin", "--file", folder.path("lines"))
    #expect(run.output == "1\n")
    #expect(run.remarks.contains("lines:3: 第 1 行第 1 列：错误"))
    #expect(run.status == 1)
    let going = try BuiltProgram.run("repl", "Examples/tianjin", "--file", folder.path("lines"), "--keep-going")
    #expect(going.output == "1\n3\n")
    #expect(going.status == 1)
  }

  @Test func `quit ends with success, and what never became whole does not`() throws {
    let quit = try BuiltProgram.shell("printf ':quit\\nnosuch\\n' | \"$POLICY\" repl Examples/tianjin")
    #expect(quit.status == 0)
    let open = try BuiltProgram.shell("printf 'count(\\n' | \"$POLICY\" repl Examples/tianjin")
    #expect(open.status == 1)
    let missing = try BuiltProgram.run("repl", "Examples/tianjin", "--file", "/nowhere/x")
    #expect(missing.status == 1)
  }

  @Test func `policies that cannot be opened are told with the first line that needs them`() throws {
    let workspace = try SmallWorkspace(rules: "return {")
    let run = try BuiltProgram.shell("printf ':help why\\n1 + 1\\n' | \"$POLICY\" repl \(workspace.path)")
    #expect(run.output.hasPrefix(":why"))
    #expect(run.remarks.contains("rules.lua"))
    #expect(run.status == 1)
  }

  @Test func `a mark at the start of a file is passed over, and what cannot be read is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{FEFF}1 + 1\n", to: "lines")
    let run = try BuiltProgram.run("repl", "Examples/tianjin", "--file", folder.path("lines"))
    #expect(run.output == "2\n")
    #expect(run.status == 0)
    for path in [folder.path, folder.path("nothing")] {
      let faulty = try BuiltProgram.run("repl", "Examples/tianjin", "--file", path)
      #expect(faulty.status == 1)
      #expect(faulty.remarks.contains("文件 \(path)"), "\(faulty.remarks)")
    }
  }

  @Test func `changes of records may go over several lines`() throws {
    let lines = """
      :set facts { add = "expert", count = 2, within = "武清区",
        values = { level = "district" } }
      count("expert")

      """
    let folder = try TemporaryFolder()
    try folder.write(lines, to: "lines")
    let run = try BuiltProgram.run("repl", "Examples/tianjin", "--file", folder.path("lines"))
    #expect(run.status == 0, "\(run.remarks)")
    #expect(run.output.contains("add = \"expert\", count = 2"))
  }
}

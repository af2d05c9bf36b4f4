import Testing

@Suite("Walls between modules")
struct ModuleWallTests {
  let package: PackageText
  let sources: [SourceTree.File]

  init() throws {
    package = try SourceTree.package()
    sources = try SourceTree.swiftFiles(in: "Sources")
  }

  @Test func `the description and the sources are found`() {
    #expect(package.targets.count >= 12)
    #expect(package.target("WorkbenchCommands")?.dependencies.contains("ArgumentParser") == true)
    #expect(package.target("LuaRuntime")?.dependencies == ["CLuaShims", "Diagnostics"])
    #expect(sources.count > 12)
    #expect(sources.contains { !$0.imports.isEmpty })
  }

  @Test func `every import is a declared dependency of its target`() throws {
    let tests = try SourceTree.swiftFiles(in: "Tests")
    for file in sources + tests {
      let declared = package.target(file.target)
      #expect(declared != nil, "\(file.path) lies in no target of the package.")
      for module in file.imports where !ModuleOrder.system.contains(module) {
        #expect(
          declared?.dependencies.contains(module) == true,
          "\(file.path) imports \(module), which Package.swift does not list for \(file.target).")
      }
    }
  }

  @Test func `every arrow follows the order of the design`() {
    for target in package.targets where !target.isTest {
      let allowed = ModuleOrder.mayKnow[target.name]
      #expect(allowed != nil, "\(target.name) is not in the order of modules.")
      for dependency in target.dependencies {
        #expect(
          allowed?.contains(dependency) == true, "\(target.name) may not know \(dependency).")
      }
    }
  }

  @Test func `the order of modules has no circle`() {
    var settled: Set<String> = ModuleOrder.system.union(["ArgumentParser"])
    var rest = ModuleOrder.mayKnow
    while let next = rest.first(where: { $0.value.isSubset(of: settled) }) {
      settled.insert(next.key)
      rest[next.key] = nil
    }
    #expect(rest.isEmpty, "These modules know each other in a circle: \(rest.keys.sorted()).")
  }

  @Test func `only LuaRuntime sees the Lua library`() {
    for file in sources where file.target != "LuaRuntime" {
      #expect(!file.imports.contains("CLuaShims"), "\(file.path) imports CLuaShims.")
    }
    for file in sources { #expect(!file.imports.contains("CLua"), "\(file.path) imports CLua past its shim.") }
  }

  @Test func `only the commands print or exit`() {
    for file in sources where !ModuleOrder.commands.contains(file.target) {
      let calls = file.code.matches(of: #/(?:^|[^\w.`])(print|debugPrint|exit|_exit|quick_exit)\(/#)
      #expect(calls.isEmpty, "\(file.path) calls \(calls.map { String($0.output.1) }.joined(separator: ", ")).")
    }
  }

  @Test func `only the commands read arguments`() {
    for file in sources where !ModuleOrder.argumentReaders.contains(file.target) {
      #expect(!file.imports.contains("ArgumentParser"), "\(file.path) imports ArgumentParser.")
      #expect(!file.code.contains("CommandLine."), "\(file.path) reads the command line.")
    }
  }

  @Test func `input is never met by a forced try or a fatal error`() {
    for file in sources {
      #expect(!file.code.contains("try!"), "\(file.path) forces a try.")
      #expect(!file.code.contains("fatalError("), "\(file.path) calls fatalError.")
    }
  }
}

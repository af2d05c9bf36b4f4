import Diagnostics
import FoundationEssentials
import Glibc
import PolicyLanguage
import Reporting

/// Writes the files of a new policy: beside their place first, opened there as a check, and then renamed.
struct NewPolicy {
  private let root: String
  private let skeleton: PolicySkeleton
  private var province: String { "\(root)/\(skeleton.place.folder)" }

  /// - Throws: `Refusal` where a name is none, or reads like a slip.
  init(jurisdiction: String, name: String, folder: String, code: String?) throws(Refusal) {
    root = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for name in [jurisdiction, name] where !NewPolicy.isFolderName(name) {
      throw NewPolicy.refused(.badName, .none, NewPolicy.suggestion(for: name), name)
    }
    if jurisdiction == "common" { throw NewPolicy.refused(.reservedName, .none, nil, jurisdiction) }
    guard NewPolicy.isFolder(root) else { throw Refusal(SkeletonCode.noFolder, at: .file(root), answer: .failure) }
    let place = PolicySkeleton.Place.named(jurisdiction)
    if place == nil, code == nil, !NewPolicy.isFolder("\(root)/\(jurisdiction)") {
      let known = PolicySkeleton.Place.known.map(\.folder) + NewPolicy.provinces(in: root)
      if let near = nearestName(to: jurisdiction, in: known) {
        throw NewPolicy.refused(.nearJurisdiction, .none, near, jurisdiction)
      }
    }
    skeleton = PolicySkeleton(
      place: place?.with(code: code) ?? .unknown(jurisdiction, code: code), name: name)
  }

  /// The paths of what was written, as the user would type them.
  func write() throws -> [String] {
    let target = "\(province)/\(skeleton.name)"
    if NewPolicy.exists(target) { throw Refusal(SkeletonCode.exists, at: .file(target), answer: .failure) }
    let staging = "\(root)/.policy-new-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: staging) }
    let shared = try sharedFiles()
    do {
      try stage(shared, in: staging)
    } catch let error as CocoaError {
      throw OutputFile.Failure(path: staging, reason: NewPolicy.reason(error))
    }
    try check(staging)
    return try move(shared.map(\.name), from: "\(staging)/\(skeleton.place.folder)")
  }

  // MARK: What to write

  /// The files of the jurisdiction that are new or have something added.
  private func sharedFiles() throws(Refusal) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    if !NewPolicy.exists("\(province)/jurisdiction.lua") {
      files.append(("jurisdiction.lua", Array(skeleton.jurisdictionFile.utf8)))
    }
    let path = "\(province)/sources.lua"
    guard NewPolicy.exists(path) else { return files + [("sources.lua", Array(skeleton.sourcesFile.utf8))] }
    let bytes = FileManager.default.contents(atPath: path).map { Array($0) } ?? []
    if String(decoding: bytes, as: UTF8.self).contains("\"\(skeleton.documentID)\"") {
      throw NewPolicy.refused(.documentExists, .file(path), nil, skeleton.documentID, answer: .failure)
    }
    guard let longer = SourcesText.adding(skeleton.sourceEntry, to: bytes, path: path) else {
      throw Refusal(SkeletonCode.sourcesNotAList, at: .file(path), answer: .invalid)
    }
    return files + [("sources.lua", longer)]
  }

  /// A folder that can be opened by itself: the new files, and beside them what theirs may need.
  private func stage(_ shared: [(name: String, bytes: [UInt8])], in staging: String) throws {
    let files = FileManager.default
    let folder = "\(staging)/\(skeleton.place.folder)"
    try files.createDirectory(atPath: "\(folder)/\(skeleton.name)", withIntermediateDirectories: true)
    for (name, bytes) in shared { try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)")) }
    for (name, text) in skeleton.policyFiles {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(skeleton.name)/\(name)"))
    }
    // The two files are all that a new jurisdiction needs.
    guard NewPolicy.isFolder(province) else { return }
    for name in try files.contentsOfDirectory(atPath: province) where name.hasSuffix(".lua") {
      if shared.contains(where: { $0.name == name }) { continue }
      try files.copyItem(atPath: "\(province)/\(name)", toPath: "\(folder)/\(name)")
    }
    if NewPolicy.isFolder("\(root)/common") {
      try files.copyItem(atPath: "\(root)/common", toPath: "\(staging)/common")
    }
  }

  /// - Throws: what is wrong with the files of the jurisdiction, at the places where they are.
  private func check(_ staging: String) throws(InvalidInput) {
    let result = PolicyOpener.open(["\(staging)/\(skeleton.place.folder)/\(skeleton.name)"])
    if result.isValid { return }
    throw InvalidInput(
      result.diagnostics.map { diagnostic in
        var moved = diagnostic
        switch diagnostic.place {
        case .source(var span):
          span.file = span.file.replacing(staging, with: root)
          moved.place = .source(span)
        case .file(let path): moved.place = .file(path.replacing(staging, with: root))
        case .cell, .none: break
        }
        return moved
      })
  }

  // MARK: Moving

  /// Renames into place: a new jurisdiction at once; else the policy's folder, and then the files beside it.
  private func move(_ shared: [String], from folder: String) throws(OutputFile.Failure) -> [String] {
    let target = "\(province)/\(skeleton.name)"
    let own = skeleton.policyFiles.map { "\(target)/\($0.name)" }
    if !NewPolicy.exists(province) {
      try rename(folder, to: province)
      return shared.map { "\(province)/\($0)" } + own
    }
    try rename("\(folder)/\(skeleton.name)", to: target)
    for name in shared {
      var status = stat()
      if stat("\(province)/\(name)", &status) == 0 { chmod("\(folder)/\(name)", status.st_mode & 0o7777) }
      do throws(OutputFile.Failure) {
        // A link is followed, so that the file it leads to is the one that grows.
        try rename("\(folder)/\(name)", to: PathName.resolved("\(province)/\(name)") ?? "\(province)/\(name)")
      } catch {
        try? FileManager.default.removeItem(atPath: target)
        throw error
      }
    }
    return shared.map { "\(province)/\($0)" } + own
  }

  private func rename(_ old: String, to new: String) throws(OutputFile.Failure) {
    if Glibc.rename(old, new) != 0 { throw OutputFile.Failure(path: new, reason: String(cString: strerror(errno))) }
  }

  // MARK: Names

  private static func isFolderName(_ name: String) -> Bool {
    name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil
  }

  /// What was probably meant: a province's folder for its Chinese name, else the name in lower case with hyphens.
  private static func suggestion(for name: String) -> String? {
    if let place = PolicySkeleton.Place.named(name) { return place.folder }
    var letters = ""
    for character in name.lowercased() {
      switch character {
      case "a"..."z", "0"..."9": letters.append(character)
      case " ", "_", ".", "-", "/": if letters.last != "-", !letters.isEmpty { letters.append("-") }
      default: return nil
      }
    }
    while letters.last == "-" { letters.removeLast() }
    return isFolderName(letters) ? letters : nil
  }

  /// Folders that hold a jurisdiction.
  private static func provinces(in root: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.sorted().filter { exists("\(root)/\($0)/jurisdiction.lua") }
  }

  private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func reason(_ error: CocoaError) -> String {
    (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
      ?? String(cString: strerror(EIO))
  }

  private static func refused(
    _ code: SkeletonCode, _ place: DiagnosticPlace, _ nearest: String?, _ found: String, answer: Answer = .usage
  ) -> Refusal {
    var arguments: [String: DiagnosticArgument] = ["found": .text(found)]
    if let nearest { arguments["nearest"] = .text(nearest) }
    return Refusal(code, at: place, arguments, answer: answer)
  }
}

extension Refusal {
  init(
    _ code: some DiagnosticCode, at place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument] = [:],
    answer: Answer
  ) {
    self.init(diagnostics: [Diagnostic(code, at: place, arguments)], answer: answer)
  }
}

import ArgumentParser
import Diagnostics
import Reporting

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write the files of a new policy, to be filled in. 新建一件政策的文件。",
    discussion: """
      The files pass `policy check`; their fixtures fail until what says 待填 is filled in. Files that exist are left \
      as they are; the new document is added at the end of sources.lua.
      """)

  @Argument(help: "Folder of the province, such as shandong. 省份文件夹。")
  var jurisdiction: String

  @Argument(help: "Folder of the policy, such as organization-building-2025. 政策文件夹。")
  var name: String

  @Option(name: .customLong("in"), help: "Folder of the provinces. 放各省的文件夹。")
  var folder = "Policies"

  @Option(help: "Code of a jurisdiction that the program does not know, such as CN-SD. 代码。")
  var code: String?

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  mutating func validate() throws {
    if let code, code.wholeMatch(of: /[A-Za-z0-9\-]+/) == nil {
      throw ValidationError("--code takes letters, digits and hyphens, such as CN-SD. 代码只用字母、数字和连字符。")
    }
  }

  mutating func run() throws {
    try Session.main(language: language) { session in
      let written = try NewPolicy(jurisdiction: jurisdiction, name: name, folder: folder, code: code).write()
      session.print(PolicySkeleton.words(written, language), terminator: "")
      return .success
    }
  }
}

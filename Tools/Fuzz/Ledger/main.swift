import Diagnostics
import Driver
import Glibc
import LedgerFiles
import MediationModel

// Any bytes as a CSV file of a ledger whose other files are in order. The first byte says which file.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv

enum Files {
  /// A folder of its own for each process.
  static let folder: String = {
    var template = Array("/tmp/fuzz-ledger-XXXXXX".utf8CString)
    guard let path = template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) else {
      preconditionFailure("a folder for the ledger cannot be made")
    }
    return String(cString: path)
  }()

  static let others: [(name: String, text: String)] = [
    ("jurisdiction.csv", "id,name,level,parent\nCN-XX,试行省,province,\nCN-XX-1,甲区,district,CN-XX\n"),
    ("organization.csv", "id,jurisdiction,kind,established_on\no1,CN-XX-1,township_centre,2024-01-31\n"),
    ("agreement.csv", "id,dispute,signed_on,amount\n"),
    ("manifest.csv", "entity,jurisdiction,from,through\norganization,CN-XX,,\n"),
  ]

  static func write(_ name: String, _ bytes: UnsafeRawBufferPointer) {
    guard let file = fopen("\(folder)/\(name)", "w") else { preconditionFailure("\(name) cannot be written") }
    fwrite(bytes.baseAddress, 1, bytes.count, file)
    fclose(file)
  }
}

let status = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
  guard size > 0, let data else { return 0 }
  let chosen = Int(data[0]) % Files.others.count
  for (index, other) in Files.others.enumerated() {
    if index == chosen {
      Files.write(other.name, UnsafeRawBufferPointer(start: data + 1, count: size - 1))
    } else {
      var text = other.text
      text.withUTF8 { Files.write(other.name, UnsafeRawBufferPointer($0)) }
    }
  }
  for setsAside in [false, true] {
    do throws(InvalidInput) {
      _ = try LedgerReader.read(
        folder: Files.folder, schema: .mediation, options: .init(setAsideBadRecords: setsAside, workers: 1))
    } catch {
      precondition(!error.diagnostics.isEmpty, "what is refused has a reason")
    }
  }
  return 0
}
exit(status)

/// How a ledger's files are spelled.
public enum LedgerForm: Sendable {
  /// Field and member names, `true` and `false`, UTF-8 without a byte order mark: for programs.
  case names
  /// Chinese labels, 是 and 否, UTF-8 with a byte order mark: Excel and WPS on Chinese Windows open it by a double click.
  case chinese

  var byteOrderMark: [UInt8] {
    switch self {
    case .names: []
    case .chinese: [0xEF, 0xBB, 0xBF]
    }
  }

  func label(name: String, zh: String) -> String {
    switch self {
    case .names: name
    case .chinese: zh
    }
  }

  var yes: String { label(name: "true", zh: "是") }
  var no: String { label(name: "false", zh: "否") }

  /// The header of `manifest.csv`, which says what the ledger covers.
  var manifestHeader: [String] {
    [
      label(name: "entity", zh: "表"), label(name: "jurisdiction", zh: "辖区"), label(name: "from", zh: "起"),
      label(name: "through", zh: "止"), label(name: "note", zh: "说明"),
    ]
  }
}

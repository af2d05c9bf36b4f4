extension Phrasebook {
  /// Of questions to `policy show`, of `policy new` and of `policy bench`.
  static let commandPhrases: [String: (String, String)] = [
    "bench.counts-differ": (
      "规则“{norm}”两种算法数出来的不一样：{expected}；另一种：{found}。测得的时间作废；这是程序的错。",
      "Two ways of working “{norm}” out count differently: {expected}; the other: {found}. What was measured is void; this is a fault of the program."
    ),
    "bench.no-rules": ("读不了这个规则文件。", "This rule file cannot be read."),
    "bench.other-ledger": (
      "台账与基准写的不一样，手写的对照读不了。", "The ledger is not as the benchmark writes it; the rules written by hand cannot read it."
    ),
    "show.bad-period": (
      "看不懂“{found}”。一段时间写成 2024-01-01..2024-12-31。",
      "“{found}” is no period. Write it like 2024-01-01..2024-12-31."
    ),
    "show.long-period": (
      "“{found}”超过一百年，请写短些。", "“{found}” is longer than a hundred years; make it shorter."
    ),
    "show.unknown-party": (
      "没有叫“{found}”的部门。⟦是不是“{nearest}”？⟧可用：{known}。",
      "No party is called “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "new.bad-name": (
      "“{found}”不能作文件夹名：用小写英文字母、数字和连字符，以字母开头，例如 shandong、organization-building-2025。⟦这里可以写 {nearest}。⟧",
      "“{found}” cannot name a folder: use lower-case letters, digits and hyphens, beginning with a letter, such as shandong or organization-building-2025.⟦ Write {nearest} here.⟧"
    ),
    "new.reserved-name": (
      "“{found}”放各省共用的工具，不能作省份的名字；请写省份的英文名或拼音，例如 shandong。",
      "“{found}” holds what the provinces share and cannot name one; write the province's name, such as shandong."
    ),
    "new.near-jurisdiction": (
      "没有“{found}”这个省份文件夹。是不是“{nearest}”？确实要新建的，加上 --code 代码，例如 --code CN-SD。",
      "There is no jurisdiction “{found}”. Did you mean “{nearest}”? To make a new one, add its code: --code CN-SD."
    ),
    "new.no-folder": (
      "没有这个文件夹。请先建好，或用 --in 指明政策放在哪里。", "There is no such folder. Make it first, or name another with --in."
    ),
    "new.exists": (
      "已经有了，不会改动它。请换一个名字，或先把它移走。", "It exists already and is left as it is. Choose another name, or move it away first."
    ),
    "new.document-exists": (
      "sources.lua 里已经有文件“{found}”。请换一个名字。", "sources.lua has a document “{found}” already. Choose another name."
    ),
    "new.sources-not-a-list": (
      "往 sources.lua 里加不进新文件：它应当是 return { … } 一列文件，没有语法错误。请先改好。",
      "No document can be added to sources.lua: it must be return { … }, a list of documents, without a fault. Mend it first."
    ),
  ]
}

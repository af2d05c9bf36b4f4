extension Phrasebook {
  /// Of `policy repl`.
  static let replPhrases: [String: (String, String)] = [
    "repl.unknown-command": (
      "没有命令“:{found}”。⟦是不是“:{nearest}”？⟧输入 :help 看全部命令。",
      "There is no command “:{found}”.⟦ Did you mean “:{nearest}”?⟧ :help lists them all."
    ),
    "repl.ambiguous-command": (
      "“:{found}”可以是 {known}，请多写几个字。", "“:{found}” could be {known}; write a little more of it."
    ),
    "repl.usage": ("写法：{expected}", "Write {expected}"),
    "repl.line-failed": ("这一行没有做成，什么也没有改动：{message}", "This line failed and changed nothing: {message}"),
    "repl.budget-spent": (
      "这一行用完了步数、内存或调用层数的预算，已停止，什么也没有改动。",
      "This line used up its budget of steps, memory or calls; it was stopped and changed nothing."
    ),
    "repl.unknown-value": (
      "不知道：⟦{record} 的⟧“{field}”台账里没有写，所以这一行没有结果。可先用 known(记录, \"{field}\") 问。",
      "Not known: the ledger does not say⟦ of {record}⟧ “{field}”, so this line has no answer. known(record, \"{field}\") asks first."
    ),
    "repl.not-counted": (
      "另有 {count} 条无法判断，没有算进去：缺“{field}”。", "{count} more cannot be told and were left out: “{field}” is not known."
    ),
    "repl.interrupted": ("已中断，什么也没有改动。", "Stopped; nothing was changed."),
    "repl.lost-local": (
      "local {name} 只在这一行里有效；要留到下一行，去掉 local。", "local {name} lasts for this line only; leave local out to keep it."
    ),
    "repl.replay-failed": (
      "重新运行先前的行时，这一行没有做成，它起的名字不在了：{found}",
      "While earlier lines were run again, this one failed and the names it gave are gone: {found}"
    ),
    "repl.kept-last": ("有错，仍用上一次打开的。", "There are faults; what was opened last is still in use."),
    "repl.unknown-name": (
      "没有“{found}”。⟦是不是“{nearest}”？⟧", "There is no “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "repl.bad-day": (
      "“{found}”不是 1949 至 2199 年间的一天；写成 2025-12-31 的样子。",
      "“{found}” is no day between 1949 and 2199; write it like 2025-12-31."
    ),
    "repl.bad-file": ("文件 {found}：{message}", "file {found}: {message}"),
    "repl.file-exists": ("{found} 已经有了，不会改动它；请换一个名字。", "{found} exists and is left as it is; choose another name."),
    "repl.nothing-to-pin": (
      "还没有问过一个对象的一条规则。先问 :why 规则 对象，再 :pin。",
      "No norm has been asked of one subject yet. Ask :why NORM SUBJECT first, then :pin."
    ),
    "repl.not-pinned": (
      "做不成样例：把能给的记录另算一遍，得到的不是同一个结论（比如台账只覆盖一段时间，样例写不出来）。{norm} 请在 fixtures.lua 里手写。",
      "No fixture can be made: evaluated again on the records that a fixture can give, {norm} gives another answer (what a ledger covers for some time only cannot be given). Write it by hand in fixtures.lua."
    ),
    "repl.too-much-to-pin": (
      "做不成样例：{norm} 的这个结论要看 {count} 条以上的记录，人读不了这么大的样例。请问一个小些的对象，或在 fixtures.lua 里手写。",
      "No fixture can be made: this answer of {norm} hangs on {count} records or more, too many for people to read. Ask of a smaller subject, or write it by hand in fixtures.lua."
    ),
    "repl.not-opened": (
      "还没有打开任何工作区：:open 文件夹。", "Nothing is open: :open FOLDER."
    ),
    "repl.settled-option": (
      "这里不写“{found}”：台账、评估日、情景用会话里现有的，结果写文件用 :out。",
      "“{found}” is not written here: the session's own ledger, day and scenario are used, and :out writes answers to a file."
    ),
    "repl.not-set": (
      "情景里没有改过“{found}”。⟦改过的有：{known}。⟧", "The scenario does not change “{found}”.⟦ It changes {known}.⟧"
    ),
  ]
}

extension PolicySkeleton {
  /// What `policy new` says when it is done: the files written, and what to do with them.
  package static func words(_ files: [String], _ language: Language) -> String {
    let folder = files.last.map { $0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.startIndex) } ?? ""
    let province = folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)
    let steps = language.pick(
      """
      接着：
        1. 从 sources.lua 的条款提纲填起，再填 parameters.lua 的数。还没填的，用 grep -rn 待填 \(province) 找。
        2. policy check \(folder)    写得对不对
        3. policy test \(folder)     现在每个样例都不符，名称里写着该填什么

      """,
      """
      Next:
        1. Fill in the outline in sources.lua, then the figures in parameters.lua; grep -rn 待填 \(province) finds what is left.
        2. policy check \(folder)    are the files in order?
        3. policy test \(folder)     every fixture fails now; its name says what to fill in

      """)
    return language.pick("写好了：\n", "Written:\n") + files.map { "  \($0)\n" }.joined() + steps
  }
}

extension Phrasebook {
  static let columnPhrases: [String: (String, String)] = [
    "engine.not-compiled": (
      "这个函数不能按列计算⟦（{reason}）⟧⟦：{found}⟧。去掉 --engine columns，它就由 Lua 逐条计算，结论一样。",
      "This function cannot be worked out by columns⟦ ({reason})⟧⟦: {found}⟧. Without --engine columns Lua does it record by record; the answer is the same."
    ),
    "engine.engines-differ": (
      "两种算法的结果不同：{norm}⟦，记录 {record}⟧：按列得到“{found}”，Lua 得到“{expected}”。这是程序的错，请报告。",
      "The two engines differ on {norm}⟦, record {record}⟧: columns say “{found}”, Lua says “{expected}”. This is a fault of the program; please report it."
    ),
  ]
}

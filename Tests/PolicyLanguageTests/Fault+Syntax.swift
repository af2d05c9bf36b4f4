// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// What Lua itself would refuse or misread. LuaSyntaxTests has every such code; here is that they reach the checker.
extension Fault {
  static let ofSyntax: [Fault] = [
    Fault(
      "syntax.full-width", "a Chinese full-width comma", [.text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "person"，is = 2"#)],
      says: [
        "sample/staff/parameters.lua:8:82: 错误：这里要写英文的“,”，找到的是“，” [syntax.full-width]",
      ]),
    Fault(
      "syntax.smart-quote", "typographic quotes", [.text("parameters.lua", #"unit = "person", is = 2"#, with: "unit = “person”, is = 2")],
      says: [
        #"sample/staff/parameters.lua:8:74: 错误：这里要写英文引号"，找到的是中文引号“ [syntax.smart-quote]"#,
        #"sample/staff/parameters.lua:8:81: 错误：这里要写英文引号"，找到的是中文引号” [syntax.smart-quote]"#,
      ]),
    Fault(
      "syntax.byte-order-mark", "a byte order mark", [.bytes("parameters.lua", [0xEF, 0xBB, 0xBF] + Array(SampleFiles.parameters.utf8))],
      says: [
        "sample/staff/parameters.lua:1:1: 错误：文件开头有看不见的字节顺序标记（BOM）。请另存为“UTF-8（无BOM）” [syntax.byte-order-mark]",
      ]),
    Fault(
      "syntax.invalid-utf8", "bytes that are not UTF-8", [.bytes("guidance.lua", [0x72, 0x65, 0x74, 0x75, 0x72, 0x6E, 0x20, 0x22, 0xCE, 0xC4, 0x22])],
      says: [
        "sample/staff/guidance.lua:1:9: 错误：文件不是UTF-8编码（第一个读不懂的字节是0xCE）。请在编辑器里选“另存为”，编码选UTF-8 [syntax.invalid-utf8]",
      ]),
    Fault(
      "syntax.missing-comma", "a missing comma", [.text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "person" is = 2"#)],
      says: [
        #"sample/staff/parameters.lua:8:82: 错误：“unit = "person"”后面缺少英文逗号“,”，紧接着就是“is”（表从第8行开始） [syntax.missing-comma]"#,
      ]),
    Fault(
      "syntax.unclosed-probably", "a missing brace", [.text("facts.lua", #"    during = "year" },"#, with: #"    during = "year","#)],
      says: [
        "sample/staff/facts.lua:1:8: 错误：第1行的“{”一直没有结束，缺一个“}”。从缩进看，很可能漏在第7行开始的那一段 [syntax.unclosed-probably]",
      ]),
    Fault(
      "lua.duplicate-key", "a key given twice", [.text("parameters.lua", #"is = 2, cite = "一/人数""#, with: #"is = 2, cite = "一/人数", is = 3"#)],
      says: [
        "sample/staff/parameters.lua:8:107: 错误：键“is”在第8行已经写过，Lua会不声不响只留后一个。请删掉一个，或改名 [lua.duplicate-key]",
      ]),
    Fault(
      "lua.duplicate-key", "two parameters of one name", [.text("parameters.lua", "  needed = {", with: "  staff_min = {")],
      says: [
        "sample/staff/parameters.lua:10:3: 错误：键“staff_min”在第8行已经写过，Lua会不声不响只留后一个。请删掉一个，或改名 [lua.duplicate-key]",
      ]),
    Fault(
      "lua.comparison-in-index", "a comparison directly inside brackets", [.text("facts.lua", "return m.volunteer end", with: "return m[m.volunteer == true] end")],
      says: [
        "sample/staff/facts.lua:11:34: 错误：方括号里不能直接写比较“m.volunteer == true”，有的Lua版本会取错值。请先写local 条件名 = m.volunteer == true（条件名用英文），再把这个名字写进方括号 [lua.comparison-in-index]",
      ]),
    Fault(
      "lua.float-literal", "a decimal in a function", [.text("facts.lua", "return m.volunteer end", with: "return 0.5 < 1 end")],
      says: [
        "sample/staff/facts.lua:11:32: 错误：函数里不能写小数“0.5”。请把它写进parameters.lua，在函数里用p.参数名 [lua.float-literal]",
      ]),
    Fault(
      "lua.float-division", "a division in a function", [.text("facts.lua", "return m.volunteer end", with: "return 4 / 2 == 2 end")],
      says: [
        "sample/staff/facts.lua:11:34: 错误：函数里不能用“/”，它会产生小数误差。要整除请写“//”；要比较比例请用share [lua.float-division]",
      ]),
    Fault(
      "lua.float-power", "a power in a function", [.text("facts.lua", "return m.volunteer end", with: "return 2 ^ 2 == 4 end")],
      says: [
        "sample/staff/facts.lua:11:34: 错误：函数里不能用乘方“^”，它会产生小数误差。请用乘法写出，或设为参数 [lua.float-power]",
      ]),
    Fault(
      "lua.functions-on-one-line", "two functions that begin on one line", [.text("rules.lua", #"expect = function(c) return c.status == "valid" end"#, with: "expect = function(c) local f = function() return true end return f() end")],
      says: [
        "sample/staff/rules.lua:20:42: 错误：第20行开始了不止一个函数，程序分不清它们。请把这个函数另起一行 [lua.functions-on-one-line]",
      ]),
    Fault(
      "lua.assigns-outer-local", "an assignment to a local outside the function", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local seen = 0\#nreturn {\#n  { id = "full"#), .text("facts.lua", "return m.volunteer end", with: "seen = seen + 1 return m.volunteer end")],
      says: [
        "sample/staff/facts.lua:12:25: 错误：函数里不能改外面的“seen”（第1行），否则前一条记录会影响后一条。请在函数里用local另设一个名字 [lua.assigns-outer-local]",
      ]),
    Fault(
      "lua.assigns-global", "an assignment to a global in a function", [.text("facts.lua", "return m.volunteer end", with: "seen = 1 return m.volunteer end")],
      says: [
        "sample/staff/facts.lua:11:25: 错误：给全局名“seen”赋值是不允许的。请在第一次出现处前面加local [lua.assigns-global]",
      ]),
    Fault(
      "lua.changes-outer-table", "a change of a table outside the function", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local seen = {}\#nreturn {\#n  { id = "full"#), .text("facts.lua", "return m.volunteer end", with: "seen.last = m.id return m.volunteer end")],
      says: [
        "sample/staff/facts.lua:12:25: 错误：这里不能改外面的表“seen”，否则前一条记录会影响后一条。请用return交出结果 [lua.changes-outer-table]",
      ]),
    Fault(
      "lua.unknown-name-nearest", "a misspelt helper", [.text("rules.lua", "add_years(c.issued_on", with: "add_year(c.issued_on")],
      says: [
        "sample/staff/rules.lua:18:54: 错误：没有叫“add_year”的名字，是不是要写“add_years”？如果是文字请加引号 [lua.unknown-name-nearest]",
      ]),
    Fault(
      "lua.unknown-name", "a word without quotes", [.text("facts.lua", #"of = "mediator", sum"#, with: "of = mediators_all, sum")],
      says: [
        "sample/staff/facts.lua:7:40: 错误：没有叫“mediators_all”的名字。如果是文字请加引号；否则请先用local声明 [lua.unknown-name]",
      ]),
    Fault(
      "lua.environment", "the way to the host", [.text("facts.lua", "return m.volunteer end", with: "return _ENV ~= nil end")],
      says: [
        "sample/staff/facts.lua:11:32: 错误：政策文件里不能使用“_ENV”。请删掉，用local声明需要的名字 [lua.environment]",
      ]),
  ]
}

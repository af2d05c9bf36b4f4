// swift-format-ignore-file: one fault and its message a line read better than wrapped ones.

/// What Lua itself would refuse or misread. LuaSyntaxTests has every such code; here is that they reach the checker.
extension Fault {
  static let ofSyntax: [Fault] = [
    Fault(
      "syntax.full-width", "a Chinese full-width comma", [.text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "person"，is = 2"#)],
      says: [
      ]),
    Fault(
      "syntax.smart-quote", "typographic quotes", [.text("parameters.lua", #"unit = "person", is = 2"#, with: "unit = “person”, is = 2")],
      says: [
      ]),
    Fault(
      "syntax.byte-order-mark", "a byte order mark", [.bytes("parameters.lua", [0xEF, 0xBB, 0xBF] + Array(SampleFiles.parameters.utf8))],
      says: [
      ]),
    Fault(
      "syntax.invalid-utf8", "bytes that are not UTF-8", [.bytes("guidance.lua", [0x72, 0x65, 0x74, 0x75, 0x72, 0x6E, 0x20, 0x22, 0xCE, 0xC4, 0x22])],
      says: [
      ]),
    Fault(
      "syntax.missing-comma", "a missing comma", [.text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "person" is = 2"#)],
      says: [
      ]),
    Fault(
      "syntax.unclosed-probably", "a missing brace", [.text("facts.lua", #"date = "date",\#n    during = "year" },"#, with: #"date = "date",\#n    during = "year","#)],
      says: [
      ]),
    Fault(
      "lua.duplicate-key", "a key given twice", [.text("parameters.lua", #"is = 2, cite = "一/人数""#, with: #"is = 2, cite = "一/人数", is = 3"#)],
      says: [
      ]),
    Fault(
      "lua.duplicate-key", "two parameters of one name", [.text("parameters.lua", "  needed = {", with: "  staff_min = {")],
      says: [
      ]),
    Fault(
      "lua.comparison-in-index", "a comparison directly inside brackets", [.text("facts.lua", "return m.volunteer end", with: "return m[m.volunteer == true] end")],
      says: [
      ]),
    Fault(
      "lua.float-literal", "a decimal in a function", [.text("facts.lua", "return m.volunteer end", with: "return 0.5 < 1 end")],
      says: [
      ]),
    Fault(
      "lua.float-division", "a division in a function", [.text("facts.lua", "return m.volunteer end", with: "return 4 / 2 == 2 end")],
      says: [
      ]),
    Fault(
      "lua.float-power", "a power in a function", [.text("facts.lua", "return m.volunteer end", with: "return 2 ^ 2 == 4 end")],
      says: [
      ]),
    Fault(
      "lua.functions-on-one-line", "two functions that begin on one line", [.text("rules.lua", #"              expect = function(c) return c.status == "valid" end },"#, with: "              expect = function(c) local f = function() return true end return f() end },")],
      says: [
      ]),
    Fault(
      "lua.assigns-outer-local", "an assignment to a local outside the function", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local seen = 0\#nreturn {\#n  { id = "full"#), .text("facts.lua", "return m.volunteer end", with: "seen = seen + 1 return m.volunteer end")],
      says: [
      ]),
    Fault(
      "lua.assigns-global", "an assignment to a global in a function", [.text("facts.lua", "return m.volunteer end", with: "seen = 1 return m.volunteer end")],
      says: [
      ]),
    Fault(
      "lua.changes-outer-table", "a change of a table outside the function", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local seen = {}\#nreturn {\#n  { id = "full"#), .text("facts.lua", "return m.volunteer end", with: "seen.last = m.id return m.volunteer end")],
      says: [
      ]),
    Fault(
      "lua.unknown-name-nearest", "a misspelt helper", [.text("rules.lua", "add_years(c.issued_on", with: "add_year(c.issued_on")],
      says: [
      ]),
    Fault(
      "lua.unknown-name", "a word without quotes", [.text("facts.lua", #"of = "mediator", sum"#, with: "of = mediators_all, sum")],
      says: [
      ]),
    Fault(
      "lua.environment", "the way to the host", [.text("facts.lua", "return m.volunteer end", with: "return _G ~= nil end")],
      says: [
      ]),
  ]
}

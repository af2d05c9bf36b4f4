import LuaRuntime
import Testing

@Suite struct `The library` {
  private func holds(_ condition: String, at location: SourceLocation = #_sourceLocation) throws {
    #expect(try run("return " + condition) == .boolean(true), sourceLocation: location)
  }

  private func message(_ call: String) -> String? { failure(of: call)?.message }

  @Test func `walks tables in one order`() throws {
    let source = """
      local t = { 30, 20, zebra = 1, [-5] = 1, apple = 1, [true] = 1, [false] = 1, aa = 1, [100] = 1 }
      local seen = {}
      for k in pairs(t) do seen[#seen + 1] = tostring(k) end
      return table.concat(seen, " ")
      """
    for _ in 0..<5 { #expect(try run(source) == .string("-5 1 2 100 aa apple zebra false true")) }
    #expect(
      message("for k in pairs({ [1.5] = 1 }) do end")
        == "pairs: a key is a fraction; only integers, texts and booleans have an order")
    try holds("(function() local n = 0 for i, v in ipairs({1, 2, nil, 4}) do n = n + v end return n == 3 end)()")
  }

  @Test func `sorts stably`() throws {
    let source = """
      local t = {}
      for i = 1, 100 do t[i] = { key = i % 3, place = i } end
      table.sort(t, function(a, b) return a.key < b.key end)
      for i = 2, 100 do
        if t[i].key < t[i - 1].key or (t[i].key == t[i - 1].key and t[i].place < t[i - 1].place) then return i end
      end
      return true
      """
    #expect(try run(source) == .boolean(true))
    #expect(message("table.sort({ 1, 'a' })") == "table.sort: cannot compare an integer with a text")
  }

  @Test func `shows values without addresses`() throws {
    try holds("tostring({}) == 'table' and tostring(tostring) == 'function' and tostring(function() end) == 'function'")
    try holds("tostring(1) == '1' and tostring(1.0) == '1.0' and tostring(nil) == 'nil' and tostring(true) == 'true'")
    try holds("string.format('%s|%5d|%-4s|%04d|%%|%x', {}, 42, 'ab', 7, 255) == 'table|   42|ab  |0007|%|ff'")
  }

  @Test func `reads numbers strictly`() throws {
    try holds("tonumber('12') == 12 and tonumber('-5') == -5 and tonumber('1.5') == nil and tonumber('0x10') == nil")
    try holds("tonumber('9223372036854775807') == math.maxinteger and tonumber('9223372036854775808') == nil")
    try holds("tonumber('-9223372036854775808') == math.mininteger and tonumber('') == nil and tonumber(' 1') == nil")
    #expect(message("return math.max(1, '2')") == "math.max: argument 2 (x) must be an integer, not a text")
    #expect(message("return '1' + 1") != nil)
  }

  @Test func `handles text by bytes`() throws {
    try holds("('abc'):upper() == 'ABC' and ('abc'):sub(-2) == 'bc' and ('abc'):sub(2, 2) == 'b'")
    try holds("('ab'):rep(3, '-') == 'ab-ab-ab' and ('abc'):reverse() == 'cba' and #('界') == 3")
    try holds("string.contains('abc', 'bc') and not string.contains('abc', 'bd') and string.contains('a', '')")
    try holds("string.starts_with('abc', 'ab') and not string.starts_with('a', 'ab')")
    try holds("string.char(72, 105) == 'Hi' and string.byte('Hi', -1) == 105")
  }

  @Test(arguments: [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2019-07-01", 5, "2024-07-01"),
    ("0001-01-01", 9998, "9999-01-01"), ("2000-02-29", -100, "1900-02-28"),
  ])
  func `adds years and clamps`(from: String, years: Int, to: String) throws {
    try holds("add_years(date('\(from)'), \(years)) == date('\(to)')")
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2023-03-31", -1, "2023-02-28"),
    ("2023-12-31", 2, "2024-02-29"), ("2024-05-15", -5, "2023-12-15"), ("1970-01-01", -1, "1969-12-01"),
  ])
  func `adds months and clamps`(from: String, months: Int, to: String) throws {
    try holds("add_months(date('\(from)'), \(months)) == date('\(to)')")
  }

  @Test func `counts every day from year 1 to 9999 once`() throws {
    try holds("date('1970-01-01') == 0 and date('0001-01-01') == -719162 and date('9999-12-31') == 2932896")
    try holds(
      """
      (function()
        local day = date('1896-01-01')
        for year = 1896, 2104 do
          for month = 1, 12 do
            local first = date(string.format('%04d-%02d-01', year, month))
            if first ~= day then return false end
            local next = add_months(first, 1)
            local last = string.format('%04d-%02d-%02d', year, month, next - first)
            if date(last) ~= next - 1 then return false end
            day = next
          end
        end
        return days_between(date('1896-01-01'), day) == 76336
      end)()
      """)
  }

  @Test(arguments: [
    ("add_years(1)", "add_years: argument 2 (n) is missing"),
    ("add_years(nil, 1)", "add_years: argument 1 (day) is missing"),
    ("add_months('2024-01-01', 1)", "add_months: argument 1 (day) must be an integer, not a text"),
    ("add_months(0, 1 << 40)", "add_months: argument 2 (n) is too large"),
    ("add_years(date('9999-12-31'), 1)", "add_years: the result is outside the years 1 to 9999"),
    ("add_months(date('0001-01-01'), -1)", "add_months: the result is outside the years 1 to 9999"),
    ("add_months(math.maxinteger, 1)", "add_months: argument 1 (day) is a day outside the years 1 to 9999"),
    ("days_between(1)", "days_between: argument 2 (b) is missing"),
    ("days_between(math.mininteger, 1)", "days_between: the result is too large"),
    ("date('2023-02-29')", "date: \"2023-02-29\" is not a day written as 2024-06-30"),
    ("date('2023-13-01')", "date: \"2023-13-01\" is not a day written as 2024-06-30"),
    ("date('24-1-1')", "date: \"24-1-1\" is not a day written as 2024-06-30"),
    ("includes(nil, 1)", "includes: argument 1 (set) is missing"),
    ("includes({ 1 })", "includes: argument 2 (member) is missing"),
    ("unheard_of()", "the name 'unheard_of' is not known"),
  ])
  func `says which helper and which argument is wrong`(call: String, words: String) {
    #expect(message("return " + call) == words)
  }

  @Test(arguments: [
    "setmetatable", "getmetatable", "rawset", "rawget", "rawequal", "rawlen", "next", "load", "loadstring", "loadfile",
    "dofile", "xpcall", "coroutine", "debug", "io", "os", "collectgarbage", "print", "_G", "_VERSION", "utf8",
    "package",
    "warn",
  ])
  func `does not offer`(name: String) {
    #expect(message("return \(name)") == "the name '\(name)' is not known")
  }

  @Test func `offers a list of names and nothing else in its parts`() throws {
    for missing in [
      "string.find", "string.gsub", "string.dump", "string.pack", "table.move", "math.random", "math.floor",
    ] {
      #expect(try run("return \(missing)") == .nil)
    }
  }
}

/// Changes Lua sources a little, the same way for the same seed.
struct LuaMutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// One of the seeds with one to four changes: words left out, doubled, exchanged or put in, bytes changed, the end cut.
  mutating func mutation(of seeds: [[UInt8]]) -> [UInt8] {
    var words = Self.words(seeds[next(seeds.count)])
    for _ in 0...next(4) {
      if words.isEmpty { words = [Array("return".utf8)] }
      let place = next(words.count)
      switch next(8) {
      case 0: words.remove(at: place)
      case 1: words.insert(words[place], at: place)
      case 2: words.swapAt(place, next(words.count))
      case 3, 4: words.insert(Self.pool[next(Self.pool.count)], at: place)
      case 5: words[place] = Self.pool[next(Self.pool.count)]
      case 6:
        if !words[place].isEmpty { words[place][next(words[place].count)] = UInt8(32 + next(95)) }
      default: words.removeSubrange(place..<min(words.count, place + 1 + next(12)))
      }
    }
    return Array(words.joined())
  }

  /// xorshift64*
  private mutating func next(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(1, bound)
  }

  /// Runs of letters, runs of blanks, and single other characters.
  private static func words(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var last = -1
    for byte in bytes {
      let kind =
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: 1
        case 0x20, 0x09, 0x0A, 0x0D: 2
        default: 0
        }
      if kind == 0 || kind != last { result.append([byte]) } else { result[result.count - 1].append(byte) }
      last = kind
    }
    return result
  }

  private static let pool: [[UInt8]] = [
    " and ", " break ", " do ", " else ", " elseif ", " end ", " false ", " for ", " function ", " goto ", " if ",
    " in ", " local ", " nil ", " not ", " or ", " repeat ", " return ", " then ", " true ", " until ", " while ", "+",
    "-", "*", "/", "//", "%", "^", "#", "&", "~", "|", "<<", ">>", "==", "~=", "<=", ">=", "<", ">", "=", "(", ")", "{",
    "}", "[", "]", "::", ";", ":", ",", ".", "..", "...", " <const> ", " <close> ", " a ", " b.c ", " 1 ", " 0x1p4 ",
    " 1e309 ", " 3..2 ", "\"x\\u{7FFFFFFF}\"", "'\\z  y'", "[==[ ]] ]==]", "--[[ ]]", "--x\n", " ::l:: ", " goto l ",
    "\n", "\\", "\"", "'", "[[", "]]", "$", "0x", "1.", ".5", "\\x4", "(a).b = 1 ", " f{} ", " f'' ", " a:b() ",
  ].map { Array($0.utf8) }
}

/// A small source for each construct of Lua 5.4, right ones and wrong ones.
enum LuaFragments {
  static let all: [String] = [
    "", ";;;", "return", "return 1, 2;", "return; return", "local a", "local a <const> = 1", "local a <close> = nil",
    "local a <const>, b <close> = 1, nil", "local a <close>, b <close> = nil, nil", "local a <foo> = 1",
    "local a <const> = 1; a = 2", "local function a() end a = 1", "local a <close> = nil; function f() a = 1 end",
    "a, b.c, d[1] = 1, 2", "a.b:c = 1", "a:b().c = 1", "f() = 1", "(a) = 1", "a + 1", "a", "f", "f()", "f{}.x = 1",
    "f'x':y[[z]]", "break", "while true do break end", "repeat local x = 1 until x", "repeat break until true",
    "for i = 1, 2 do end", "for i = 1, 2, 3 do end", "for i = 1 do end", "for a, b in c do end", "for a.b in c do end",
    "for i = 1, 2, 3, 4 do end", "if a then elseif b then else end", "if a then else elseif b then end",
    "goto x ::x::", "goto x; local a ::x::", "goto x; local a ::x:: ;;", "goto x; local a ::x:: f()", "::x:: ::x::",
    "do ::x:: end ::x::", "::x:: do ::x:: end", "do goto x end ::x::", "goto x do ::x:: end",
    "repeat goto x; local a ::x:: until a",
    "while 1 do goto continue; local x; ::continue:: end", "function a.b.c:d() return self end", "function a:b.c() end",
    "local function f(...) return ... end", "local function f() return ... end", "return ...",
    "function f(a, ..., b) end",
    "function f(..., a) end", "x = function(a,) end", "return {1, 2; 3, a = 1, [2] = 3, f(), ...}", "return {,}",
    "return {1,,2}", "return {a = }", "return {[1] 2}", "return a.b.c[1]:d'e'.f", "return a.1", "return 1 .. 2",
    "return 1..2",
    "return 2^3^4, -2^2, not a == b, #a .. b", "return a < b < c", "return 1 << 2 >> 3 & 4 | 5 ~ 6, ~7",
    "return a ~= b, a != b",
    "return 0x, 0xg", "return 0x.p1", "return 0x.8p1, 0xA.8p-1, 1e+3, .5, 5., 3e", "return 1e", "return 08, 1_000",
    "return 3x",
    "return 9223372036854775808, 0xffffffffffffffffff", "return 'a\\\nb'", "return 'a\nb'", "return '\\q'",
    "return '\\x4'",
    "return '\\u{110000}\\u{7FFFFFFF}'", "return '\\u{80000000}'", "return '\\u{}'", "return '\\256'",
    "return '\\65\\9x'",
    "return '\\z \n x'", "return [[a]]", "return [==[a]]]=]]==]", "return [=a", "return [==[a]=]", "--[[ a",
    "--[==[ a ]]",
    "--[ a", "-- a", "#!shebang\nreturn 1", "return 1 return", "local a = 1 local b", "end", "}", ")", "until x",
    "else",
    "local and = 1", "a.and = 1", "goto = 1", "local goto", "a.goto = 1", "return {end = 1}", "f(", "f(a", "f(a,)",
    "f(a b)",
    "return function end", "x = (1", "x = ((((1))))", "x = [1]", "a[1][2].b, c = d", "local a = a, b, c", "local = 1",
    "local 1 = 2", "local a.b = 1", "local a, = 1", "local function a.b() end", "local function() end",
    "function() end",
    "return a:b", "return a:b.c", "return a.b:c()", "return (...)", "return (a).b, (a)(), ('x'):y()", "'x':y()",
    "('x'):y()",
    "return -- x\n 1", "a = b\n(c or d)()", "a = 'x' .. 1 .. {} ", "return a and b or not c", "return not not nil",
    "do local x <close> = nil goto y ::y:: end", "goto y; do local x ::y:: end", "local x ::y:: goto y",
    "do local a goto b end local c ::b::", "repeat local a if a then goto b end local c ::b:: until c",
    "repeat local a if a then goto b end local c ::b:: until d", "if x then goto a end local b ::a:: return",
    "if x then goto a end local b ::a::", "break ::x::", "while x do break break end",
    "for i = 1, 2 do goto x end ::x::",
  ]
}

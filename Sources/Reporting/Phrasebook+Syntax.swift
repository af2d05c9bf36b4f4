// One phrase a line reads better than wrapped ones.
// swift-format-ignore-file

extension Phrasebook {
  static let syntaxPhrases: [String: (String, String)] = [
    "syntax.invalid-utf8": (
      "文件不是UTF-8编码（第一个读不懂的字节是{byte}）。请在编辑器里选“另存为”，编码选UTF-8",
      "The file is not UTF-8 (first unreadable byte {byte}). Save it again with the encoding UTF-8"
    ),
    "syntax.byte-order-mark": (
      "文件开头有看不见的字节顺序标记（BOM）。请另存为“UTF-8（无BOM）”",
      "The file begins with an invisible byte order mark. Save it as UTF-8 without BOM"
    ),
    "syntax.direction-control": (
      "这里有看不见的文字方向控制符{found}，会让人看到的与实际内容不同。请删掉",
      "There is an invisible text-direction character {found} here; what is seen may differ from what is read. Delete it"
    ),
    "syntax.unusual-blank": (
      "这里要用普通空格，找到的是特殊空白{found}（如全角空格、不换行空格）。请删掉，改打英文空格",
      "An ordinary space is expected here, a special blank {found} was found. Replace it by an ordinary space"
    ),
    "syntax.smart-quote": (
      "这里要写英文引号{expected}，找到的是中文引号{found}",
      "Write the straight quote {expected} here; a typographic quote {found} was found"
    ),
    "syntax.smart-quote-closes": (
      "这段文字用英文引号{expected}开头，却用中文引号{found}结尾。请把{found}改成{expected}",
      "The text begins with the straight quote {expected} but ends with {found}. Write {expected} instead of {found}"
    ),
    "syntax.full-width": ("这里要写英文的“{expected}”，找到的是“{found}”", "Write “{expected}” here; “{found}” was found"),
    "syntax.non-ascii-name": (
      "名字只能用英文字母、数字和下划线，找到的是“{found}”。中文请写在引号里；要作键，写成[\"{found}\"]",
      "A name may hold only English letters, digits and underscores; “{found}” was found. Put other text in quotes; as a key write [\"{found}\"]"
    ),
    "syntax.unexpected-character": (
      "这里不能出现字符“{found}”。请删掉，或放进引号里", "The character “{found}” has no meaning here. Delete it, or put it in quotes"
    ),
    "syntax.foreign-operator": (
      "这里要写“{expected}”，找到的是“{found}”，那是别的语言的写法", "Write “{expected}” here; “{found}” belongs to other languages"
    ),
    "syntax.unclosed-string": (
      "这段文字缺少结尾的引号{expected}：{found}。请在同一行补上",
      "The text {found} lacks its closing quote {expected}. Add it on the same line"
    ),
    "syntax.unclosed-long-string": (
      "从这里开始的长文字没有结束。请在结尾补上“{expected}”", "The long text that begins here never ends. Add “{expected}” at its end"
    ),
    "syntax.unclosed-comment": (
      "从这里开始的注释没有结束。请在结尾补上“{expected}”", "The comment that begins here never ends. Add “{expected}” at its end"
    ),
    "syntax.invalid-escape": (
      "引号里的“{found}”不是有效的转义写法。要写反斜杠本身，请写两个：\\\\",
      "“{found}” is no valid escape in a text. To write a backslash itself, write two: \\\\"
    ),
    "syntax.malformed-number": (
      "“{found}”不是正确的数字。数字里不能有单位、空格或千分位；文字请加引号",
      "“{found}” is not a number. Leave out units and separators; put text in quotes"
    ),
    "syntax.expected-token": ("这里要写“{expected}”，找到的是“{found}”⟦（这一句从第{opened_line}行开始）⟧", "“{expected}” is expected here, “{found}” was found⟦ (the statement begins on line {opened_line})⟧"),
    "syntax.expected-token-at-end": (
      "文件到这里就结束了，还缺“{expected}”⟦（这一句从第{opened_line}行开始）⟧。请补上", "The file ends here, but “{expected}” is still missing⟦ (the statement begins on line {opened_line})⟧. Add it"
    ),
    "syntax.expected-expression": (
      "这里要写一个值（数字、加引号的文字、名字或表），找到的是“{found}”⟦（这一句从第{opened_line}行开始）⟧",
      "A value (number, quoted text, name or table) is expected here, “{found}” was found⟦ (the statement begins on line {opened_line})⟧"
    ),
    "syntax.expected-expression-at-end": (
      "文件到这里就结束了，还缺一个值⟦（这一句从第{opened_line}行开始）⟧。请补上", "The file ends here, but a value is still missing⟦ (the statement begins on line {opened_line})⟧. Add it"
    ),
    "syntax.expected-name": (
      "这里要写一个名字（英文字母、数字、下划线），找到的是“{found}”⟦（这一句从第{opened_line}行开始）⟧",
      "A name (letters, digits, underscores) is expected here, “{found}” was found⟦ (the statement begins on line {opened_line})⟧"
    ),
    "syntax.expected-name-at-end": ("文件到这里就结束了，还缺一个名字⟦（这一句从第{opened_line}行开始）⟧。请补上", "The file ends here, but a name is still missing⟦ (the statement begins on line {opened_line})⟧. Add it"),
    "syntax.reserved-word": (
      "“{found}”是Lua的保留字，不能当名字用。请换一个名字，如“{found}_”",
      "“{found}” is a reserved word of Lua and cannot be a name. Choose another, such as “{found}_”"
    ),
    "syntax.unclosed": (
      "第{opened_line}行的“{opener}”要用“{closer}”结束，这里找到的是“{found}”。请先补上“{closer}”",
      "“{opener}” of line {opened_line} must be closed by “{closer}”, but “{found}” was found. Add “{closer}” first"
    ),
    "syntax.unclosed-at-end": (
      "第{opened_line}行的“{opener}”一直没有结束。请在它的内容后面补上“{closer}”",
      "“{opener}” of line {opened_line} is never closed. Add “{closer}” after its content"
    ),
    "syntax.unclosed-probably": (
      "第{opened_line}行的“{opener}”一直没有结束，缺一个“{closer}”。从缩进看，很可能漏在第{suspect_line}行开始的那一段",
      "“{opener}” of line {opened_line} is never closed; “{closer}” is missing. By the indentation it is probably missing from what begins on line {suspect_line}"
    ),
    "syntax.missing-comma": (
      "“{after}”后面缺少英文逗号“,”，紧接着就是“{found}”（表从第{opened_line}行开始）",
      "A comma “,” is missing after “{after}”, before “{found}” (the table begins on line {opened_line})"
    ),
    "syntax.key-needs-brackets": (
      "这个键要加方括号：写成[{found}] = …；英文名字可以不加引号直接写",
      "This key needs brackets: write [{found}] = …; a plain English name needs neither brackets nor quotes"
    ),
    "syntax.colon-for-equals": (
      "键和值之间要写“=”，找到的是“:”。请写成{name} = …", "Write “=” between key and value; “:” was found. Write {name} = …"
    ),
    "syntax.single-equals": ("比较是否相等要写两个等号“==”，这里只有一个“=”", "To compare, write “==”; a single “=” was found"),
    "syntax.missing-return": (
      "这里直接写了表“{”，前面缺少return。请写成return { … }", "A table “{” stands here without return. Write return { … }"
    ),
    "syntax.not-a-statement": (
      "单独的“{found}”不成一句话。要赋值，写local {found} = …；要调用函数，加上括号；要交出结果，前面写return",
      "“{found}” alone is no statement. To give it a value write local {found} = …, to call it add parentheses, to hand it back write return before it"
    ),
    "syntax.unexpected-token": (
      "这里不该出现“{found}”，一句话不能这样开头。请删掉，或检查前一行是否没写完",
      "“{found}” cannot begin a statement. Delete it, or look whether the line before is incomplete"
    ),
    "syntax.extra-closer": (
      "多了一个“{found}”，前面没有与它对应的开头。请删掉，或补上开头",
      "There is one “{found}” too many; nothing is open that it could close. Delete it, or add the opening"
    ),
    "syntax.after-return": (
      "第{opened_line}行的return必须是最后一句，后面却还有“{found}”。请把它移到return之前，或检查表是否提前结束了",
      "return on line {opened_line} must come last, but “{found}” follows. Move it before return, or look whether the table was closed too early"
    ),
    "syntax.too-deep": (
      "嵌套或连写太多（最多{limit}层）。请用local分成几步写",
      "Too many nested or chained parts (at most {limit}). Split it into steps with local"
    ),
    "syntax.unknown-attribute": (
      "尖括号里只能写{expected}，找到的是“{found}”", "Only {expected} may stand in the angle brackets; “{found}” was found"
    ),
    "syntax.second-close": (
      "一句local里只能有一个<close>，“{name}”是第二个。请分成两句",
      "One local statement may have one <close> only; “{name}” is the second. Write two statements"
    ),
    "syntax.assigns-constant": (
      "“{name}”在第{declared_line}行声明为不可改（<const>或<close>），这里不能再赋值。请另取一个名字",
      "“{name}” was declared unchangeable (<const> or <close>) on line {declared_line} and cannot be given a value here. Use another name"
    ),
    "syntax.cannot-assign": (
      "等号左边要写名字或表里的项，找到的是“{found}”，不能给它赋值",
      "A name or an entry of a table must stand left of “=”; “{found}” cannot be given a value"
    ),
    "syntax.break-outside-loop": ("break只能写在循环里，这里不在循环里。请删掉", "break may stand only inside a loop. Delete it"),
    "syntax.unknown-label": (
      "找不到goto要去的标签“{name}”。请在同一函数里写上::{name}::，或去掉goto",
      "There is no label “{name}” for this goto. Write ::{name}:: in the same function, or remove the goto"
    ),
    "syntax.jumps-into-scope": (
      "goto {name}会跳过local {local}的声明。请把local {local}移到goto之前",
      "goto {name} would jump past the declaration of local {local}. Move local {local} before the goto"
    ),
    "syntax.duplicate-label": (
      "标签“{name}”在第{first_line}行已经有了。请换一个名字",
      "The label “{name}” already exists on line {first_line}. Choose another name"
    ),
    "syntax.vararg-outside-function": (
      "这里不能用“...”：所在函数的参数里没有“...”。请把参数逐个写出",
      "“...” cannot be used here, for the function does not take it. Write the parameters one by one"
    ),
    "lua.duplicate-key": (
      "键“{key}”在第{first_line}行已经写过，Lua会不声不响只留后一个。请删掉一个，或改名",
      "The key “{key}” already stands on line {first_line}; Lua would silently keep only the later one. Delete or rename one"
    ),
    "lua.duplicate-position": (
      "第{key}项写了两次：一次按顺序，一次写成[{key}] = …（前一处在第{first_line}行）。请只留一个",
      "Item {key} is given twice, once by its place and once as [{key}] = … (first on line {first_line}). Keep one"
    ),
    "lua.comparison-in-index": (
      "方括号里不能直接写比较“{found}”，有的Lua版本会取错值。请先写local 条件名 = {found}（条件名用英文），再把这个名字写进方括号",
      "A comparison “{found}” may not stand directly inside [ ]; some versions of Lua then read the wrong value. First write local test = {found}, then use [test]"
    ),
    "lua.float-division": (
      "函数里不能用“{found}”，它会产生小数误差。要整除请写“{expected}”；要比较比例请用share",
      "“{found}” may not be used in a function, for it makes inexact numbers. Write “{expected}” for whole division; to compare shares use share"
    ),
    "lua.float-power": (
      "函数里不能用乘方“{found}”，它会产生小数误差。请用乘法写出，或设为参数",
      "The power “{found}” may not be used in a function, for it makes inexact numbers. Multiply instead, or use a parameter"
    ),
    "lua.float-literal": (
      "函数里不能写小数“{found}”。请把它写进parameters.lua，在函数里用p.参数名",
      "The decimal “{found}” may not stand in a function. Put it into parameters.lua and use p.name"
    ),
    "lua.functions-on-one-line": (
      "第{line}行开始了不止一个函数，程序分不清它们。请把这个函数另起一行",
      "More than one function begins on line {line}, so they cannot be told apart. Begin this one on a new line"
    ),
    "lua.assigns-outer-local": (
      "函数里不能改外面的“{name}”（第{declared_line}行），否则前一条记录会影响后一条。请在函数里用local另设一个名字",
      "A function may not change “{name}” of line {declared_line}, or one record would influence the next. Use a local of its own"
    ),
    "lua.changes-outer-table": (
      "这里不能改外面的表“{name}”，否则前一条记录会影响后一条。请用return交出结果",
      "The outer table “{name}” may not be changed here, or one record would influence the next. Hand the result back with return"
    ),
    "lua.assigns-global": (
      "给全局名“{name}”赋值是不允许的。请在第一次出现处前面加local",
      "The global “{name}” may not be given a value. Write local before it where it first appears"
    ),
    "lua.global-function": (
      "函数“{name}”是全局的，这是不允许的。请写成local function {name}",
      "The function “{name}” is global, which is not allowed. Write local function {name}"
    ),
    "lua.unknown-name": (
      "没有叫“{name}”的名字。如果是文字请加引号；否则请先用local声明",
      "There is nothing named “{name}”. Put it in quotes if it is text, or declare it first with local"
    ),
    "lua.unknown-name-nearest": (
      "没有叫“{name}”的名字，是不是要写“{nearest}”？如果是文字请加引号",
      "There is nothing named “{name}”. Did you mean “{nearest}”? Put it in quotes if it is text"
    ),
    "lua.environment": (
      "政策文件里不能使用“{name}”。请删掉，用local声明需要的名字",
      "“{name}” may not be used in a policy file. Remove it and declare what is needed with local"
    ),
    "lua.require-not-literal": (
      "require后面要直接写加引号的文件名，找到的是“{found}”。请写成require(\"文件名\")",
      "require needs a quoted file name; “{found}” was found. Write require(\"name\")"
    ),
    "lua.many-constants-with-bits": (
      "这个函数里有{count}个常量（超过{limit}个）又用了位运算“{found}”，有的Lua版本会算错。请把函数拆开，或不用位运算",
      "This function has {count} constants (more than {limit}) and uses the bitwise operator “{found}”, which some versions of Lua get wrong. Split the function, or avoid the operator"
    ),
  ]
}

// One phrase a line reads better than wrapped ones.
// swift-format-ignore-file

extension Phrasebook {
  static let ledgerPhrases: [String: (String, String)] = [
    "ledger.unreadable-folder": (
      "打不开台账文件夹：{found}。请检查路径和读取权限。",
      "The ledger folder cannot be opened: {found}. Check the path and your permission to read it."
    ),
    "ledger.unreadable-file": (
      "打不开此文件：{found}。请检查文件是否存在、能否读取。", "The file cannot be opened: {found}. Check that it exists and may be read."
    ),
    "ledger.unwritable-file": (
      "写不了此文件：{found}。请检查文件夹是否存在、是否有写权限、磁盘是否已满。",
      "The file cannot be written: {found}. Check the folder, your permission and the free space."
    ),
    "ledger.stopped": ("读台账时被中断，什么也没有打开。", "Reading the ledger was stopped; nothing was opened."),
    "ledger.no-files": (
      "文件夹里没有 CSV 文件。请放入按表命名的文件，例如“调解组织.csv”。",
      "The folder holds no CSV file. Put in files named after their tables, such as organization.csv."
    ),
    "ledger.unknown-file": (
      "没有名为“{found}”的表。⟦是否应为“{nearest}”？⟧请改名，或移出文件夹。",
      "No table goes with the file {found}.⟦ Did you mean {nearest}?⟧ Rename it or move it out of the folder."
    ),
    "ledger.two-files": ("“{found}”与“{other}”是同一张表。请只留一个。", "{found} and {other} are the same table. Keep only one."),
    "ledger.empty-file": (
      "文件是空的，连表头都没有。请写上表头行，或移走文件。", "The file is empty and has no header. Write a header line or take the file away."
    ),
    "ledger.not-csv": (
      "文件名是 CSV，内容却是 {found} 表格。请在表格软件里“另存为”CSV（UTF-8）。",
      "The file is named CSV but is an {found} workbook. Save it as CSV (UTF-8) in your spreadsheet program."
    ),
    "ledger.utf-16": (
      "文件是 UTF-16 编码，不能读取。请另存为“CSV UTF-8”。", "The file is in UTF-16, which is not read. Save it as CSV UTF-8."
    ),
    "ledger.bad-byte": (
      "文件第 {offset} 个字节 {found} 不是 {encoding} 文字，文件可能已损坏。请重新另存为“CSV UTF-8”。",
      "Byte {offset} of the file, {found}, is not {encoding} text; the file may be damaged. Save it again as CSV UTF-8."
    ),
    "ledger.nul-byte": (
      "文件第 {offset} 个字节是空字节（{found}），文件可能已损坏或不是文本。请重新导出。",
      "Byte {offset} of the file is a zero byte ({found}); the file is damaged or not text. Export it again."
    ),
    "ledger.unclosed-quote": (
      "第 {opened} 行的引号没有收尾，后面的内容都被当作同一格。请补上右引号。",
      "The quote opened on line {opened} is never closed, so the rest of the file counts as one cell. Close it."
    ),
    "ledger.too-many-rows": (
      "表中有 {found} 条记录，最多只能有 {expected} 条。请拆分台账。",
      "The table has {found} records; at most {expected} are possible. Split the ledger."
    ),
    "ledger.unknown-header": (
      "“{label}”表没有“{found}”这一列。⟦是否应为“{nearest}”？⟧",
      "The table {entity} has no column {found}.⟦ Did you mean {nearest}?⟧"
    ),
    "ledger.empty-header": ("第 {column} 列没有表头。请写上列名，或删去这一列。", "Column {column} has no header. Name it or delete it."),
    "ledger.duplicate-header": (
      "“{found}”⟦与“{other}”⟧是同一列。请只留一个。", "{found} repeats ⟦the column {other}⟧. Keep only one."
    ),
    "ledger.missing-column": (
      "缺少必需的“{label}”（{field}）列。请补上。", "The required column {field} ({label}) is missing. Add it."
    ),
    "ledger.derived-header": (
      "“{found}”由程序推算，不能填写。请删去这一列，改填它所依据的日期。",
      "{found} is worked out by the program and cannot be given. Delete it and give the dates that it follows from."
    ),
    "ledger.ragged-row": (
      "本行有 {found} 格，表头有 {expected} 格。请检查是否多了或少了逗号，或整行为空。",
      "The record has {found} cells, the header {expected}. Look for a comma too many or too few, or a blank line."
    ),
    "ledger.stray-quote": (
      "单元格“{found}”中间有引号，而开头没有。请把整格用引号括起，里面的引号写两个。",
      "The cell {found} has a quote inside but none at its start. Quote the whole cell and double the inner quote."
    ),
    "ledger.text-after-quote": (
      "右引号后面还有“{found}”。引号应括住整格；格内的引号写两个。",
      "{found} stands behind the closing quote. Quotes must enclose the whole cell; double a quote inside."
    ),
    "ledger.duplicate-id": (
      "编号“{found}”⟦已在第 {first} 行用过⟧。编号不能重复。", "The identifier {found} ⟦was used on line {first}⟧. Each must be unique."
    ),
    "ledger.empty-required-cell": ("“{field}”必须填写，这里是空的。", "{field} must be given, and is empty here."),
    "ledger.dangling-reference": (
      "“{label}”表里没有“{found}”。⟦是否应为“{nearest}”？⟧请改正，或补上该记录。",
      "The table {entity} has no {found}.⟦ Did you mean {nearest}?⟧ Correct it, or add that record."
    ),
    "ledger.refers-to-set-aside": (
      "本行指向“{label}”表的“{found}”，而那条记录已被搁置。请先改正那条记录。",
      "The record refers to {found} of {entity}, which was set aside. Correct that record first."
    ),
    "ledger.missing-file": (
      "“{field}”列指向“{label}”表（如“{found}”），但台账里没有这张表。请补上 {entity}.csv。",
      "{field} refers to {entity} (such as {found}), but the ledger has no such table. Add {entity}.csv."
    ),
    "ledger.jurisdiction-cycle": (
      "这些辖区互为上级，绕成一圈：{found}。请改正“上级”。",
      "These jurisdictions are above one another in a circle: {found}. Correct the parent."
    ),
    "ledger.bad-integer": (
      "“{found}”不是整数。请只写数字，例如 12。", "{found} is not a whole number. Write digits only, such as 12."
    ),
    "ledger.bad-decimal": ("“{found}”不是数。请写成 1234.50 的样子。", "{found} is not a number. Write it like 1234.50."),
    "ledger.bad-percent": ("“{found}”不是百分数。请写成 65、65% 或 85.5。", "{found} is not a percentage. Write 65, 65% or 85.5."),
    "ledger.thousands-separator": (
      "“{found}”里有千位分隔符。请写成 {expected}。", "{found} has thousands separators. Write {expected}."
    ),
    "ledger.full-width-digits": (
      "“{found}”里有全角数字。请改用半角数字 0–9。", "{found} has full-width digits. Use the plain digits 0–9."
    ),
    "ledger.too-many-decimals": (
      "“{found}”的小数位太多，最多 {expected} 位。", "{found} has too many decimals; at most {expected} are kept."
    ),
    "ledger.number-too-large": ("“{found}”太大，无法记录。请核对。", "{found} is too large to be kept. Check it."),
    "ledger.negative-number": ("“{found}”是负数，这里不能为负。", "{found} is negative, which it cannot be here."),
    "ledger.out-of-range": (
      "“{found}”超出范围，应在 {lowest} 至 {highest} 之间（含两端）。",
      "{found} is out of range; it must be from {lowest} through {highest}."
    ),
    "ledger.bad-boolean": (
      "“{found}”不是“是”或“否”。请写 是/否、true/false、yes/no 或 1/0。",
      "{found} is neither yes nor no. Write true/false, yes/no, 1/0 or 是/否."
    ),
    "ledger.bad-date": (
      "“{found}”不是日期。请写成 2024-06-30、2024/6/30 或 2024年6月30日。",
      "{found} is not a date. Write 2024-06-30, 2024/6/30 or 2024年6月30日."
    ),
    "ledger.impossible-date": ("日历上没有“{found}”这一天。请核对。", "No calendar has the date {found}. Check it."),
    "ledger.bad-month": ("“{found}”不是月份。请写成 2024-06 或 2024年6月。", "{found} is not a month. Write 2024-06 or 2024年6月."),
    "ledger.bad-timestamp": (
      "“{found}”不是日期和时刻。请写成 2023-08-04 17:00（北京时间）。", "{found} is not a date and time. Write 2023-08-04 17:00 (+08:00)."
    ),
    "ledger.unknown-member": (
      "“{found}”不是可选的值。⟦是否应为“{nearest}”？⟧可选：{expected}。",
      "{found} is none of the values allowed.⟦ Did you mean {nearest}?⟧ Allowed: {expected}."
    ),
    "ledger.no-manifest": (
      "没有“台账范围.csv”：不知道台账包括哪些表、哪些地方，未列出的一律按“不明”处理。请补上。",
      "There is no manifest.csv, so what the ledger covers is not known and counts as unknown. Add one."
    ),
    "ledger.manifest-unknown-entity": (
      "没有名为“{found}”的表。⟦是否应为“{nearest}”？⟧", "There is no table {found}.⟦ Did you mean {nearest}?⟧"
    ),
    "ledger.manifest-unknown-jurisdiction": (
      "辖区表里没有代码“{found}”。⟦是否应为“{nearest}”？⟧",
      "The table of jurisdictions has no code {found}.⟦ Did you mean {nearest}?⟧"
    ),
    "ledger.manifest-inverted-period": (
      "止日 {found} 早于起日 {expected}。请改正。", "The period ends on {found}, before it begins on {expected}. Correct it."
    ),
    "ledger.manifest-without-file": (
      "台账范围列有“{found}”，但没有 {expected}。请补上文件（没有记录就只写表头），或删去这一行。",
      "The manifest lists {found}, but there is no {expected}. Add the file (a header alone if there are no records) or delete the row."
    ),
    "ledger.unknown-entity": (
      "没有名为“{found}”的记录种类。⟦是否应为“{nearest}”？⟧", "There is no kind of record called {found}.⟦ Did you mean {nearest}?⟧"
    ),
    "ledger.odd-order": (
      "记录“{record}”的 {smaller}（{found}）大于或晚于 {larger}（{expected}）。照常计算，请核对。",
      "In record {record}, {smaller} ({found}) is above or after {larger} ({expected}). It is used as it is; check it."
    ),
    "ledger.more-oddities": (
      "{entity} 表共有 {count} 条记录的 {smaller} 大于或晚于 {larger}，只列出前 {shown} 条。",
      "{count} records of {entity} have {smaller} above or after {larger}; the first {shown} are listed."
    ),
  ]
}

extension Phrasebook {
  static let sourcePhrases: [String: (String, String)] = [
    "sources.unreadable-file": ("读不了原文文件，请核对路径。", "The text cannot be read; check the path."),
    "sources.not-utf8": (
      "原文不是 UTF-8 文本，请另存为 UTF-8（如 iconv -f GB18030 -t UTF-8）。",
      "The text is not UTF-8; save it as UTF-8 (for example iconv -f GB18030 -t UTF-8)."
    ),
    "sources.empty-text": ("原文文件是空的。", "The text is empty."),
    "sources.title-not-in-text": (
      "原文里没有这个标题：{expected}。是不是给错了文件？", "The text does not have the title {expected}. Is it another document?"
    ),
    "sources.number-not-in-text": ("原文里没有文号“{expected}”。", "The text does not print the number “{expected}”."),
    "sources.day-not-in-text": (
      "提纲写着日期 {expected}，原文的题头和落款都没有。",
      "The outline gives the day {expected}; neither head nor signature of the text does."
    ),
    "sources.clause-not-in-outline": (
      "原文有“{clause}”，提纲里没有。⟦是不是提纲的“{nearest}”？⟧",
      "The text has “{clause}”, the outline does not.⟦ Is it the outline's “{nearest}”?⟧"
    ),
    "sources.clause-not-in-text": (
      "提纲有“{clause}”，原文（{file}）里没有。⟦是不是原文的“{nearest}”？⟧",
      "The outline has “{clause}”, the text ({file}) does not.⟦ Is it the text's “{nearest}”?⟧"
    ),
    "sources.cited-clause-not-in-text": (
      "“{name}”引用“{clause}”，原文（{file}）里没有这一条。", "“{name}” cites “{clause}”, which the text ({file}) does not have."
    ),
    "sources.numbering-broken": (
      "“{clause}”的序号不连续：这里应是第 {expected} 个，写的是 {found}。",
      "The numbering breaks at “{clause}”: {expected} is expected, {found} is printed."
    ),
    "sources.duplicate-clause": ("“{clause}”在原文里出现了两次。", "“{clause}” stands in the text twice."),
    "sources.paragraph-without-number": (
      "“{clause}”的列举后面有一段没有序号：“{found}”。如果不是漏了序号，请把各项列为提纲的条款。",
      "Behind the items of “{clause}” stands a paragraph without a number: “{found}”. If none was lost, outline the items as clauses."
    ),
    "sources.point-not-in-text": (
      "提纲有要点“{clause}/{point}”，原文（{file}）的这一条里没有。",
      "The outline has the point “{clause}/{point}”, that clause of the text ({file}) does not."
    ),
    "sources.step-not-in-outline": (
      "原文“{clause}”有第 {point} 项举措，提纲里没有。", "The text has step {point} of “{clause}”, the outline does not."
    ),
    "sources.row-length": (
      "表的这一行有 {found} 格，别的行有 {expected} 格。", "This row has {found} cells, the others have {expected}."
    ),
    "sources.row-without-number": (
      "表的这一格没有序号：“{found}”，同一栏的别的格都有。", "This cell has no number: “{found}”; the others of its column do."
    ),
    "sources.attachment-not-listed": (
      "提到附件 {found}，附件清单里没有（清单有 {known} 件）。",
      "Attachment {found} is referred to, and the list of attachments ({known}) does not have it."
    ),
    "sources.figure-not-in-outline": (
      "“{clause}”写着 {found}，提纲的要点都没有说明它。", "“{clause}” states {found}, which no point of the outline accounts for."
    ),
    "sources.figure-not-in-text": (
      "提纲“{clause}/{point}”写着 {found}，原文（{file}）的这一条（或这个位置）没有。",
      "The outline's “{clause}/{point}” states {found}; that clause of the text ({file}) does not, or not there."
    ),
    "sources.figure-differs": (
      "“{clause}”写着 {found}，提纲“{clause}/{point}”（{outline}）写的是 {expected}。",
      "“{clause}” states {found}; the outline's “{clause}/{point}” ({outline}) says {expected}."
    ),
    "sources.figure-form": (
      "“{clause}/{point}”的 figures 里“{found}”不是规定的写法。⟦应写“{nearest}”。⟧",
      "“{found}” in the figures of “{clause}/{point}” is not in the normal form.⟦ Write “{nearest}”.⟧"
    ),
    "sources.impossible-date": ("日历上没有“{found}”。", "No calendar has “{found}”."),
    "sources.weekday-differs": (
      "{date} 是{expected}，原文印的是{found}。",
      "The weekday printed behind {date} is not the right one ({found}, {expected})."
    ),
    "sources.document-number-not-in-outline": (
      "“{clause}”提到“{found}”，提纲这一条的概括里没有。⟦是不是“{nearest}”？⟧",
      "“{clause}” names “{found}”; no gist of the outline does there.⟦ Is it “{nearest}”?⟧"
    ),
    "sources.document-number-not-in-text": (
      "提纲“{clause}/{point}”提到“{found}”，原文（{file}）的这一条没有。",
      "The outline's “{clause}/{point}” names “{found}”; that clause of the text ({file}) does not."
    ),
  ]
}

-- 读过、有意不检查的要点，每条写明原因：
--   exhortation 号召    basis 依据    definition 说明    permission 允许
--   no_figure 没有数    attachment_missing 附件未附    unchecked_consequence 后果不由台账检查
return {
  { cite = "序/主送", reason = "definition", gist = "收文单位，不是要求" },
  { cite = "序/目的", reason = "basis", gist = "发文的缘由" },
  { cite = "一/方向", reason = "exhortation", gist = "方向性的话，没有可查的内容" },

  { cite = "二/依据", reason = "basis", gist = "三个文件是依据，它们的内容不在本通知里，不从那里借数" },
  { cite = "二/四类组织", reason = "exhortation", gist = "总的要求；四类各自的指标在三（一）1" },
  { cite = "二/广泛设立", reason = "no_figure", gist = "“广泛”没有数；有数的指标在三（一）1，不互相替代" },
  { cite = "二/普遍设立", reason = "no_figure", gist = "“普遍”没有数；街镇一级的比例在三（一）1，市、区两级没有" },
  { cite = "二/组织水平", reason = "no_figure", gist = "“明显提升”没有指标" },
  { cite = "二/队伍水平", reason = "no_figure", gist = "“明显提升”没有指标" },
  { cite = "二/效果", reason = "no_figure", gist = "效果没有衡量办法" },

  { cite = "三（一）1/其他企业", reason = "permission", gist = "可以设，不设不算错" },
  { cite = "三（一）1/细化", reason = "exhortation", gist = "怎么细化、何时细化都没有写" },

  { cite = "三（一）2/支持", reason = "exhortation", gist = "总的态度；具体的场所、经费另有要求" },
  { cite = "三（一）2/履职", reason = "exhortation", gist = "怎样算支持没有写" },
  { cite = "三（一）2/配员", reason = "permission", gist = "“可”：给出办法，不要求必须用哪一种" },
  { cite = "三（一）2/统筹", reason = "permission", gist = "“可”：由区人社看案件情况决定" },
  { cite = "三（一）2/规范化", reason = "exhortation", gist = "哪些组织算条件成熟、做到什么程度都没有写" },

  { cite = "三（一）3/落实", reason = "basis", gist = "指向另外两个文件的任务，本通知没有列出" },
  { cite = "三（一）3/管理", reason = "exhortation", gist = "制度、管理、审核、风险的原则，做到什么程度没有写" },
  { cite = "三（一）3/专款", reason = "no_figure", gist = "是硬要求，但没有写怎样查，台账也没有经费支出的记录，这里查不了" },

  { cite = "三（一）4/分析", reason = "exhortation", gist = "没有写形式和时间" },
  { cite = "三（一）4/排查", reason = "exhortation", gist = "没有写形式和时间" },
  { cite = "三（一）4/附件", reason = "attachment_missing", gist = "样式没有，只能查台账有没有，不能查栏目" },

  { cite = "三（一）5/职能", reason = "exhortation", gist = "主动做好，没有数量和期限" },
  { cite = "三（一）5/引导", reason = "exhortation", gist = "推动双方，没有数量和期限" },
  { cite = "三（一）5/原则", reason = "exhortation", gist = "调解的原则，不是逐件检查的条件" },

  { cite = "三（二）1/更新", reason = "no_figure", gist = "没有写多久更新一次，只查名册建没建" },
  { cite = "三（二）1/分析", reason = "no_figure", gist = "只写定期，也不要求报出；要报的汇总表另有日期" },
  { cite = "三（二）1/附件", reason = "attachment_missing", gist = "样式没有，只能查报没报，不能查栏目" },

  { cite = "三（二）2/组织", reason = "no_figure", gist = "看工作情况办，没有次数" },
  { cite = "三（二）2/内容", reason = "exhortation", gist = "内容的重点，没有各占多少学时" },

  { cite = "三（二）2/参加", reason = "exhortation", gist = "“积极”组织人去参加；学时另有下限" },

  { cite = "三（二）3/协调", reason = "exhortation", gist = "怎样创造机会没有写" },
  { cite = "三（二）3/形式", reason = "definition", gist = "说明哪些活动算实践锻炼，名单不封闭；次数另有要求" },

  { cite = "三（二）4/属地", reason = "exhortation", gist = "加强管理的总要求和分工；具体的注册、换发、收回另有规则" },

  { cite = "三（二）5/动态", reason = "no_figure", gist = "何时进出没有写" },
  { cite = "三（二）5/职责", reason = "definition", gist = "专家做什么，没有件数" },

  { cite = "四（一）/学习", reason = "exhortation", gist = "学习和认识" },
  { cite = "四（一）/底线", reason = "exhortation", gist = "总的底线，没有可数的标准" },
  { cite = "四（二）/责任", reason = "exhortation", gist = "责任制怎样算完善没有写" },
  { cite = "四（二）/督导", reason = "exhortation", gist = "没有写次数" },
  { cite = "四（三）/机制", reason = "no_figure", gist = "机制的名称，没有写建成的标准和期限" },
  { cite = "四（四）/作风", reason = "exhortation", gist = "作风要求" },

  { cite = "尾/附件", reason = "attachment_missing", gist = "样式没有，只能查公没公布，不能查栏目" },
  { cite = "尾/影响", reason = "exhortation", gist = "公布要达到的效果" },
  { cite = "尾/考核", reason = "unchecked_consequence", gist = "考核由平安建设另行安排，分值和办法不在本通知" },
}

-- 读过、有意不检查的要点，每条写明原因：
--   exhortation 号召    basis 依据    definition 说明    permission 允许
--   no_figure 没有数    attachment_missing 附件未附    unchecked_consequence 后果不由台账检查
return {
  { cite = "序/主送", reason = "definition", gist = "收文单位；各地报方案按这一级算" },
  { cite = "序/依据", reason = "basis", gist = "上级文件是依据，它的内容不在本通知里，不从那里借数" },

  { cite = "一/水平", reason = "no_figure", gist = "“明显”没有指标" },
  { cite = "一/作用", reason = "exhortation", gist = "作用没有衡量办法" },

  { cite = "二（一）/小微参照", reason = "permission", gist = "“可”：不设不算错" },
  { cite = "二（一）/小微联合", reason = "permission", gist = "“可”：合设不合设都不算错；规上企业参加合设的怎么算，见读法 joint_committee" },
  { cite = "二（一）/园区服务", reason = "no_figure", gist = "推动园区提供服务，没有写多少园区、什么时候" },
  { cite = "二（一）/园区设立", reason = "permission", gist = "“可以”：不设不算错；园区设的不算企业自己设的" },

  { cite = "二（二）/机制", reason = "exhortation", gist = "怎样算一站式没有写" },
  { cite = "二（二）/指导", reason = "no_figure", gist = "三件事都没有次数和期限" },

  { cite = "二（三）/配备", reason = "permission", gist = "给出办法，后面有“等”字，用哪一种都行，没有人数" },
  { cite = "二（三）/办案", reason = "definition", gist = "中心的职责；办多少件没有写" },
  { cite = "二（三）/协助", reason = "definition", gist = "中心的职责；指导多少次没有写" },
  { cite = "二（三）/分流", reason = "permission", gist = "“可”：入驻以后的一种办案方式" },
  { cite = "二（三）/就地办理", reason = "definition", gist = "说明入驻以后在哪里办；案件记录里没有办理地点" },
  { cite = "二（三）/派驻", reason = "no_figure", gist = "派专人，没有人数" },
  { cite = "二（三）/对接", reason = "exhortation", gist = "机制怎样算建成没有写" },

  { cite = "二（四）/优势", reason = "exhortation", gist = "组织怎样发挥作用，没有数量和期限" },
  { cite = "二（四）/企联", reason = "definition", gist = "分工；建什么、建多少没有写" },

  { cite = "三（一）/纳入", reason = "exhortation", gist = "怎样算纳入没有写" },
  { cite = "三（一）/一站式", reason = "exhortation", gist = "要达到的效果" },
  { cite = "三（一）/争取", reason = "exhortation", gist = "态度和方向" },
  { cite = "三（一）/参与", reason = "exhortation", gist = "怎样参与没有写" },
  { cite = "三（一）/沟通", reason = "exhortation", gist = "没有次数" },
  { cite = "三（一）/购买", reason = "no_figure", gist = "做好购买，没有金额和件数；没有提目录，不套用别省的目录要求" },
  { cite = "三（一）/中心网络", reason = "no_figure", gist = "台账没有网络和技术保障一项，保障到什么程度也没有写" },
  { cite = "三（一）/工会参与", reason = "exhortation", gist = "没有数量和期限" },
  { cite = "三（一）/工会场所", reason = "no_figure", gist = "开放哪几处、多少处没有写" },
  { cite = "三（一）/代表作用", reason = "exhortation", gist = "引导企业，没有可查的内容" },
  { cite = "三（一）/推进组织", reason = "exhortation", gist = "“大力推进”；设立多少见二（一）、二（四）" },
  { cite = "三（一）/支持履职", reason = "exhortation", gist = "怎样算支持没有写" },
  { cite = "三（一）/评选", reason = "unchecked_consequence", gist = "评选另有办法，分值不在本通知" },

  { cite = "三（二）/宣传", reason = "exhortation", gist = "没有数量和期限" },
  { cite = "三（二）/引导", reason = "exhortation", gist = "没有数量和期限" },
  { cite = "三（二）/协商", reason = "exhortation", gist = "推动单位，没有数量和期限" },
  { cite = "三（二）/调解", reason = "exhortation", gist = "调解的原则，不是逐件检查的条件" },

  { cite = "三（三）/合规评估", reason = "exhortation", gist = "没有写做多少、何时做，台账没有这项记录" },
  { cite = "三（三）/培训", reason = "no_figure", gist = "没有次数和学时，不套用别省的学时" },
  { cite = "三（三）/衔接", reason = "exhortation", gist = "由谁建、怎样算健全没有写" },
  { cite = "三（三）/信息", reason = "exhortation", gist = "制度怎样算健全没有写；要报的内容另有两项" },
  { cite = "三（三）/附件", reason = "attachment_missing", gist = "样式没有，只能数报了几次，不能查栏目" },
  { cite = "三（三）/预警", reason = "no_figure", gist = "“及时”没有天数，台账没有报告的日期" },
  { cite = "三（三）/共享", reason = "permission", gist = "“可”：由各地看情况" },

  { cite = "尾/方案内容", reason = "definition", gist = "方案写什么；台账只记报没报，不看内容" },
  { cite = "尾/站位", reason = "exhortation", gist = "认识和担当" },
  { cite = "尾/五化", reason = "exhortation", gist = "工作方法的名称，五项内容不在本通知里，不凭印象补" },
  { cite = "尾/附件", reason = "attachment_missing", gist = "样式没有，只能数报了几次，不能查栏目" },
}

-- 读过、有意不检查的要点，每条写明原因。
return {
  { cite = "序/主送", reason = "definition", gist = "收文单位，不是要求" },
  { cite = "序/依据", reason = "basis", gist = "两个文件是依据，内容不在文中，不从那里借数" },
  { cite = "序/批次", reason = "no_figure", gist = "第三批用来认本批的推荐；“百家”是活动名称，不是名额" },
  { cite = "一/方向", reason = "exhortation", gist = "方向性的话；标准在第三部分" },

  { cite = "三（一）/规范", reason = "basis", gist = "指向另一个通知，它的要求不在文中，不凭记忆补" },
  { cite = "三（一）/履职", reason = "exhortation", gist = "怎样算积极、算优化没有写" },
  { cite = "三（二）/兼职", reason = "no_figure", gist = "只查有没有兼职调解员；人数和怎样算稳定没有写" },
  { cite = "三（二）/守法", reason = "exhortation", gist = "办案的原则，台账不逐件记" },
  { cite = "三（三）/委托", reason = "no_figure", gist = "有委托才有这件事，没有件数和比例" },
  { cite = "三（三）/回应", reason = "exhortation", gist = "怎样算积极没有写" },
  { cite = "三（四）/资料", reason = "exhortation", gist = "积累什么没有写；电子台账另有要求" },
  { cite = "三（四）/联系", reason = "exhortation", gist = "多久一次没有写" },
  { cite = "三（四）/确认", reason = "no_figure", gist = "“及时”没有天数；也没有要求每份协议都去确认" },
  { cite = "三（四）/网上", reason = "exhortation", gist = "怎样算衔接没有写" },

  { cite = "四（一）/自评", reason = "attachment_missing", gist = "自评照推荐表打分，表未随文本公开，分数无从查" },
  { cite = "四（二）/审核", reason = "exhortation", gist = "怎样审核、择优没有写；家数和期限另有要求" },
  { cite = "四（二）/电子版", reason = "permission", gist = "“可”：报纸质的不算错" },
  { cite = "四（三）/评分", reason = "attachment_missing", gist = "评分标准没有印出，不凭别处的标准补" },
  { cite = "四（四）/效果", reason = "exhortation", gist = "要达到的效果，没有衡量办法；评查不合格怎么办也没有写" },

  { cite = "五（一）/认识", reason = "exhortation", gist = "认识和部署" },
  { cite = "五（二）/总结", reason = "exhortation", gist = "及时总结，没有期限和份数" },
  { cite = "五（二）/带动", reason = "exhortation", gist = "要达到的效果" },

  { cite = "尾/邮箱", reason = "definition", gist = "联系方式；文中没有说材料只能发到这里" },
  { cite = "尾/附件1", reason = "attachment_missing", gist = "推荐表没有附：只查有没有，不查栏目" },
  { cite = "尾/附件2", reason = "attachment_missing", gist = "报告模板没有附：只查有没有，不查写法" },
  { cite = "尾/附件3", reason = "attachment_missing", gist = "案例模板没有附：只查个数，不查写法" },
  { cite = "尾/附件4", reason = "attachment_missing", gist = "推荐函模板没有附：只查有没有和形式" },
  { cite = "尾/公开", reason = "definition", gist = "本通知自己的公开方式，不是要求" },
}

-- “重点任务”一栏里举措没有接过去的话，每条写明为什么不查。举措本身都在 measures.lua。
return {
  -- 一 加强源头治理
  { cite = "2/权利", reason = "exhortation", gist = "是这一项的目的；举措怎样算保障到了没有写" },
  { cite = "3/文书", reason = "no_figure", gist = "举措只接了案例和监督，文书没有写份数和期限" },
  { cite = "4/托管", reason = "permission", gist = "“可”：不做不算错" },
  { cite = "7/数据", reason = "no_figure", gist = "举措没有写用哪些数据，也没有写机制怎样算建成" },
  { cite = "8/台账预案", reason = "no_figure", gist = "举措没有接这两样；样式、份数、期限都没有写" },
  { cite = "9/联系点", reason = "no_figure", gist = "举措写的是志愿者联系企业；联系点没有写个数，也没有写由谁建" },
  { cite = "10/用工指导", reason = "exhortation", gist = "怎样算加强没有写，举措也没有单独接" },
  -- 二 强化协商和解
  { cite = "11/方式", reason = "definition", gist = "举例说明沟通的办法，不要求每样都有" },
  { cite = "12/回应", reason = "no_figure", gist = "“及时”没有天数，举措也没有接这一句" },
  { cite = "13/渠道", reason = "no_figure", gist = "没有写建几个、怎样算健全" },
  { cite = "13/协商室", reason = "permission", gist = "“可”：不设不算错" },
  { cite = "15/代理", reason = "exhortation", gist = "鼓励、支持；举措只点名咨询，后面有“等”字" },
  -- 三 做实多元调解
  { cite = "19/小微", reason = "no_figure", gist = "举措没有单独接；没有写覆盖多少企业" },
  { cite = "20/内设", reason = "no_figure", gist = "举措只写到区；怎样算有条件没有写" },
  { cite = "21/工作站", reason = "exhortation", gist = "探索推进；举措写的是职工服务中心的窗口，没有写工作站的个数" },
  { cite = "21/入驻", reason = "permission", gist = "“可”：不入驻不算错" },
  { cite = "23/评估", reason = "no_figure", gist = "举措没有接；怎样评估没有写" },
  { cite = "23/告知书", reason = "no_figure", gist = "举措写成书面、口头等几种办法；台账没有这一列，也没有写天数" },
  { cite = "27/三化", reason = "exhortation", gist = "做到什么程度没有写，举措也没有接这一句" },
  -- 四 健全联动工作体系
  { cite = "32/整合", reason = "permission", gist = "“可”：没有条件的不算错；怎样算有条件没有写" },
  { cite = "32/共享", reason = "permission", gist = "“可”：不建不算错" },
  { cite = "33/派驻", reason = "no_figure", gist = "没有写派几人；举措只写互通和派驻的人民调解组织" },
  { cite = "33/保障", reason = "no_figure", gist = "没有写数额和标准，举措也没有接" },
  { cite = "39/特邀名册", reason = "no_figure", gist = "举措没有接；条件和人数没有写" },
  -- 五 提升服务能力
  { cite = "43/职业标准", reason = "no_figure", gist = "是国家的标准；举措没有写本市做什么" },
  { cite = "44/手机端", reason = "exhortation", gist = "怎样算完善没有写" },
  { cite = "46/硬件", reason = "no_figure", gist = "举措合成一句基础保障；没有写设备的清单" },
  { cite = "47/认识", reason = "exhortation", gist = "认识和态度" },
  { cite = "47/规划", reason = "no_figure", gist = "举措只接了平安建设考核；规划和责任考核没有写期限和办法" },
  { cite = "50/律师", reason = "exhortation", gist = "鼓励、引导；举措只接了请律师当调解员" },
  { cite = "54/责任", reason = "exhortation", gist = "怎样算履行没有写，举措也没有接这一句" },
}

-- 协商调解重点任务清单：54项任务、93条举措，一张表。
-- 文号、日期、施行日期都没有印，所以没有 effective_from；有期限的举措各自带日期。
-- 清单没有写各区做什么，举措都由市级部门办，按全市一份进展来看。
-- 进展记在台账的“举措进展”（measure_progress）里，policy 一列写 tianjin/key-tasks。
return {
  language = 1,
  id = "key-tasks",
  title = "天津市劳动人事争议协商调解重点任务清单",
  title_en = "Tianjin: list of key tasks in the negotiation and mediation of labour disputes",
  source = "tj-key-tasks",
  jurisdiction = "CN-TJ",
}

-- 每种规则、每种力度、每种结果都有一条。
return {
  language = 1, title = "样本省调解工作（每种规则各有）", title_en = "Sample: a norm of every kind", source = "xx-2024-1",
  effective_from = "2024-02-01",
  readings = {
    { id = "cutoff", cite = "二/证书", question = "界限日当天取得的证书算不算", open = { "eve", "day" },
      choices = {
        { id = "eve", label = "不算", value = "2023-06-30" },
        { id = "day", label = "算", value = "2023-07-01" },
        { id = "notice", label = "算到成文日", value = "2024-01-10", set_aside = "文中没有提成文日" } } },
    { id = "scope", cite = "一/范围", question = "管所有组织，还是只管实体化的", open = { "all", "entity_based" },
      choices = { { id = "all", label = "都管", value = 0 }, { id = "entity_based", label = "只管实体化的", value = 1 } } },
    { id = "counting", cite = "三/个数", question = "撤销的算不算", open = { "active_only", "ever" },
      choices = { { id = "active_only", label = "不算", value = 0 }, { id = "ever", label = "算", value = 1 } } },
    { id = "yearly", cite = "六/半年", question = "半年一次报不报", open = { "asked" },
      decided_by = { authority = "样本省人社厅", number = "样函〔2024〕9号", date = "2024-05-01" },
      choices = { { id = "asked", label = "要报" }, { id = "not_asked", label = "不报" } } },
  },
}

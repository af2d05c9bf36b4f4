return {
  language = 1, title = "示例政策", title_en = "Example policy", source = "xx-2030-1", effective_from = "2030-02-01",
  readings = {
    { id = "cutoff", cite = "二/证书", question = "界限日当天算不算", open = { "eve", "day" }, choices = {
        { id = "eve", label = "不算", value = "2029-06-30" },
        { id = "day", label = "算", value = "2029-07-01" },
        { id = "notice", label = "算到成文日", value = "2030-01-10", set_aside = "文中没有提成文日" } } },
    { id = "reach", cite = "一/企业", question = "数哪些企业", open = { "all" },
      decided_by = { authority = "示例省人社厅", number = "示函〔2030〕2号", date = "2030-03-01" }, choices = {
        { id = "all", label = "全部" }, { id = "own", label = "自己设的" } } },
  },
}

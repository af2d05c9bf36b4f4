return {
  { id = "xx-2030-1", title = "示例通知", number = "示发〔2030〕1号", issuers = { "示例省人社厅" }, issued = "2030-01-10",
    clauses = {
      { no = "一", title = "指标", gist = "设立指标", points = {
        { id = "企业", gist = "两个年底的比例", figures = { "65", "2030-12-31" } },
        { id = "比重", gist = "没有写数" } } },
      { no = "二", title = "人员", gist = "人数和报送", points = {
        { id = "人数", gist = "专职调解员的下限", figures = { "1" } },
        { id = "上报", gist = "每年两次报送名册" },
        { id = "评审", gist = "评审的时段和材料" },
        { id = "证书", gist = "旧证的去向" },
        { id = "附件", gist = "样式没有公开" } } },
    } },
}

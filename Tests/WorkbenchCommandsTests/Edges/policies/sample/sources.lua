-- 编的文件。
return {
  {
    id = "xx-2024-1", title = "样本省调解工作通知（编的）", number = "样发〔2024〕1号", issuers = { "样本省人社厅" },
    issued = "2024-01-10",
    clauses = {
      { no = "一", title = "要求", gist = "逐条记录的要求", points = {
        { id = "人员", gist = "人员、公布和设施" }, { id = "案件", gist = "成功率和上报的比例" },
        { id = "日期", gist = "最晚的设立日期" }, { id = "金额", gist = "协议金额的上下限" },
        { id = "移出", gist = "及时移出，没有天数" }, { id = "范围", gist = "两种说得通的范围" },
        { id = "鼓励", gist = "鼓励、左右、普遍、可以" } } },
      { no = "二", title = "归类", gist = "证书和星级的去向", points = {
        { id = "证书", gist = "旧证的四种去向" }, { id = "星级", gist = "按星级分档" } } },
      { no = "三", title = "指标", gist = "占比和个数", points = {
        { id = "企业", gist = "三个期限的比例" }, { id = "个数", gist = "每区几个" },
        { id = "上限", gist = "撤回的不超过一个比例" }, { id = "大约", gist = "左右、普遍的比例" } } },
      { no = "四", title = "名额", gist = "上下限", points = {
        { id = "专家", gist = "每区专家的人数" }, { id = "推荐", gist = "每个部门推荐几家" } } },
      { no = "五", title = "步骤", gist = "只办一次的", points = {
        { id = "报名", gist = "某一刻以前" }, { id = "评审", gist = "一段日子" }, { id = "公示", gist = "评审以后几天" },
        { id = "总结", gist = "某个月" }, { id = "首批", gist = "某天以前" }, { id = "长期", gist = "没有期限" } } },
      { no = "六", title = "周期", gist = "每个周期的", points = {
        { id = "名册", gist = "每年报两次" }, { id = "学时", gist = "每年的学时" }, { id = "月报", gist = "每月一次" },
        { id = "季报", gist = "每季一次" }, { id = "半年", gist = "半年一次" }, { id = "汇总", gist = "定期，没有周期" } } },
      { no = "七", title = "清单", gist = "一步一步的举措", clauses = {
        { no = "1", gist = "典型案例", points = { { id = "1", gist = "推送" }, { id = "2", gist = "发布" }, { id = "3", gist = "长期宣传" }, { id = "4", gist = "长期交流" } } },
        { no = "2", gist = "联席会议", points = { { id = "1", gist = "建立" } } } } },
      { no = "八", title = "号召", gist = "不检查的", points = { { id = "重视", gist = "号召" } } },
    },
  },
  {
    id = "xx-2024-2", title = "另一件编的文件", issuers = { "样本省人社厅" }, adopted = "2024-02-01",
    clauses = {
      { no = "一", title = "长名称", gist = "名称很长的要求", points = {
        { id = "人员", gist = "人员" }, { id = "比例", gist = "比例" }, { id = "归类", gist = "归类" } } },
    },
  },
}

-- 编的文件。
return {
  {
    id = "yunhai-organization-building-2031",
    title = "关于加强企业调解组织建设的通知（编的）",
    number = "云编发〔2031〕1号",
    issuers = { "云海省人社厅" },
    issued = "2031-01-15",
    clauses = {
      { no = "一", title = "设立", gist = "沿海大企业分两步设立", points = {
        { id = "比例", gist = "职工达到人数的沿海企业，先必须达到一个比例，后一年力争达到更高的",
          figures = { "300", "60", "72.5", "2031-12-31", "2032-12-31" } },
      } },
      { no = "二", title = "质量", gist = "星级和报送", points = {
        { id = "星级", gist = "企业调解委员会的星级下限", figures = { "2" } },
        { id = "报送", gist = "每半年报一次", figures = { "07-10", "01-10" } },
        { id = "重视", gist = "号召" },
      } },
    },
  },
}

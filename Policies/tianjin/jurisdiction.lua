-- 天津市：代码、层级、各方、本市另加的字段。
-- 天津不设地市，区直接归市管，所以层级里没有 prefecture。
return {
  code = "CN-TJ",
  name = "天津市",
  name_en = "Tianjin",
  levels = { "province", "district", "township" },

  -- bearer（由谁办）、to（报给谁）、leads（谁牵头）只能写这里的 id。
  authorities = {
    { id = "city_hrss", label = "市人社局", label_en = "municipal bureau of human resources and social security" },
    { id = "district_hrss", label = "区人社局", label_en = "district bureau of human resources and social security" },
    { id = "city_arbitration_court", label = "市劳动人事争议仲裁院", label_en = "municipal arbitration court" },
    { id = "arbitration_court", label = "仲裁院", label_en = "arbitration court" },
    { id = "district_finance", label = "区财政部门", label_en = "district finance department" },
    { id = "township", label = "街道（乡镇）", label_en = "sub-district or township" },
    { id = "institution", label = "设立调解组织的单位", label_en = "institution that sets up an organisation" },
    { id = "employer", label = "调解员所在单位", label_en = "mediator's employer" },
    { id = "organization", label = "调解组织", label_en = "mediation organisation" },
    { id = "mediator", label = "调解员（持证人）", label_en = "mediator who holds the certificate" },
    { id = "expert", label = "调解专家", label_en = "mediation expert" },
    -- 津人社办函〔2023〕95号的两类推荐单位，文中并列写，合成一方。
    { id = "recommending_unit", label = "区人社局或市级行业主管部门", label_en = "district bureau or municipal department of the industry" },
    { id = "city_departments", label = "市级相关部门", label_en = "other municipal departments" },
    { id = "national_hrss", label = "人力资源社会保障部", label_en = "national ministry" },
    -- 重点任务清单的责任部门，连同市人社局一共九家。
    { id = "city_political_legal", label = "市委政法委", label_en = "municipal political and legal commission" },
    { id = "city_court", label = "市高级人民法院", label_en = "higher people's court" },
    { id = "city_justice", label = "市司法局", label_en = "municipal bureau of justice" },
    { id = "city_finance", label = "市财政局", label_en = "municipal bureau of finance" },
    { id = "city_industry", label = "市工业和信息化局", label_en = "municipal bureau of industry and information technology" },
    { id = "city_union", label = "市总工会", label_en = "municipal federation of trade unions" },
    { id = "city_commerce", label = "市工商联", label_en = "municipal federation of industry and commerce" },
    -- 名字里的斜线是一方的两个名称，不是两家。
    { id = "city_enterprise_federation", label = "市企联/企协", label_en = "municipal enterprise confederation" },
  },

  -- 津人社办发〔2024〕1号结尾段要求公布调解员信息；通用数据模型里调解员没有这一列，在这里加。
  fields = {
    { entity = "mediator", name = "published", label = "向社会公布", label_en = "published", type = "boolean" },
    -- 津人社办函〔2023〕95号四（四）评查的是推荐对象；没有入选的也在内，所以日期记在推荐上，不记在选树上。
    { entity = "nomination", name = "reviewed_on", label = "评查日期", label_en = "reviewed on", type = "date" },
  },
  enumerations = {},
}

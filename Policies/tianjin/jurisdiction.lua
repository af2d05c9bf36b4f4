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
  },

  -- 津人社办发〔2024〕1号结尾段要求公布调解员信息；通用数据模型里调解员没有这一列，在这里加。
  fields = {
    { entity = "mediator", name = "published", label = "向社会公布", label_en = "published", type = "boolean" },
  },
  enumerations = {},
}

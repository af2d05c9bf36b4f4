-- 样本省是编的，只供测试：地名、文件、数字都没有出处。
return {
  code = "CN-XX",
  name = "样本省",
  name_en = "Sample",
  levels = { "province", "district" },
  authorities = {
    { id = "district_hrss", label = "区人社局", label_en = "district bureau" },
    { id = "province_hrss", label = "省人社厅", label_en = "provincial department" },
    { id = "union", label = "工会" },
    { id = "court", label = "法院", label_en = "court" },
    { id = "organization", label = "调解组织", label_en = "mediation organisation" },
  },
  fields = {
    { entity = "organization", name = "stars", label = "星级", label_en = "stars", type = "integer" },
  },
}

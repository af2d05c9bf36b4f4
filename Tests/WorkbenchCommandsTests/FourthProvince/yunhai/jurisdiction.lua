-- 云海省是编的，只供测试：地名、文件、数字都没有出处。
return {
  code = "CN-YH",
  name = "云海省",
  name_en = "Yunhai",
  levels = { "province", "district" },
  authorities = {
    { id = "district_hrss", label = "县人社局", label_en = "county bureau" },
    { id = "province_hrss", label = "省人社厅", label_en = "provincial department" },
    { id = "organization", label = "调解组织", label_en = "mediation organisation" },
  },
  fields = {
    { entity = "organization", name = "stars", label = "星级", label_en = "stars", type = "integer" },
    { entity = "institution", name = "zone", label = "所在片区", label_en = "zone", type = "enumeration", of = "zone" },
  },
  enumerations = {
    { id = "zone", members = { { id = "coast", label = "沿海", label_en = "coast" }, { id = "hills", label = "山区", label_en = "hills" } } },
  },
}

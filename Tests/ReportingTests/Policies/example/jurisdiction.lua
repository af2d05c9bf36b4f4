return {
  code = "CN-XX", name = "示例省", name_en = "Example",
  levels = { "province", "district", "township" },
  authorities = {
    { id = "district_hrss", label = "区人社局", label_en = "district bureau" },
    { id = "city_hrss", label = "市人社局", label_en = "city bureau" },
  },
}

return {
  full_time_min = { label = "街道（乡镇）劳动人事争议调解中心专职调解员人数下限", unit = "person", is = 1, cite = "一/人员" },
  coverage = { label = "规模以上企业设立劳动人事争议调解委员会的比例", unit = "percent", is = 70, range = { 0, 100 }, step = 0.01, cite = "一/比例" },
}

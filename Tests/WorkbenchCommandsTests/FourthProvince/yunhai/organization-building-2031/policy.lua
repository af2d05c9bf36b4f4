return {
  language = 1,
  id = "organization-building-2031",
  title = "云海省企业调解组织建设（编的）",
  title_en = "Yunhai: committees of enterprises (invented)",
  source = "yunhai-organization-building-2031",
  readings = {},
}

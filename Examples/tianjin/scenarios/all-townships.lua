-- 只写与现状不同的地方。试算：policy simulate Examples/tianjin/scenarios/all-townships.lua Examples/tianjin
return {
  language = 1,
  title = "街镇中心覆盖率由95%提到100%",
  reason = "看哪些区只差最后一两个街镇",
  parameters = { ["township_coverage@2025-12-31"] = 100 },
}

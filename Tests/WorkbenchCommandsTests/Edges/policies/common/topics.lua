return {
  { id = "coverage", label = "设立比例", label_en = "coverage" },
  { id = "facilities", label = "设施", label_en = "premises" },
}

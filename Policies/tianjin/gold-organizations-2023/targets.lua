-- 名额：每个推荐单位一组。不是推荐单位的部门，一家也没有，自然不超。
-- 下限只对推荐单位，名额的写法挑不出这些部门，所以写在 rules.lua 的 unit_recommends。
return {
  quotas = {
    { id = "unit_quota", label = "每个推荐单位的推荐家数", label_en = "recommended by a unit", bearer = "recommending_unit",
      cite = "四（二）/名额", of = "nomination", where = function(n, p) return n.batch == p.batch and n.recommended end,
      over = { "authority" }, via = "unit", at_most = "recommend_max" },
  },
}

-- 名额：每批六家的上限。下限要到期才问，写在 calendar.lua 的 …_recommended_…。
-- 全区合计还是各地市各六家，名额表看不到，两种读法各写一条。
return {
  quotas = {
    { id = "first_batch_quota_region", label = "第一批推荐不超家数（全区）", cite = "五（二）/名额", under = { batch_scope = "region" },
      bearer = "prefecture_hrss", of = "nomination", where = function(n) return n.batch == 1 and n.recommended end,
      over = { "province" }, at_most = "batch_bodies" },
    { id = "first_batch_quota_prefecture", label = "第一批推荐不超家数（各地市）", cite = "五（二）/名额", under = { batch_scope = "prefecture" },
      bearer = "prefecture_hrss", of = "nomination", where = function(n) return n.batch == 1 and n.recommended end,
      over = { "prefecture" }, at_most = "batch_bodies" },
    { id = "second_batch_quota_region", label = "第二批推荐不超家数（全区）", cite = "五（二）/名额", under = { batch_scope = "region" },
      bearer = "prefecture_hrss", of = "nomination", where = function(n) return n.batch == 2 and n.recommended end,
      over = { "province" }, at_most = "batch_bodies" },
    { id = "second_batch_quota_prefecture", label = "第二批推荐不超家数（各地市）", cite = "五（二）/名额", under = { batch_scope = "prefecture" },
      bearer = "prefecture_hrss", of = "nomination", where = function(n) return n.batch == 2 and n.recommended end,
      over = { "prefecture" }, at_most = "batch_bodies" },
    { id = "third_batch_quota_region", label = "第三批推荐不超家数（全区）", cite = "五（二）/名额", under = { batch_scope = "region" },
      bearer = "prefecture_hrss", of = "nomination", where = function(n) return n.batch == 3 and n.recommended end,
      over = { "province" }, at_most = "batch_bodies" },
    { id = "third_batch_quota_prefecture", label = "第三批推荐不超家数（各地市）", cite = "五（二）/名额", under = { batch_scope = "prefecture" },
      bearer = "prefecture_hrss", of = "nomination", where = function(n) return n.batch == 3 and n.recommended end,
      over = { "prefecture" }, at_most = "batch_bodies" },
  },
}

-- 四（一）：“普遍”“探索”没有数，只列出有几家、占多少，不判断。
-- 名额：每批六家的上限。下限要到期才问，写在 calendar.lua 的 …_recommended_…。
-- 全区合计还是各地市各六家，名额表看不到，两种读法各写一条。
-- 推荐和选树由地市的四家一起办：人社部门、工会、工商联、国资委。
local prefecture_four = { "prefecture_hrss", "prefecture_union", "prefecture_commerce", "prefecture_state_assets" }

return {
  targets = {
    { id = "large_medium_bodies", label = "大中型企业有调解组织", label_en = "large and medium enterprises that have an organisation",
      force = "qualitative", cite = "四（一）/大中型", per = "prefecture",
      count = "large_medium_with_body", out_of = "large_medium_total", at_least = "large_medium_share", totals = "report_only" },
    { id = "public_institution_bodies", label = "事业单位有调解组织", label_en = "public institutions that have an organisation",
      force = "encouraged", cite = "四（一）/事业单位", per = "prefecture",
      count = "public_institution_with_body", out_of = "public_institution_total", at_least = "public_institution_share",
      totals = "report_only" },
  },

  quotas = {
    { id = "first_batch_quota_region", label = "第一批推荐不超家数（全区）",
      label_en = "first batch: no more than six recommended, the region",
      cite = "五（二）/名额", under = { batch_scope = "region" },
      bearer = prefecture_four, of = "nomination", where = function(n) return n.batch == 1 and n.recommended end,
      over = { "province" }, at_most = "batch_bodies" },
    { id = "first_batch_quota_prefecture", label = "第一批推荐不超家数（各地市）",
      label_en = "first batch: no more than six recommended, each prefecture",
      cite = "五（二）/名额", under = { batch_scope = "prefecture" },
      bearer = prefecture_four, of = "nomination", where = function(n) return n.batch == 1 and n.recommended end,
      over = { "prefecture" }, at_most = "batch_bodies" },
    { id = "second_batch_quota_region", label = "第二批推荐不超家数（全区）",
      label_en = "second batch: no more than six recommended, the region",
      cite = "五（二）/名额", under = { batch_scope = "region" },
      bearer = prefecture_four, of = "nomination", where = function(n) return n.batch == 2 and n.recommended end,
      over = { "province" }, at_most = "batch_bodies" },
    { id = "second_batch_quota_prefecture", label = "第二批推荐不超家数（各地市）",
      label_en = "second batch: no more than six recommended, each prefecture",
      cite = "五（二）/名额", under = { batch_scope = "prefecture" },
      bearer = prefecture_four, of = "nomination", where = function(n) return n.batch == 2 and n.recommended end,
      over = { "prefecture" }, at_most = "batch_bodies" },
    { id = "third_batch_quota_region", label = "第三批推荐不超家数（全区）",
      label_en = "third batch: no more than six recommended, the region",
      cite = "五（二）/名额", under = { batch_scope = "region" },
      bearer = prefecture_four, of = "nomination", where = function(n) return n.batch == 3 and n.recommended end,
      over = { "province" }, at_most = "batch_bodies" },
    { id = "third_batch_quota_prefecture", label = "第三批推荐不超家数（各地市）",
      label_en = "third batch: no more than six recommended, each prefecture",
      cite = "五（二）/名额", under = { batch_scope = "prefecture" },
      bearer = prefecture_four, of = "nomination", where = function(n) return n.batch == 3 and n.recommended end,
      over = { "prefecture" }, at_most = "batch_bodies" },
  },
}

-- 西藏2020年12月14日方案：三年里分三批选树金牌调解组织。
-- 没有文号和施行日期；各阶段带自己的日期。
local gold = require("common.gold")

return {
  language = 1,
  id = "gold-organizations-2020",
  title = "西藏自治区金牌调解组织三年方案（2020—2023年）",
  title_en = "Tibet: plan for gold mediation organisations (2020-2023)",
  source = "xz-2020-12-14",
  jurisdiction = "CN-XZ",

  readings = {
    -- 名额表本可以回答，可惜只是图片。
    { id = "batch_scope", cite = "五（二）/名额", question = "每批三类六家，指全区合计还是各地市各报", open = { "region", "prefecture" },
      choices = {
        { id = "region", label = "全区合计六家" },
        { id = "prefecture", label = "各地市各推荐六家" } } },

    -- 没有主语：是全区的、各地市的，还是每个组织的。
    { id = "rate_scope", cite = "四（三）/成功率", question = "成功率按什么范围算", open = { "region", "prefecture", "body" },
      choices = {
        { id = "region", label = "全区合起来算", value = 1 },
        { id = "prefecture", label = "各地市分开算", value = 2 },
        { id = "body", label = "每个调解组织分开算", value = 3 } } },

    gold.rate_formula("四（三）/成功率"),

    -- 没有“年度”两个字，这一点与天津不同。
    { id = "rate_period", cite = "四（三）/成功率", question = "成功率看多长时间", open = { "year", "campaign" }, choices = {
        { id = "year", label = "看当年", value = 1 },
        { id = "campaign", label = "活动开始的年度起累计", value = 0 } } },

    -- 依托基层组织，但没有写机制建在哪里。
    { id = "mechanism_holder", cite = "四（二）/应急", question = "两种机制是不是每个调解组织都要建", open = { "body", "area" },
      choices = {
        { id = "body", label = "每个组织都要建" },
        { id = "area", label = "由地方或用人单位建，不逐个组织问" } } },

    -- 下面两处也没有主语：激励像是主管部门给的，衔接像是人社、仲裁机构一方做的，也可以读成每个组织自己的事。
    { id = "incentive_holder", cite = "四（四）/激励", question = "激励和约束机制是不是每个调解组织都要有", open = { "body", "area" },
      choices = {
        { id = "body", label = "每个组织都要有" },
        { id = "area", label = "由主管部门建，不逐个组织问" } } },
    { id = "referral_holder", cite = "四（五）/衔接", question = "调裁审衔接是不是每个调解组织都要做", open = { "body", "area" },
      choices = {
        { id = "body", label = "每个组织都要做" },
        { id = "area", label = "由人社部门和仲裁机构做，不逐个组织问" } } },

    -- 点名的是劳动就业保障所（中心），台账里的是街道（乡镇）调解中心。
    { id = "township_office", cite = "四（五）/平台", question = "街道（乡镇）调解中心是不是点名的所（中心）", open = { "counted", "not_counted" },
      choices = {
        { id = "counted", label = "是，要用全国平台", value = 1 },
        { id = "not_counted", label = "不是，不在此列", value = 0 } } },

    -- 县一级仲裁院的调解中心，文中没有点名；它也是县里的调解组织。
    { id = "arbitration_centre_kind", cite = "三/第三类", question = "县（市、区）仲裁院的调解中心算不算第三类", open = { "counted", "not_counted" },
      choices = {
        { id = "counted", label = "算", value = 1 },
        { id = "not_counted", label = "不算", value = 0 } } },

    -- 四（一）把行业性、区域性放在商会（协会）前面，三里没有提商会。
    { id = "chamber_kind", cite = "三/第四类", question = "商（协）会调解组织算不算第四类", open = { "counted", "not_counted" },
      choices = {
        { id = "counted", label = "算", value = 1 },
        { id = "not_counted", label = "不算", value = 0 } } },
  },
}

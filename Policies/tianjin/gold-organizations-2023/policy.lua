-- 津人社办函〔2023〕95号：第三批百家金牌调解组织的培育选树。
-- 一次性的评选：自荐、推荐、评审、验收四步，各有日期；没有施行日期。
local gold = require("common.gold")

return {
  language = 1,
  id = "gold-organizations-2023",
  title = "天津市第三批金牌调解组织选树（2023年）",
  title_en = "Tianjin: third batch of gold mediation organisations (2023)",
  source = "tj-2023-95",
  jurisdiction = "CN-TJ",

  readings = {
    -- “17:00前”：整点报到的算不算。两次报送的写法相同，用一个读法。
    { id = "before_instant", cite = "四（一）/期限", question = "17时整报到的算不算在截止之前", open = { "excluded", "included" },
      choices = {
        { id = "excluded", label = "不算：要在17时整以前", value = 0 },
        { id = "included", label = "算：17时整这一分钟在内", value = 1 },
      } },

    -- 标准写的是“被推荐对象”：自荐也是推荐，还是要等推荐单位推荐了才算，没有写。
    { id = "criteria_reach", cite = { "三（一）/名称标识", "四（一）/自评" }, question = "评选标准对哪些组织是要求",
      open = { "nominated", "recommended" }, choices = {
        { id = "nominated", label = "自荐了的都要做到", value = 1 },
        { id = "recommended", label = "推荐单位推荐的才要做到，没有获推荐的不算违反", value = 0 } } },

    gold.rate_formula("三（二）/成功率"),

    -- 文中只说年度。推荐在8月，2023年还没有过完。
    { id = "rate_years", cite = "三（二）/成功率", question = "成功率看哪几个年度", open = { "last", "every" }, choices = {
        { id = "last", label = "只看推荐前最近的完整年度", value = 2022 },
        -- 1949 代表不限起点。
        { id = "every", label = "2022年及以前的每个年度", value = 1949 },
        { id = "current", label = "看2023年", value = 2023, set_aside = "推荐时这一年没有过完，不成一个年度" } } },

    -- 仲裁院设的调解中心，文中没有点名；仲裁院是区里的机构，也可以读进第三类。
    { id = "arbitration_centre_kind", cite = "二/区街", question = "仲裁院调解中心算不算区里设的组织", open = { "counted", "not_counted" },
      choices = {
        { id = "counted", label = "算第三类", value = 1 },
        { id = "not_counted", label = "不算", value = 0 } } },

    -- “可”择一：是给方便，还是只许走一处。
    { id = "routes", cite = "四（一）/择一", question = "归口有交叉的，能不能两处都报", open = { "one", "any" }, choices = {
        { id = "one", label = "只能报一处" },
        { id = "any", label = "可以只报一处，不禁止多报" } } },

    -- 要评查推荐对象，方式里又有抽查。
    { id = "review_reach", cite = "四（四）/方式", question = "是不是每个推荐对象都要评查", open = { "each", "sample" }, choices = {
        { id = "each", label = "逐个评查" },
        { id = "sample", label = "抽查即可，没抽到的不算漏" } } },
  },
}

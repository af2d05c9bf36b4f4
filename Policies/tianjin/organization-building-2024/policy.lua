-- 津人社办发〔2024〕1号：基层调解组织和专业人才队伍建设。
-- 文中没有写施行日期，所以没有 effective_from；有日期的规定各自带自己的日期。
return {
  language = 1,
  id = "organization-building-2024",
  title = "天津市基层调解组织和调解队伍建设（2024年）",
  title_en = "Tianjin: building grass-roots mediation organisations and their staff (2024)",
  source = "tj-2024-1",
  jurisdiction = "CN-TJ",

  -- 文字有几种说得通的读法时，列出来，不替发文机关选。
  -- open 里的读法都算：结果一致就是结果，不一致就答“无法判断”并点出是哪个读法。
  -- 发文机关答复以后，把 open 改成一个，并写上 decided_by。
  readings = {
    -- 人数一句用“其中”接着上一句，上一句说的是仲裁院中心和实体化的街镇中心；这一句本身没有“实体化”三个字。
    { id = "staffing_scope", cite = "三（一）2/人数", question = "专兼职人数的下限管哪些街镇中心",
      open = { "all", "entity_based" }, choices = {
        { id = "all", label = "所有街镇中心", value = 0 },
        { id = "entity_based", label = "只管实体化的街镇中心", value = 1 },
      } },

    -- 前半句说参加市、区人社部门办的年度培训，后半句只说脱产培训累计的学时。
    { id = "hours_organizer", cite = "三（二）2/学时", question = "脱产学时算不算别的部门办的班",
      open = { "any", "hrss" }, choices = {
        { id = "any", label = "谁办的都算", value = 0 },
        { id = "hrss", label = "只算人社部门办的", value = 1 },
      } },

    -- 文中写“2023年7月1日前”取得的证书。“前”字含不含当天，通知里没有说明。
    { id = "last_covered", cite = "三（二）4/延续", question = "最晚哪一天取得的证书算在界限日之前",
      open = { "eve", "cutoff" }, choices = {
        { id = "eve", label = "6月30日：界限日当天不算", value = "2023-06-30" },
        { id = "cutoff", label = "7月1日：界限日当天也算", value = "2023-07-01" },
      } },

    -- 年限是不是超过5年，要有一个截止日才能算；文中没有单独写，只有界限日。
    { id = "held_until", cite = "三（二）4/延续", question = "持证年限算到哪一天",
      open = { "eve", "cutoff" }, choices = {
        { id = "eve", label = "算到6月30日，满5年当天不算超过", value = "2023-06-30" },
        -- 发证当天计作第一天、算到6月30日，结果与此相同。
        { id = "cutoff", label = "算到7月1日，满5年当天不算超过", value = "2023-07-01" },
        { id = "after", label = "算到7月1日，发证当天也计入", value = "2023-07-02",
          set_aside = "从取得那天零时到界限日零时恰好5年，没有超过" },
        { id = "notice", label = "算到成文日", value = "2024-01-05", set_aside = "文中以7月1日为界，没有提成文日" },
      } },

    -- 停止从事调解之日本身算不算不从事的一天，差一天。
    { id = "idle_first_day", cite = "三（二）4/收回", question = "停止从事调解工作的当天计不计入",
      open = { "excluded", "included" }, choices = {
        { id = "excluded", label = "不计入，到对应日终了满2年", value = 0 },
        { id = "included", label = "计入，到对应日的前一天终了满2年", value = 1 },
      } },

    -- 两年要在什么时候之前满：可以看到评估日为止；也可以与前两种情形一样，看到界限日前为止。
    { id = "idle_until", cite = "三（二）4/收回", question = "不从事调解的年数最迟要在哪天满",
      open = { "evaluated", "cutoff" }, choices = {
        -- 远期的日子代表不限，到评估日满了就算。
        { id = "evaluated", label = "评估日以前满了就算", value = "2999-12-31" },
        { id = "cutoff", label = "界限日以前已经满了才算", value = "2023-06-30" },
      } },

    -- 收回一句接在“7月1日前”三种情形的最后，也可以读成对所有证书的常规要求。
    { id = "withdrawal_reach", cite = "三（二）4/收回", question = "收回注销管到哪天取得的证书",
      open = { "before_cutoff", "any_day" }, choices = {
        { id = "before_cutoff", label = "只管界限日之前取得的", value = "2023-06-30" },
        -- 远期的日子代表不限。
        { id = "any_day", label = "不论哪天取得的都管", value = "2999-12-31" },
      } },
  },
}

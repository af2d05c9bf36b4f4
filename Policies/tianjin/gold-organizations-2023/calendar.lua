-- 四步，各办一次。判断到天；钟点由函数比：submitted_at、forwarded_at 是北京时间的分钟。
-- p.due 是截止那天；整点算不算，由读法 before_instant 决定。
return {
  stages = {
    -- 只问报送了的组织：不报名不算错。材料的形式这一步没有写。
    { id = "self_nomination", label = "自评自荐", label_en = "self-nomination", cite = { "四（一）/期限", "四（一）/归口" },
      before = "2023-08-04T17:00", bearer = "organization", to = "recommending_unit",
      materials = {
        { id = "work_report" }, { id = "typical_case", at_least = "typical_cases_min" }, { id = "recommendation_form" } },
      of = "organization", when = function(o) return o.nominations_here > 0 end,
      count = "nomination",
      where = function(n, p)
        return n.batch == p.batch and n.submitted_at < p.due * 1440 + p.deadline_minute + p.before_instant
          and n.submitted_at < (p.as_of + 1) * 1440
      end },

    -- 三种材料“可”报电子版，纸质也行；推荐函只有两种形式。
    { id = "unified_submission", label = "统一报送", label_en = "submission to the city", cite = { "四（二）/期限", "四（二）/材料", "四（二）/电子版", "四（二）/推荐函" },
      before = "2023-08-18T17:00", bearer = "recommending_unit", to = "city_hrss",
      materials = {
        { id = "recommendation_letter", forms = { "paper", "scan_pdf" } },
        { id = "work_report", forms = { "electronic", "paper", "scan_pdf" } },
        { id = "typical_case", at_least = "typical_cases_min", forms = { "electronic", "paper", "scan_pdf" } },
        { id = "recommendation_form", forms = { "electronic", "paper", "scan_pdf" } } },
      of = "organization", when = function(o) return o.recommendations_here > 0 end,
      count = "nomination",
      where = function(n, p)
        return n.batch == p.batch and n.recommended
          and n.forwarded_at < p.due * 1440 + p.deadline_minute + p.before_instant
          and n.forwarded_at < (p.as_of + 1) * 1440
      end },

    -- 台账里没有评审本身的记录，只列日期。评定的结果和一份工作报告一并上报，没有单独的期限。
    { id = "joint_review", label = "联合评审并上报", label_en = "joint review", cite = { "四（三）/期间", "四（三）/上报" },
      from = "2023-08-25", through = "2023-08-31", bearer = { "city_hrss", "city_departments" }, to = "national_hrss",
      materials = { { id = "work_report" } } },

    -- “底前”含31日。是不是每家都要评查，文字有两种读法：抽查即可的读法，不逐家问。
    { id = "acceptance", label = "检查验收", label_en = "review of the nominees", cite = { "四（四）/期限", "四（四）/方式" },
      by = "2023-12-31", bearer = { "city_hrss", "city_departments" }, under = { review_reach = "each" },
      of = "organization", when = function(o) return o.recommendations_here > 0 end,
      count = "nomination",
      where = function(n, p)
        return n.batch == p.batch and n.recommended and known(n, "reviewed_on") and n.reviewed_on <= p.as_of
      end },
  },
}

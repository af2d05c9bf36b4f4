-- 每年都有的事（duties）。本通知没有只办一次的步骤，所以没有 stages。
-- 通知成文于2024年1月5日，第一个年度是2024年。
return {
  stages = {},

  duties = {
    -- 上报的是经验、案例一类的材料；台账本身要不要一起报，这句没有点明。
    -- 定期：没有周期就判不了晚没晚，只列出报过几次。报给谁也没有写。
    { id = "ledger_report", topic = "progress_report", label = "经验、案例等汇总上报", label_en = "summaries of experience, cases and the like",
      bearer = "district_hrss", cite = "三（一）4/上报", per = "district",
      count = "submission", date = "submitted_on",
      where = function(s) return s.kind == "ledger_summary" end },

    -- “某日前”按公文通常的用法，当天报算按时；文中没有说明含不含当天。
    -- 次年1月的一次属于上一年度：2025年1月31日前报的是2024年度的第二次。
    -- 上半年那次晚报的，不能顶后一次：写了涵盖截至日的，看它是不是在这一期里；
    -- 没写的，上一次按时报了才算这一次的，上一次没有按时，说不清补的是哪一次。
    { id = "roster_summary", label = "报送名册汇总表", label_en = "roster summaries to the city",
      bearer = "district_hrss", to = "city_hrss", cite = "三（二）1/报送", per = "district",
      cycle = "year", due = { "07-31", "next 01-31" },
      count = "submission", date = "submitted_on", covers = "covers_through",
      where = function(s) return s.kind == "roster_summary" end },

    -- 按自然年累计（见 training_hours_min 的说明）。年中才进名册的人要不要学满，文中没有说；这里同样列出。
    -- 谁办的班才算，见读法 hours_organizer。调解组织积极组织人去参加，是另一个要点（见 guidance.lua）。
    { id = "training_hours", label = "调解员脱产培训学时", label_en = "off-job training of mediators",
      bearer = "organization", cite = "三（二）2/学时", of = "mediator",
      cycle = "year", count = "off_job_hours", at_least = "training_hours_min",
      when = function(m) return m.on_roster end },

    -- 四种形式合起来数，不要求每种都有。只数区人社组织的；
    -- 与别的部门合办的，台账只有一格组织部门：由区人社集中组织的，就记人社部门，照样算。
    { id = "practice_events", label = "每年的实践锻炼", label_en = "practice events of the year",
      bearer = "district_hrss", cite = "三（二）3/次数", per = "district",
      cycle = "year", count = "practice_event", date = "date", at_least = "practice_events_min",
      where = function(e) return e.organizer == "hrss" end },

    -- 3月底前：含3月31日。逐本证书看有没有这一年度的注册记录，通过与否是另一回事（见 lapsed_removed）。
    -- 看记录写的年度，不看登记日落在哪一年：上一年度的迟到登记不顶今年，提前办的算数。
    -- 期限那天还没有发的证书不用注册；刚发不久的要不要注册，文中没有区分。
    { id = "annual_registration", label = "证书年度注册", label_en = "annual registration of certificates",
      bearer = "district_hrss", cite = "三（二）4/注册", of = "certificate",
      cycle = "year", due = { "03-31" }, count = "registrations_of_cycle",
      when = function(c, p) return c.status == "valid" and c.issued_on <= p.as_of end },
  },
}

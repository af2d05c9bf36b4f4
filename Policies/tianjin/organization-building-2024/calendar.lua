-- 每年都有的事（duties）。本通知没有只办一次的步骤，所以没有 stages。
-- 通知成文于2024年1月5日，第一个年度是2024年。
return {
  stages = {},

  duties = {
    -- 定期：没有周期就判不了晚没晚，只列出报过几次。报给谁也没有写。
    { id = "ledger_report", label = "台账、经验和案例汇总上报", label_en = "summaries of ledgers, experience and cases",
      bearer = "district_hrss", cite = "三（一）4/上报", per = "district",
      count = "submission", date = "submitted_on",
      where = function(s) return s.kind == "ledger_summary" end },

    -- 两个日子都是月末最后一天，与“月底前”是同一天，当天报算按时。
    -- 次年1月的一次属于上一年度：2025年1月31日前报的是2024年度的第二次。
    { id = "roster_summary", label = "报送名册汇总表", label_en = "roster summaries to the city",
      bearer = "district_hrss", to = "city_hrss", cite = "三（二）1/报送", per = "district",
      cycle = "year", due = { "07-31", "next 01-31" },
      count = "submission", date = "submitted_on",
      where = function(s) return s.kind == "roster_summary" end },

    -- 按自然年累计（见 training_hours_min 的说明）。年中才进名册的人，文中没有说可以少学。
    { id = "training_hours", label = "调解员脱产培训学时", label_en = "off-job training of mediators",
      bearer = "organization", cite = { "三（二）2/参加", "三（二）2/学时" }, of = "mediator",
      cycle = "year", count = "off_job_hours", at_least = "training_hours_min",
      when = function(m) return m.on_roster end },

    -- 四种形式合起来数，不要求每种都有。只数区人社组织的。
    { id = "practice_events", label = "每年的实践锻炼", label_en = "practice events of the year",
      bearer = "district_hrss", cite = "三（二）3/次数", per = "district",
      cycle = "year", count = "practice_event", date = "date", at_least = "practice_events_min",
      where = function(e) return e.organizer == "hrss" end },

    -- 3月底前：含3月31日。逐本证书看当年有没有注册记录，通过与否是另一回事（见 lapsed_removed）。
    -- 期限那天还没有发的证书不用注册；刚发不久的要不要注册，文中没有区分。
    { id = "annual_registration", label = "证书年度注册", label_en = "annual registration of certificates",
      bearer = "district_hrss", cite = "三（二）4/注册", of = "certificate",
      cycle = "year", due = { "03-31" }, count = "certificate_registration", date = "registered_on",
      when = function(c, p) return c.status == "valid" and c.issued_on <= p.as_of end },
  },
}

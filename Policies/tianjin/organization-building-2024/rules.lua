-- 对每条记录的要求（requirements）和分类（classifications）。
-- 没写 force 的都是“必须”；积极、鼓励一类写 encouraged，只报情况，不判不合格。
-- 本通知没有给这些要求写日期：要判断哪一天，就看那一天的状态。
return {
  requirements = {
    -- 三（一）2 -----------------------------------------------------------------------
    -- 原文说“必要的”，没有面积、台数，所以只看有没有。
    { id = "basic_facilities", label = "场所和设备齐备", label_en = "premises and equipment in place",
      of = "organization", bearer = "institution", cite = { "三（一）2/场所", "三（一）2/设备" },
      when = function(o) return o.active end,
      all = { { includes = "facilities", every = "required_facilities" } } },

    { id = "working_funds", label = "工作经费有保障", label_en = "working funds secured",
      of = "organization", bearer = "institution", cite = "三（一）2/经费",
      when = function(o) return o.active end,
      all = { { has = "funding_secured" } } },

    { id = "normal_attendance", label = "调解占用工时按出勤对待", label_en = "time spent mediating counts as attendance",
      of = "mediator", bearer = "employer", cite = "三（一）2/出勤",
      when = function(m) return m.on_roster end,
      all = { { has = "attendance_normal" } } },

    -- 人数这一句写的是街镇中心，没有“实体化”三个字，所以所有街镇中心都要达到。
    { id = "township_staffing", label = "街镇调解中心配齐专兼职人员", label_en = "staffing of township centres",
      of = "organization", bearer = "township", cite = "三（一）2/人数",
      when = function(o) return o.kind == "township_centre" and o.active end,
      all = {
        { value = "full_time_mediators", at_least = "township_full_time_min" },
        { value = "part_time_mediators", at_least = "township_part_time_min" },
      } },

    -- 三（一）3 -----------------------------------------------------------------------
    -- 区人社的事是“积极协调”；列不列入由财政定，所以不判不合格。
    { id = "purchase_catalogue", label = "协商调解列入购买服务目录", label_en = "mediation is in the catalogue of purchased services",
      of = "authority", bearer = "district_hrss", force = "encouraged", cite = "三（一）3/目录",
      when = function(a) return a.kind == "hrss" and a.jurisdiction.level == "district" end,
      all = { { has = "purchase_listed" } } },

    -- 三（一）4 -----------------------------------------------------------------------
    -- 台账由调解组织建，区人社指导督促。
    { id = "basic_ledgers", label = "五种基础台账齐全", label_en = "the five basic ledgers are kept",
      of = "organization", bearer = "organization", cite = "三（一）4/台账",
      when = function(o) return o.active end,
      all = { { includes = "ledgers", every = "required_ledgers" } } },

    -- 三（二）1 -----------------------------------------------------------------------
    { id = "roster_kept", label = "建有调解员名册", label_en = "a roster of mediators is kept",
      of = "organization", bearer = "organization", cite = "三（二）1/名册",
      when = function(o) return o.active end,
      all = { { has = "roster_kept" } } },

    -- 不适合、不胜任没有标准，由认定记录说了算（condition 写“不适合”或“不胜任”）。
    -- “及时”没有天数：认定当天终了时还在册，就算没有移出。
    { id = "unfit_removed", label = "不适合或不胜任的人已移出名册", label_en = "those found unfit are off the roster",
      of = "attested", bearer = "organization", cite = "三（二）1/清理不胜任",
      when = function(a, p)
        return (a.condition == "不适合" or a.condition == "不胜任") and a.holds and a.date <= p.as_of
      end,
      all = {
        { label = "已不在名册上", test = function(a) return not a.mediator.on_roster end },
      } },

    -- 在册的人，证书失效或没通过注册、又没有别的有效证书的，应当移出。
    -- 从来没有证书的人，这一句没有说到，不在此列。
    { id = "lapsed_removed", label = "在册调解员的证书都有效并通过注册", label_en = "no one with a void certificate is on the roster",
      of = "mediator", bearer = "organization", cite = "三（二）1/清理证书",
      when = function(m) return m.on_roster end,
      all = {
        { label = "没有失效或未通过注册的证书，或另有有效证书",
          test = function(m) return m.void_certificates == 0 or m.sound_certificates > 0 end },
      } },

    -- 三（二）5 -----------------------------------------------------------------------
    { id = "expert_pools", label = "市、区建有调解专家库", label_en = "city and districts keep a pool of experts",
      of = "authority", bearer = { "city_hrss", "district_hrss" }, cite = "三（二）5/建库",
      when = function(a)
        return a.kind == "hrss" and (a.jurisdiction.level == "province" or a.jurisdiction.level == "district")
      end,
      all = { { has = "experts_pooled" } } },

    -- 尾 ------------------------------------------------------------------------------
    -- 形式和天数都没有写，只看是否公布。由谁公布也没有写明，所以不写 bearer。
    { id = "organizations_published", label = "调解组织信息已公布", label_en = "organisations are published",
      of = "organization", cite = "尾/公布组织",
      when = function(o) return o.active end,
      all = { { has = "published" } } },

    { id = "mediators_published", label = "调解员信息已公布", label_en = "mediators are published",
      of = "mediator", cite = "尾/公布调解员",
      when = function(m) return m.on_roster end,
      all = { { has = "published" } } },

    { id = "experts_published", label = "调解专家信息已公布", label_en = "experts are published",
      of = "expert", cite = "尾/公布专家",
      when = function(e) return e.serving end,
      all = { { has = "published" } } },
  },

  classifications = {
    -- 旧证的三种去向。文件没有说到的归 not_settled（无法判断）：
    --   1. 界限日及以后取得的证书，换发得到的新证也在内；
    --   2. 年限超过、没有一直从事调解、但停止还不到2年的。
    -- 另外，年限超过而一直从事调解的人不申请换发，旧证还能不能用，文中也没有说：归 renewable，只报情况。
    { id = "certificate_state", label = "调解员证的去向", label_en = "what becomes of a certificate",
      of = "certificate", bearer = "district_hrss", cite = { "三（二）4/延续", "三（二）4/换发", "三（二）4/收回" },
      hit = "first", hit_because = "收回的后果最重，排在前面；三种情形在文中是并列的，没有写先后",
      states = {
        { id = "withdraw", label = "收回注销", label_en = "withdraw and cancel", force = "must", cite = "三（二）4/收回",
          when = function(c, p)
            -- 一直在做调解的人没有停止日，不必再问。
            if not known(c, "idle_since") and known(c, "continuously_engaged") and c.continuously_engaged then
              return false
            end
            if add_years(c.idle_since, p.idle_years) - p.idle_first_day > p.as_of then return false end
            return c.issued_on <= p.last_covered or c.issued_on <= p.withdrawal_reach
          end,
          consequence = { action = "收回证书并注销", bearer = "district_hrss", also = "remove_from_roster" },
          expect = function(c) return c.status == "cancelled" end },

        -- 不超过5年：满5年的当天没有超过。
        { id = "extended", label = "有效期顺延", label_en = "validity extended", force = "must", cite = "三（二）4/延续",
          when = function(c, p)
            return c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) >= p.held_until
          end,
          gives = { valid_through = "extended_to" },
          -- 已经注销的证书没有有效期可延。
          expect = function(c, p) return c.status == "cancelled" or c.valid_through == p.extended_to end },

        -- “可”是持证人的权利：不申请不算错，所以没有 expect。
        { id = "renewable", label = "可以直接换发", label_en = "may be renewed directly", force = "may", cite = "三（二）4/换发",
          when = function(c, p)
            return c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) < p.held_until
              and c.continuously_engaged
          end,
          consequence = { action = "直接申请换发新证，有效期重新起算", bearer = "mediator" } },
      },
      otherwise = { id = "not_settled", label = "文件没有规定", label_en = "not settled by the text",
        outcome = "indeterminate" } },
  },
}

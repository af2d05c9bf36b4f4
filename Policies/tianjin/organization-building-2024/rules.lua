-- 对每条记录的要求（requirements）和分类（classifications）。
-- 没写 force 的都是“必须”；积极、鼓励一类写 encouraged，只报情况，不判不合格。
-- 本通知没有给这些要求写日期。我们的做法：要判断哪一天，就看那一天的状态；这是整理的办法，不是文中的话。
-- 其中写了“及时”的：不适合、不胜任的人还在册，缺天数，答“无法判断”（unfit_removed）；
-- 证书失效的人（lapsed_removed）和公布信息，因为台账没有记何时该办，也只看当天的状态，刚刚发生的请酌情看。
return {
  requirements = {
    -- 三（一）2 -----------------------------------------------------------------------
    -- “必要的”没有面积、台数。这里读作办公、接待、调解三种场所再加设备，样样都要有；只看有没有。
    { id = "basic_facilities", topic = "institution_premises", label = "场所和设备齐备", label_en = "premises and equipment in place",
      of = "organization", bearer = "institution", cite = { "三（一）2/场所", "三（一）2/设备" },
      when = function(o) return o.active end,
      all = { { includes = "facilities", every = "required_facilities" } } },

    { id = "working_funds", topic = "working_funds", label = "工作经费有保障", label_en = "working funds secured",
      of = "organization", bearer = "institution", cite = "三（一）2/经费",
      when = function(o) return o.active end,
      all = { { has = "funding_secured" } } },

    -- 前提是调解确实要用上班时间；台账没有记这一点，所以在册的人都问。
    -- 由谁落实，文中没有写；写所在单位是推出来的。
    { id = "normal_attendance", topic = "normal_attendance", label = "调解占用工时按出勤对待", label_en = "time spent mediating counts as attendance",
      of = "mediator", bearer = "employer", cite = "三（一）2/出勤",
      when = function(m) return m.on_roster end,
      all = { { has = "attendance_normal" } } },

    -- 管所有街镇中心，还是只管实体化的，见读法 staffing_scope。由谁配，文中没有写；写街镇是推出来的。
    { id = "township_staffing", label = "街镇调解中心配齐专兼职人员", label_en = "staffing of township centres",
      of = "organization", bearer = "township", cite = "三（一）2/人数",
      when = function(o, p)
        -- allow: check.order-decides 在不在不知道的，先弄清在不在
        return o.kind == "township_centre" and o.active and (p.staffing_scope == 0 or o.entity_based)
      end,
      all = {
        { value = "full_time_mediators", at_least = "township_full_time_min" },
        { value = "part_time_mediators", at_least = "township_part_time_min" },
      } },

    -- 三（一）3 -----------------------------------------------------------------------
    -- 区人社的事是积极协调，不保证结果，所以没有列入也不判不合格。
    { id = "purchase_catalogue", label = "协商调解列入购买服务目录", label_en = "mediation is in the catalogue of purchased services",
      of = "authority", bearer = "district_hrss", force = "encouraged", cite = "三（一）3/目录",
      when = function(a) return a.kind == "hrss" and a.jurisdiction.level == "district" end,
      all = { { has = "purchase_listed" } } },

    -- 三（一）4 -----------------------------------------------------------------------
    -- 台账由谁保管没有写明：这句的主语是区人社，由它指导督促调解组织。这里逐个组织查，两方都写上。
    { id = "basic_ledgers", label = "五种基础台账齐全", label_en = "the five basic ledgers are kept",
      of = "organization", bearer = { "district_hrss", "organization" }, cite = "三（一）4/台账",
      when = function(o) return o.active end,
      all = { { includes = "ledgers", every = "required_ledgers" } } },

    -- 三（二）1 -----------------------------------------------------------------------
    { id = "roster_kept", topic = "roster_kept", label = "建有调解员名册", label_en = "a roster of mediators is kept",
      of = "organization", bearer = "organization", cite = "三（二）1/名册",
      when = function(o) return o.active end,
      all = { { has = "roster_kept" } } },

    -- 不适合、不胜任没有标准，由认定记录说了算（condition 写“不适合”或“不胜任”）。
    -- “及时”没有天数：已经移出的算做到；还在册的，过了几天算晚，要有天数才能判。
    { id = "unfit_removed", label = "不适合或不胜任的人移出名册", label_en = "those found unfit are off the roster",
      of = "attested", bearer = "organization", cite = "三（二）1/清理不胜任",
      when = function(a, p)
        return (a.condition == "不适合" or a.condition == "不胜任") and a.holds and a.date <= p.as_of
      end,
      any = {
        { label = "移出名册", test = function(a) return not a.mediator.on_roster end },
        { label = "认定以后的天数",
          value = function(a, p) return days_between(a.date, p.as_of) end, at_most = "removal_days" },
      } },

    -- 在册的人，证书失效或没通过注册、又没有别的有效证书的，应当移出。
    -- 证书没有失效、都通过了的，和从来没有证书的人，这一句没有说到，不问。
    { id = "lapsed_removed", label = "证书失效的人移出名册", label_en = "those whose certificates lapsed are off the roster",
      of = "mediator", bearer = "organization", cite = "三（二）1/清理证书",
      when = function(m)
        if known(m, "void_certificate") and not m.void_certificate then return false end
        return m.on_roster and m.void_certificate
      end,
      all = { { has = "sound_certificate" } } },

    -- 三（二）5 -----------------------------------------------------------------------
    { id = "expert_pools", label = "市、区建有调解专家库", label_en = "city and districts keep a pool of experts",
      of = "authority", bearer = { "city_hrss", "district_hrss" }, cite = "三（二）5/建库",
      when = function(a)
        return a.kind == "hrss" and (a.jurisdiction.level == "province" or a.jurisdiction.level == "district")
      end,
      all = { { has = "experts_pooled" } } },

    -- 尾 ------------------------------------------------------------------------------
    -- 形式和天数都没有写，只看是否公布。由谁公布也没有写明，所以不写 bearer。
    { id = "organizations_published", topic = "organizations_published", label = "公布调解组织信息", label_en = "organisations are published",
      of = "organization", cite = "尾/公布组织",
      when = function(o) return o.active end,
      all = { { has = "published" } } },

    { id = "mediators_published", topic = "mediators_published", label = "公布调解员信息", label_en = "mediators are published",
      of = "mediator", cite = "尾/公布调解员",
      when = function(m) return m.on_roster end,
      all = { { has = "published" } } },

    { id = "experts_published", label = "公布调解专家信息", label_en = "experts are published",
      of = "expert", cite = "尾/公布专家",
      when = function(e) return e.serving end,
      all = { { has = "published" } } },
  },

  classifications = {
    -- 旧证的三种去向。文件没有说到的归 not_settled（无法判断）：
    -- 年限超过、没有一直从事调解、但也不到该收回的（停止不满2年，或照 idle_until 的一种读法满得太晚）。
    -- 停止日与一直从事都填了、互相矛盾的，也归这里。
    -- 界限日及以后取得的证书（换发得到的新证也在内），顺延和换发都不管：归 later，只报情况。
    -- 已经换发的旧证不再问去向。
    -- 另外，年限超过而一直从事调解的人不申请换发，旧证还能不能用，文中也没有说：归 renewable，只报情况。
    { id = "certificate_state", label = "调解员证的去向", label_en = "what becomes of a certificate",
      of = "certificate", bearer = "district_hrss",
      when = function(c) return not (known(c, "status") and c.status == "renewed") end,
      cite = { "三（二）4/延续", "三（二）4/换发", "三（二）4/收回" },
      hit = "first", hit_because = "收回的后果最重，排在前面；三种情形在文中是并列的，没有写先后",
      states = {
        { id = "withdraw", label = "收回注销", label_en = "withdraw and cancel", force = "must", cite = "三（二）4/收回",
          when = function(c, p)
            -- 一直在做调解的人没有停止日，不必再问。
            if not known(c, "idle_since") and known(c, "continuously_engaged") and c.continuously_engaged then
              return false
            end
            local last = add_years(c.idle_since, p.idle_years) - p.idle_first_day
            if last > p.as_of or last > p.idle_until then return false end
            return c.issued_on <= p.last_covered or c.issued_on <= p.withdrawal_reach
          end,
          -- 移出名册不是这一句说的，来自 三（二）1/清理证书：证书失效的人要移出。
          consequence = { action = "收回证书并注销", bearer = "district_hrss", also = "remove_from_roster" },
          expect = function(c) return c.status == "cancelled" end },

        -- 不超过5年：满5年的当天没有超过。
        { id = "extended", label = "有效期顺延", label_en = "validity extended", force = "must", cite = "三（二）4/延续",
          when = function(c, p)
            return c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) >= p.held_until
          end,
          gives = { valid_through = "extended_to" },
          -- 已经注销的证书没有有效期可延。
          -- allow: check.order-decides 注销没有不知道的，有效期写对了也说不准
          expect = function(c, p) return c.status == "cancelled" or c.valid_through == p.extended_to end },

        -- “可”是持证人的权利：不申请不算错，所以没有 expect。
        { id = "renewable", label = "可以直接换发", label_en = "may be renewed directly", force = "may", cite = "三（二）4/换发",
          when = function(c, p)
            -- allow: check.order-decides 取得日期不知道的，先弄清日期
            return c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) < p.held_until
              and not known(c, "idle_since") and c.continuously_engaged
          end,
          consequence = { action = "直接申请换发新证，有效期重新起算", bearer = "mediator" } },

        -- 界限日划在外面的证书：只报情况；有效期怎么算，这里没有说。
        { id = "later", label = "界限日以后取得", label_en = "obtained after the cutoff", force = "may", cite = "三（二）4/延续",
          when = function(c, p) return c.issued_on > p.last_covered end },
      },
      otherwise = { id = "not_settled", label = "文件没有规定", label_en = "not settled by the text",
        outcome = "indeterminate" } },
  },
}

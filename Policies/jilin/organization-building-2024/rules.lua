-- 对每条记录的要求（requirements）和分类（classifications）。没写 force 的都是“必须”。
-- 力度怎样取：
--   应、要、负责做某事                     must
--   积极……；推动、推进别人去做某事         encouraged：只报情况。推的人推没推，台账看不出；被推的人没有做到，也不能算它违规
--   指导督促别人建立某项制度               must：点了名的制度要有；由督促的和建的两方一起负责
--   可、可以                               may：不产生义务
--   有条件的才要做                         先看“认定”表：没有认定，就不问
-- “认定”表的条件一栏，按下面五种写：
--   有条件单独设立调解中心（乡镇）、综治中心有入驻条件（县）、综治中心有条件独立设置（县）、
--   案件较多（地区）、没有条件设立调解委员会（企业所在的辖区）
return {
  requirements = {
    -- 二（二）---------------------------------------------------------------------------
    -- 窗口是依托综治等中心设立的，所以只问依托设立的；单独设立的中心还要不要窗口，文中没有说，不问。
    -- 是不是每个乡镇（街道）都要有，文中也没有说，没有中心的乡镇不判。
    { id = "reception_window", label = "依托设立的乡镇（街道）中心有接待窗口", label_en = "hosted township centres have a reception window",
      of = "organization", bearer = { "hrss", "political_legal" }, cite = { "二（二）/窗口", "二（二）/牵头" },
      -- allow: check.order-decides 在不在不知道的，先弄清在不在
      when = function(o) return o.kind == "township_centre" and o.active and o.hosted end,
      all = { { includes = "facilities", every = "reception_window" } } },

    -- 二（三）---------------------------------------------------------------------------
    { id = "joint_mediation", label = "仲裁院中心的联合调解部门", label_en = "parties to joint mediation at arbitration courts",
      of = "organization", bearer = { "hrss", "political_legal" }, force = "encouraged", cite = { "二（三）/联合", "二（三）/牵头" },
      when = function(o) return o.kind == "arbitration_centre" and o.active end,
      all = { { includes = "joint_parties", every = "joint_parties_named" } } },

    -- “较多”没有数，看认定。“扎实推进”是推动别人去设，没有期限，所以只报情况。
    { id = "workers_station", label = "案件较多地区的职工法律服务工作站", label_en = "workers' legal service stations where disputes are many",
      of = "jurisdiction", bearer = { "hrss", "political_legal" }, force = "encouraged", cite = { "二（三）/工作站", "二（三）/牵头" },
      when = function(j) return j.many_disputes end,
      all = { { has = "workstation" } } },

    -- 三（一）---------------------------------------------------------------------------
    -- 入驻条件后面有“等”字，只查点名的办公场所。
    { id = "entry_premises_provided", label = "县、乡综治中心提供入驻场所", label_en = "governance centres provide premises",
      of = "institution", bearer = "political_legal", cite = "三（一）/入驻条件",
      when = function(i)
        if i.kind ~= "governance_centre" then return false end
        return i.jurisdiction.level == "district" or i.jurisdiction.level == "township"
      end,
      all = { { includes = "provided_facilities", every = "entry_premises" } } },

    -- “有条件的……应”：有认定才是义务。
    { id = "separate_rooms_set", label = "有条件的县级综治中心独立设置四处", label_en = "able county governance centres have rooms of their own",
      of = "institution", bearer = "political_legal", cite = "三（一）/独立设置",
      when = function(i)
        if i.kind ~= "governance_centre" then return false end
        return i.jurisdiction.level == "district" and i.jurisdiction.able_to_separate
      end,
      all = { { includes = "provided_facilities", every = "separate_rooms" } } },

    -- 人社的事是“推动”各部门和乡镇提供；没有面积、台数，只看有没有。
    { id = "centre_premises_provided", label = "调解中心的场所和设备", label_en = "premises and equipment of centres",
      of = "organization", bearer = "hrss", force = "encouraged", cite = { "三（一）/中心场所", "三（一）/中心设备" },
      when = function(o)
        if o.kind ~= "township_centre" and o.kind ~= "arbitration_centre" then return false end
        return o.active
      end,
      all = { { includes = "facilities", every = "centre_premises" } } },
    { id = "centre_funds", label = "调解中心的工作经费", label_en = "working funds of centres",
      of = "organization", bearer = "hrss", force = "encouraged", cite = "三（一）/中心经费",
      when = function(o)
        if o.kind ~= "township_centre" and o.kind ~= "arbitration_centre" then return false end
        return o.active
      end,
      all = { { has = "funding_secured" } } },

    -- 点名的是企业和行业商（协）会，后面有“等”字：别的单位设的组织不判。
    -- 本通知里的商（协）会调解组织就是行业商（协）会设的，所以按组织的种类认，不另问行业。
    { id = "unit_premises_provided", topic = "institution_premises", label = "设立单位提供场所和设备", label_en = "institutions provide premises and equipment",
      of = "organization", bearer = "institution", cite = { "三（一）/单位场所", "三（一）/单位设备" },
      when = function(o)
        if o.kind ~= "enterprise_committee" and o.kind ~= "chamber_organization" then return false end
        return o.active
      end,
      all = { { includes = "facilities", every = "unit_premises" } } },
    { id = "unit_funds", topic = "working_funds", label = "设立单位提供工作经费", label_en = "institutions provide working funds",
      of = "organization", bearer = "institution", cite = "三（一）/单位经费",
      when = function(o)
        if o.kind ~= "enterprise_committee" and o.kind ~= "chamber_organization" then return false end
        return o.active
      end,
      all = { { has = "funding_secured" } } },

    { id = "normal_attendance", topic = "normal_attendance", label = "调解占用工时按出勤对待", label_en = "time spent mediating counts as attendance",
      of = "mediator", bearer = "employer", cite = "三（一）/出勤",
      when = function(m) return m.on_roster end,
      all = { { has = "attendance_normal" } } },

    -- 三（三）---------------------------------------------------------------------------
    -- 制度由调解组织建，人社部门指导督促：没有建，两方都有份。两项都点了名。
    { id = "mediator_regimes", label = "调解员名册和激励约束制度", label_en = "roster and incentive regimes",
      of = "organization", bearer = { "hrss", "organization" }, cite = "三（三）/制度",
      when = function(o) return o.active end,
      all = { { includes = "regimes", every = "named_regimes" } } },

    -- 尾 --------------------------------------------------------------------------------
    -- “各地各部门”：收文的是市（州）一级五家，只判这一级；县级部门要不要各建一套，文中没有说。
    { id = "work_ledgers", label = "各部门建立工作台账", label_en = "departments keep a working ledger",
      of = "authority", bearer = { "hrss", "political_legal", "union", "commerce", "enterprise_federation" }, cite = "尾/台账",
      when = function(a)
        if a.jurisdiction.level ~= "prefecture" then return false end
        return a.kind == "hrss" or a.kind == "political_legal" or a.kind == "union" or a.kind == "commerce"
          or a.kind == "enterprise_federation"
      end,
      all = { { has = "work_ledger" } } },
  },

  -- 三个“可”，都有看得见的条件：条件成立的列出来，不成立的不问，做不做都不算错。
  classifications = {
    { id = "separate_centre", label = "可以单独设调解中心的乡镇（街道）", label_en = "townships that may have a centre of their own",
      of = "jurisdiction", force = "may", cite = "二（二）/单独设立",
      when = function(j) return j.level == "township" end,
      states = {
        { id = "may_set_up", label = "可以单独设立", label_en = "may set up", force = "may",
          -- 高发、有条件，占一样就行。
          when = function(j)
            if known(j, "high_incidence") and j.high_incidence then return true end
            return j.able_to_set_up or j.high_incidence
          end },
      },
      otherwise = { id = "not_named", label = "文件没有说到", label_en = "not named by the text", outcome = "not_applicable" } },

    { id = "court_moves_in", label = "县级仲裁院和中心可以整体入驻", label_en = "county courts and centres that may move in",
      of = "jurisdiction", force = "may", cite = "二（三）/入驻",
      when = function(j) return j.level == "district" end,
      states = {
        { id = "may_move_in", label = "可以入驻综治中心", label_en = "may move in", force = "may",
          when = function(j) return j.can_host_court end },
      },
      otherwise = { id = "not_named", label = "文件没有说到", label_en = "not named by the text", outcome = "not_applicable" } },

    -- 认定表里没有企业一栏，只能逐条列认定。
    { id = "worker_mediator", label = "没有条件设委员会的，可以安排调解员（信息员）", label_en = "workers may serve as mediators instead",
      of = "attested", force = "may", cite = "二（一）/安排人员",
      when = function(a) return a.condition == "没有条件设立调解委员会" end,
      states = {
        { id = "may_arrange", label = "可以安排", label_en = "may arrange", force = "may",
          when = function(a, p) return a.holds and a.date <= p.as_of end },
      },
      otherwise = { id = "not_named", label = "文件没有说到", label_en = "not named by the text", outcome = "not_applicable" } },
  },
}

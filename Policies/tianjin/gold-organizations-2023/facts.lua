-- 派生指标：从台账里数出来的数。
local gold = require("common.gold")

return {
  -- 每个组织 --------------------------------------------------------------------------
  { id = "nominations_here", label = "本批报送次数", label_en = "nominations of this batch", of = "organization",
    count = "nomination", where = function(n, p) return n.batch == p.batch end },
  { id = "recommendations_here", label = "本批获推荐次数", label_en = "recommendations of this batch", of = "organization",
    count = "nomination", where = function(n, p) return n.batch == p.batch and n.recommended end },
  { id = "full_time_mediators", label = "专职调解员数", label_en = "full-time mediators", of = "organization",
    count = "mediator", where = function(m) return m.engagement == "full_time" and m.on_roster end },
  { id = "part_time_mediators", label = "兼职调解员数", label_en = "part-time mediators", of = "organization",
    count = "mediator", where = function(m) return m.engagement == "part_time" and m.on_roster end },
  gold.named_part_timers(),
  -- 第五类“法律、法规、政策写明的”由认定记录说了算（condition 写“法律法规政策规定的其他类型”）。
  { id = "attested_other_kind", label = "认定属于其他类型", label_en = "attested as another kind by law", of = "organization",
    count = "attested",
    where = function(a, p)
      return a.condition == "法律法规政策规定的其他类型" and a.holds and a.date <= p.as_of
    end },
  -- 第二类里的“行业商会（协会）”比台账的“商（协）会”窄，要认定（condition 写“行业商会（协会）设立”）。
  { id = "attested_industry_chamber", label = "认定由行业商会（协会）设立", label_en = "attested as set up by a chamber of an industry",
    of = "organization", count = "attested",
    where = function(a, p) return a.condition == "行业商会（协会）设立" and a.holds and a.date <= p.as_of end },
  -- 第四类里的“社会团体”比台账的“社会组织”窄，也要认定（condition 写“社会团体设立”）。
  { id = "attested_association", label = "认定由社会团体设立", label_en = "attested as set up by an association",
    of = "organization", count = "attested",
    where = function(a, p) return a.condition == "社会团体设立" and a.holds and a.date <= p.as_of end },

  -- 每份推荐 --------------------------------------------------------------------------
  { id = "work_reports", label = "工作报告份数", label_en = "work reports", of = "nomination", count = "material",
    where = function(m) return m.kind == "work_report" end },
  { id = "typical_cases", label = "典型案例个数", label_en = "typical cases", of = "nomination", count = "material",
    where = function(m) return m.kind == "typical_case" end },
  { id = "recommendation_forms", label = "推荐表份数", label_en = "recommendation forms", of = "nomination",
    count = "material", where = function(m) return m.kind == "recommendation_form" end },
  -- 推荐函要纸质件或扫描件，只有电子版的不算。
  { id = "sound_letters", label = "形式合格的推荐函", label_en = "letters in a form allowed", of = "nomination",
    count = "material",
    where = function(m)
      return m.kind == "recommendation_letter" and (includes(m.forms, "paper") or includes(m.forms, "scan_pdf"))
    end },

  -- 每个部门 --------------------------------------------------------------------------
  { id = "received_here", label = "本批收到的报送", label_en = "nominations received", of = "authority",
    count = "nomination", via = "unit", where = function(n, p) return n.batch == p.batch end },
  { id = "recommended_here", label = "本批推荐家数", label_en = "recommended", of = "authority", count = "nomination",
    via = "unit", where = function(n, p) return n.batch == p.batch and n.recommended end },

  -- 每名调解员 ------------------------------------------------------------------------
  -- 点名的四个部门办的培训；后面有“等”字，别的部门办的也可以，只是不在这里数。
  { id = "named_trainings", label = "参加点名部门培训的次数", label_en = "trainings of the departments named", of = "mediator",
    count = "training",
    where = function(t, p)
      return t.date <= p.as_of and (t.organizer == "hrss" or t.organizer == "union" or t.organizer == "commerce"
        or t.organizer == "enterprise_federation")
    end },

  -- 全市 ------------------------------------------------------------------------------
  { id = "selected_here", label = "本批获选树的推荐", label_en = "nominations selected", of = "jurisdiction", within = true,
    count = "nomination", where = function(n, p) return n.batch == p.batch and n.designated end },
  { id = "quota_given", label = "部里分配的名额", label_en = "quota given by the ministry", of = "jurisdiction",
    figure = "recommendation_quota" },
}

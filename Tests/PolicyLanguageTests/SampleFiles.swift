/// A small invented policy without a fault: `sample/staff`, and the two files of its province. Tests change one text of
/// it, so that whatever is then found comes from that change.
enum SampleFiles {
  static let all: [(name: String, text: String)] = [
    ("jurisdiction.lua", jurisdiction), ("sources.lua", sources), ("policy.lua", policy),
    ("parameters.lua", parameters), ("facts.lua", facts), ("rules.lua", rules), ("targets.lua", targets),
    ("calendar.lua", calendar), ("measures.lua", measures), ("guidance.lua", guidance),
  ]

  static let jurisdiction = """
    return {
      code = "CN-XX", name = "样例省", name_en = "Sample",
      levels = { "province", "district", "township" },
      authorities = {
        { id = "bureau", label = "样例局", label_en = "bureau" },
        { id = "court", label = "仲裁院" },
      },
      enumerations = {
        { id = "grade", members = { { id = "junior", label = "初级" }, { id = "senior", label = "高级" } } },
      },
      fields = {
        { entity = "mediator", name = "volunteer", label = "志愿", type = "boolean" },
        { entity = "mediator", name = "grade", label = "等级", type = "enumeration", of = "grade" },
      },
    }
    """

  static let sources = """
    return {
      { id = "sample-1", title = "样例通知", number = "样发〔2024〕1号", issuers = { "样例局" },
        adopted = "2024-01-05", issued = "2024-01-10",
        clauses = {
          { no = "一", title = "人员", points = {
            { id = "人数", gist = "专职的下限", figures = { "2" } },
            { id = "设施", gist = "要有的设施" },
          } },
          { no = "二", title = "覆盖", points = { { id = "比例", gist = "两个年底各一个比例" } } },
          { no = "三", title = "证件", clauses = {
            { no = "三（一）", points = { { id = "延续", gist = "有效期延续" }, { id = "收回", gist = "收回注销" } } },
          } },
          { no = "四", title = "报送", points = { { id = "年报", gist = "每年两次" }, { id = "精神", gist = "提高认识" } } },
          { no = "附", title = "任务", clauses = {
            { no = "1", points = { { id = "1", gist = "步骤一" }, { id = "2", gist = "步骤二" } } },
            { no = "2", points = { { id = "1", gist = "步骤三" } } },
          } },
        } },
      { id = "sample-2", title = "样例补充通知", clauses = { { no = "一", gist = "提高比例" } } },
    }
    """

  static let policy = """
    return {
      language = 1,
      id = "staff",
      title = "样例", title_en = "Sample policy",
      source = "sample-1", jurisdiction = "CN-XX", effective_from = "2024-02-01",
      readings = {
        { id = "last_covered", cite = "三（一）/延续", question = "界限日算不算", open = { "eve", "cutoff" }, choices = {
          { id = "eve", label = "不算", value = "2023-06-30" },
          { id = "cutoff", label = "算", value = "2023-07-01" },
          { id = "notice", label = "算到成文日", value = "2024-01-05", set_aside = "文中没有提成文日" },
        } },
        { id = "reach", cite = "二/比例", question = "数哪些企业", open = { "all" },
          decided_by = { authority = "样例局", number = "样函〔2024〕2号", date = "2024-03-01" }, choices = {
            { id = "all", label = "全部" }, { id = "own", label = "自己设的" },
        } },
      },
    }
    """

  static let parameters = """
    return {
      coverage = { label = "覆盖率", unit = "percent", range = { 0, 100 }, step = 0.5, cite = "二/比例",
        values = {
          { by = "2025-12-31", is = 85.5 },
          { by = "2024-12-31", is = 65, force = "should" },
          { by = "2025-12-31", is = 90, from = "2025-06-01", cite = "sample-2 一" },
        } },
      staff_min = { label = "专职下限", label_en = "full-time, at least", unit = "person", is = 2, cite = "一/人数" },
      part_time_min = { label = "兼职下限", unit = "person", absent = "只写适当", cite = "一/人数" },
      needed = { label = "设施", unit = "names", is = { "office", "reception" }, cite = "一/设施" },
      held_years = { label = "持证年限", unit = "year", cite = "三（一）/延续",
        values = { { is = 5 }, { is = 6, from = "2025-01-01" } } },
      extended_to = { label = "顺延到", unit = "date", is = "2028-06-30", cite = "三（一）/延续", inferred = "day" },
      staff_most = { label = "专职上限", unit = "person", is = 9, cite = "一/人数" },
    }
    """

  static let facts = """
    return {
      { id = "full_time", label = "专职人数", label_en = "full-time mediators", of = "organization", count = "mediator",
        where = function(m) return m.engagement == "full_time" and m.on_roster end },
      { id = "committees", label = "委员会数", of = "jurisdiction", within = true, count = "organization",
        where = function(o) return o.kind == "enterprise_committee" and o.active end },
      { id = "enterprises", label = "企业数", of = "jurisdiction", figure = "above_scale_enterprises" },
      { id = "hours", label = "当年学时", of = "mediator", sum = "training", value = "class_hours", date = "date", -- allow: check.unused-fact 样例
        during = "year" },
      { id = "trained_on", label = "最近培训", of = "mediator", latest = "training", by = "date", value = "date" }, -- allow: check.unused-fact 样例
      { id = "has_volunteers", label = "有志愿者", of = "organization", exists = "mediator", -- allow: check.unused-fact 样例
        where = function(m) return m.volunteer end },
      { id = "crowded", label = "超过上限的", of = "jurisdiction", count = "organization", -- allow: check.unused-fact 样例
        where = function(o, p) return o.full_time > p.staff_most end },
    }
    """

  static let rules = """
    return {
      requirements = {
        { id = "staffing", label = "人员", label_en = "staffing", of = "organization", bearer = "bureau", cite = "一/人数",
          when = function(o) return o.kind == "township_centre" end,
          all = {
            { value = "full_time", at_least = "staff_min" },
            { any = { { has = "published" }, { includes = "facilities", every = "needed" } } },
            { label = "自定", test = function(o) return o.active end },
          } },
      },
      classifications = {
        { id = "certificate_state", label = "证件去向", of = "certificate", cite = "三（一）", hit = "first",
          hit_because = "依次判断",
          states = {
            { id = "extended", label = "延续", force = "must", cite = "三（一）/延续",
              gives = { valid_through = "extended_to" },
              when = function(c, p)
                return c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) > p.as_of
              end,
              expect = function(c) return c.status == "valid" end },
            { id = "withdrawn", label = "收回", cite = "三（一）/收回",
              when = function(c) return c.status == "cancelled" end,
              consequence = { action = "收回并注销", bearer = "bureau", also = "remove_from_roster" } },
          },
          otherwise = { id = "kept", label = "没有规定", outcome = "indeterminate" } },
      },
    }
    """

  static let targets = """
    return {
      targets = {
        { id = "district_coverage", label = "覆盖", cite = { "二/比例", "sample-2 一" }, bearer = { "bureau", "court" },
          per = "district", count = "committees", out_of = "enterprises", at_least = "coverage", totals = "report_only",
          under = { reach = "all" } },
      },
      quotas = {
        { id = "experts", label = "专家", force = "approximate", cite = "一/人数", of = "expert", over = { "district" },
          where = function(e) return e.serving end,
          at_most = "staff_min" },
      },
    }
    """

  static let calendar = """
    return {
      stages = {
        { id = "review", label = "评审", cite = "四/年报", from = "2024-08-25", through = "2024-08-31", to = "bureau",
          materials = { { id = "work_report", forms = { "paper" }, at_least = "staff_min" } } },
        { id = "publish", label = "公示", cite = "四/年报", within = { days = 5, of = "review" } },
        { id = "apply", label = "报名", cite = "四/年报", before = "2024-08-04T17:00" },
      },
      duties = {
        { id = "summary", label = "年报", cite = "四/年报", bearer = "bureau", per = "district", cycle = "year",
          due = { "07-31", "next 01-31" }, count = "submission", date = "submitted_on" },
      },
    }
    """

  static let measures = """
    return {
      { no = 1, section = "一", gist = "事项一", steps = {
        { no = 1, gist = "步骤一", leads = { "bureau" }, with = { "court" },
          limit = { by = "2024-12-31", reach = "interim_result", open_ended = true } },
        { no = 2, gist = "步骤二", departments = "above", limit = { open_ended = true } },
      } },
      { no = 2, section = "一", gist = "事项二", force = "encouraged", steps = {
        { no = 1, gist = "步骤三", departments = "above", limit = "above", crosses_measure = true },
      } },
    }
    """

  static let guidance = """
    return {
      { id = "spirit", cite = "四/精神", reason = "exhortation", gist = "没有可查的内容" },
    }
    """
}

/// What the files of a new policy say that is the same for every policy.
extension PolicySkeleton {
  static let parametersFile = """
    -- 文件里的数和日期，全都写在这里，别处只写它们的名字。
    --   is      一个数：          is = 1
    --   values  按期限给的数：    values = { { by = "2025-12-31", is = 65 } }    by 是期限，含当天
    --   absent  文件没有写的：    absent = "只写普遍，没有比例"                   不要从别的文件借
    --   force   力争、一般写 "should"，鼓励写 "encouraged"；不写就是必须。也可以只写在一个值上
    -- 现在都是“待填”，所以规则一律答“无法判断”，样例一律不符。
    return {
      coverage = {
        label = "待填：设立比例", unit = "percent", range = { 0, 100 }, step = 1, cite = "一/比例",
        absent = "待填：换成 values，每个期限一行",
      },
      full_time_min = {
        label = "待填：专职调解员下限", unit = "person", range = { 0, 100 }, step = 1, cite = "一/人数",
        absent = "待填：换成 is = 数",
      },
      nominations_max = {
        label = "待填：推荐个数上限", unit = "nomination", range = { 0, 1000 }, step = 1, cite = "一/名额",
        absent = "待填：换成 is = 数",
      },
    }

    """

  static let factsFile = """
    -- 从台账里数出来的数，像表格里的 COUNTIFS。表和列的英文名见手册的数据字典。
    --   of      给谁数            within = true 连下级辖区一起数
    --   count   数哪张表          where 挑哪些：每行只写一个 function
    --   figure  取“统计数”表里的一个指标，不用数
    return {
      { id = "organizations", label = "待填：已设的调解组织数", of = "jurisdiction", within = true, count = "organization",
        where = function(o) return o.kind == "enterprise_committee" and o.active end },
      { id = "should_have", label = "待填：应设的个数", of = "jurisdiction", figure = "above_scale_enterprises" },
      { id = "full_time_mediators", label = "在册的专职调解员数", of = "organization", count = "mediator",
        where = function(m) return m.engagement == "full_time" and m.on_roster end },
    }

    """

  static let rulesFile = """
    -- requirements：对每条记录的要求。classifications：把每条记录归入一类（不用就删去）。
    --   of     哪张表          when   只问其中哪些
    --   all    样样都要有；any 有一样就行。数写 parameters.lua 里的名字，“还差几个”才说得出来
    --   force  不写就是必须；should 一般、力争；encouraged 鼓励；qualitative 广泛、普遍；may 可以
    -- 每条规则都可以写 bearer = "…"（由谁办，jurisdiction.lua 里的 id）。
    return {
      requirements = {
        { id = "staffing", label = "待填：配齐人员", of = "organization", cite = "一/人数",
          when = function(o) return o.kind == "township_centre" and o.active end,
          all = { { value = "full_time_mediators", at_least = "full_time_min" } } },
      },
      classifications = {
        -- { id = "certificate_state", label = "证书的去向", of = "certificate", cite = "一/…", states = {
        --     { id = "extended", label = "顺延", force = "must",
        --       when = function(c) return c.issued_on <= date("2025-06-30") end },
        --   }, otherwise = { id = "not_settled", label = "文件没有规定", outcome = "indeterminate" } },
      },
    }

    """

  static let targetsFile = """
    -- targets：每个辖区要达到的比例或个数。quotas：最多、最少几个。
    --   per     问哪一级：province prefecture district township
    --   count   分子，out_of 分母，都写 facts.lua 里的 id；没有 out_of 就是个数
    --   totals = "report_only"  上级的合计只列出，不能替某个辖区过关
    return {
      targets = {
        { id = "coverage_target", label = "待填：设立比例", cite = "一/比例", per = "district",
          count = "organizations", out_of = "should_have", at_least = "coverage", totals = "report_only" },
      },
      quotas = {
        { id = "nomination_quota", label = "待填：推荐名额", cite = "一/名额", of = "nomination",
          where = function(n) return n.recommended end, over = { "district" }, at_most = "nominations_max" },
      },
    }

    """
}

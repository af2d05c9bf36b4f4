/// The files of a new policy, for people who edit tables. Nothing in them is law: every figure is `absent` and every
/// sentence says 待填, so that the files pass `policy check` and their fixtures fail until they are filled in.
package struct PolicySkeleton: Sendable {
  /// Who the jurisdiction is; what is not known is to be filled in as well.
  package struct Place: Sendable {
    package let folder: String
    package let code: String
    package let name: String
    package let nameEn: String?
    package let hasPrefectures: Bool
  }

  package let place: Place
  /// The policy's folder.
  package let name: String

  package init(place: Place, name: String) {
    self.place = place
    self.name = name
  }

  /// The id of the document in `sources.lua`.
  package var documentID: String { "\(place.folder)-\(name)" }

  private var nameEn: String { place.nameEn.map { "  name_en = \"\($0)\",\n" } ?? "" }

  private var levels: String {
    (place.hasPrefectures ? ["province", "prefecture", "district", "township"] : ["province", "district", "township"])
      .map { "\"\($0)\"" }.joined(separator: ", ")
  }

  package var jurisdictionFile: String {
    """
    -- \(place.name)：代码、层级、各方、本省另加的列。几件文件共用。
    -- 写着“待填”的都要改；改完运行 policy check，写错的地方会指出来。
    return {
      code = "\(place.code)",
      name = "\(place.name)",
    \(nameEn)  -- 从上到下。没有的层级删去；可用：province prefecture district township。
      levels = { \(levels) },

      -- 谁办（bearer）、报给谁（to）、谁牵头（leads），只能写这里的 id。id 用小写英文和下划线，定了就不要再改。
      authorities = {
        { id = "hrss", label = "待填：文件里怎样称呼人社部门", label_en = "human resources and social security" },
        { id = "organization", label = "调解组织", label_en = "mediation organisation" },
      },

      -- 通用的台账里没有、这件文件要用的列，写在这里，例如：
      --   { entity = "organization", name = "stars", label = "星级", label_en = "stars", type = "integer" },
      -- type 可写 boolean integer percent date month timestamp text enumeration set。
      fields = {},
      enumerations = {},
    }

    """
  }

  /// `sources.lua` of a new jurisdiction.
  package var sourcesFile: String {
    """
    -- \(place.name)的文件：每件的编号、日期和条款提纲。
    -- 提纲用自己的话写，不抄原文；文件没有写的（文号、日期），整行删去，不要猜。
    return {

    """ + sourceEntry + "}\n"
  }

  /// The document, as an entry of `sources.lua`.
  package var sourceEntry: String {
    """
      -- 照着文件的条款，一点一点写。别处引用写“条款号/要点”，如 一/比例。每个要点都要有规则或说明，policy check 会核对。
      {
        id = "\(documentID)",
        title = "待填：文件全名",
        -- number = "…〔2025〕…号",
        issuers = { "待填：发文机关" },
        -- adopted = "2025-01-01", issued = "2025-01-01",
        clauses = {
          { no = "一", title = "待填", gist = "待填：这一条说什么", points = {
            -- figures 写原文该处印着的数和日期，如 figures = { "65", "2025-12-31" }。
            { id = "比例", gist = "待填：要达到的比例和期限" },
            { id = "人数", gist = "待填：每个组织的人数" },
            { id = "名额", gist = "待填：最多几个" },
            { id = "方案", gist = "待填：只办一次的事和期限" },
            { id = "报送", gist = "待填：每年都要办的事和日期" },
            { id = "号召", gist = "待填：没有办法检查的话" },
          } },
        },
      },

    """
  }

  /// The files of the policy's folder by name.
  package var policyFiles: [(name: String, text: String)] {
    [
      ("policy.lua", policyFile), ("parameters.lua", PolicySkeleton.parametersFile),
      ("facts.lua", PolicySkeleton.factsFile), ("rules.lua", PolicySkeleton.rulesFile),
      ("targets.lua", PolicySkeleton.targetsFile), ("calendar.lua", PolicySkeleton.calendarFile),
      ("guidance.lua", PolicySkeleton.guidanceFile), ("fixtures.lua", PolicySkeleton.fixturesFile),
    ]
  }

  private var policyFile: String {
    """
    -- 待填：文件全名和文号。
    -- 先填 ../sources.lua 的条款提纲，再填 parameters.lua 的数，最后改规则和样例。
    return {
      language = 1,
      id = "\(name)",
      title = "待填：这件文件的简称",
      source = "\(documentID)",
      -- effective_from = "2025-01-01",   -- 施行日；文件没有写，就不要这一行

      -- 文字有几种说得通的读法，列在这里，不替发文机关选。例如：
      --   { id = "cutoff", cite = "一/报送", question = "界限日当天算不算", open = { "eve", "day" }, choices = {
      --       { id = "eve", label = "不算", value = "2025-06-30" },
      --       { id = "day", label = "算", value = "2025-07-01" } } },
      readings = {},
    }

    """
  }
}

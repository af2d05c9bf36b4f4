import Foundation

/// A workspace of a few lines: one requirement, one target, two organisations.
struct SmallWorkspace {
  let folder: TemporaryFolder
  var path: String { folder.path }
  var policies: String { folder.path("policies/small") }
  var ledger: String { folder.path("ledger") }

  init(rules: String = SmallWorkspace.rules, organizations: String = SmallWorkspace.organizations) throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(text, to: name) }
    try folder.write(rules, to: "policies/small/trial/rules.lua")
    try folder.write(organizations, to: "ledger/organization.csv")
  }

  static let rules = """
    return {
      requirements = {
        { id = "open_book", label = "公布", of = "organization", cite = "一/公布",
          all = { { has = "published" } } },
      },
    }

    """

  static let organizations = """
    id,jurisdiction,kind,established_on,published
    一会,CN-XX-1,other,2024-01-01,true
    二会,CN-XX-1,other,2024-02-01,true

    """

  private static let files = [
    "workspace.lua": """
    return { language = 1, policies = { "policies/small" }, ledger = "ledger", as_of = "2024-12-31" }

    """,
    "policies/small/jurisdiction.lua": """
    return { code = "CN-XX", name = "小省", levels = { "province", "district" } }

    """,
    "policies/small/sources.lua": """
    return { { id = "small-1", title = "小通知", issuers = { "小局" }, issued = "2024-01-10",
      clauses = { { no = "一", gist = "各项", points = { { id = "公布", gist = "要公布" } } } } } }

    """,
    "policies/small/trial/policy.lua": """
    return { language = 1, title = "小政策", source = "small-1" }

    """,
    "policies/small/trial/fixtures.lua": """
    return {
      { norm = "open_book", as_of = "2024-12-31", columns = { "published", "expect" }, rows = {
        { true, "satisfied" },
        { false, "not_satisfied" },
      } },
    }

    """,
    "ledger/jurisdiction.csv": "id,name,level,parent\nCN-XX,小省,province,\nCN-XX-1,一区,district,CN-XX\n",
    "ledger/manifest.csv": "entity,jurisdiction,from,through,note\norganization,CN-XX,,,\njurisdiction,CN-XX,,,\n",
  ]
}

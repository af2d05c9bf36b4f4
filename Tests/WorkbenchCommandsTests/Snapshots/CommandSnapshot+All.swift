/// The commands whose answers are compared. Big answers come once, edges on several days.
extension CommandSnapshot {
  static let all: [CommandSnapshot] = bothLanguages(
    evaluations + explanations + shows + scenarios + differences + sessions)

  /// The commands that need a solver.
  static let plans: [CommandSnapshot] = bothLanguages([
    .init("plan/tianjin-tight", "plan Examples/tianjin/plans/tight.lua Examples/tianjin --solver cbc"),
    .init(
      "plan/tibet-closed",
      "plan Examples/tibet/plans/selection.lua Examples/tibet --solver cbc --reading batch_scope=prefecture"
        + " --reading arbitration_centre_kind=counted --reading chamber_kind=counted"),
    .init("plan/edges-60", "plan \(edges)/complete/plans/less.lua \(edges)/complete --solver cbc", columns: 60),
    .init("plan/tianjin-gold", "plan Examples/tianjin-gold/plans/selection.lua Examples/tianjin-gold --solver cbc"),
    .init(
      "plan/tibet", "plan Examples/tibet/plans/selection.lua Examples/tibet --solver cbc --reading batch_scope=region"),
    .init("plan/edges", "plan \(edges)/complete/plans/building.lua \(edges)/complete --solver cbc"),
    .init(
      "plan/edges-baseline",
      "compare baseline \(edges)/complete/plans/less.lua \(edges)/complete --solver cbc"),
    .init(
      "plan/edges-compare",
      "compare \(edges)/complete/plans/less.lua \(edges)/complete/plans/building.lua \(edges)/complete --solver cbc"),
  ])

  private static let edges = "Tests/WorkbenchCommandsTests/Edges"
  private static let notice = "Policies/tianjin/organization-building-2024"

  private static func bothLanguages(_ snapshots: [CommandSnapshot]) -> [CommandSnapshot] {
    snapshots.flatMap { snapshot in ["zh", "en"].map { snapshot.inLanguage($0) } }
  }

  private static let evaluations: [CommandSnapshot] =
    [
      .init("evaluate/tianjin", "evaluate Examples/tianjin --limit 3"),
      .init(
        "evaluate/tianjin-tasks",
        "evaluate Examples/tianjin --policies Policies/tianjin/key-tasks"
          + norms("m1_1 m2_1 m2_2 m3_4 m6_2 m8_1 m13_1 m13_2 m24_1 m31_1 m39_1 m43_2 m45_1"),
        columns: 80),
      .init("evaluate/tianjin-jilin", "evaluate Examples/tianjin --policies Policies/jilin"),
      .init("evaluate/tianjin-gold", "evaluate Examples/tianjin-gold"),
      .init("evaluate/tibet", "evaluate Examples/tibet --limit 2"),
      .init("evaluate/two-policies-80", "evaluate \(edges)/two-policies --limit 3", columns: 80),
      .init("evaluate/long-names-60", "evaluate \(edges)/two-policies" + longNames, columns: 60),
      .init("evaluate/many-subjects", "evaluate \(edges)/gaps --limit 20" + norms("staffing funded certificate_state")),
      .init(
        "evaluate/readings",
        "evaluate \(edges)/complete --reading cutoff=day --reading scope=all --reading counting=ever --limit 2"
          + norms("certificate_state funded bodies general")),
      .init(
        "evaluate/allowed",
        "evaluate \(edges)/complete --norm removed --norm online --allow-indeterminate removed --limit 1"),
      .init("evaluate/indeterminate", "evaluate \(edges)/complete --norm removed"),
      .init("evaluate/in-order", "evaluate \(edges)/complete --norm online"),
      .init("evaluate/broken", "evaluate \(edges)/broken"),
      .init("evaluate/set-aside", "evaluate \(edges)/broken --set-aside-bad-records /tmp/policy-set-aside.csv"),
      .init("evaluate/no-such-norm", "evaluate \(edges)/complete --norm stafing"),
    ]
    + ["2024-12-31"].map {
      .init("evaluate/complete-\($0)", "evaluate \(edges)/complete --as-of \($0)")
    }
    + ["2024-12-31"].map {
      .init("evaluate/gaps-\($0)", "evaluate \(edges)/gaps --as-of \($0)")
    }
    // Before, on and after the days that things are due.
    + [
      "2024-01-31", "2024-06-29", "2024-06-30", "2024-07-01", "2024-07-31", "2025-01-31", "2025-07-01",
    ].map {
      .init("evaluate/complete-\($0)", "evaluate \(edges)/complete --as-of \($0)" + dated)
    }
    + ["2024-06-29", "2024-07-31", "2025-07-01"].map {
      .init("evaluate/gaps-\($0)", "evaluate \(edges)/gaps --as-of \($0)" + dated)
    }

  private static func norms(_ names: String) -> String { names.split(separator: " ").map { " --norm \($0)" }.joined() }

  private static let dated = norms(
    "enterprise_coverage bodies nominate review summing_up first_batch_chosen rosters_sent training quarterly m1_1 m1_2"
      + " m1_3 m2_1")

  private static let longNames = norms(
    ["enterprise_coverage", "staffing", "funding_state"].map { "sample/long-names-2024#\($0)" }.joined(separator: " ")
      + " m1_2 results amounts certificate_state")

  private static let explanations: [CommandSnapshot] =
    [
      .init("explain/tianjin", "explain township_centres CN-120114 Examples/tianjin"),
      .init("explain/tibet", "explain first_batch_quota_prefecture 拉萨市 Examples/tibet"),
      .init("explain/table-certificates", "explain --table certificate_state \(edges)/policies"),
      .init(
        "explain/table-staffing", "explain --table sample/every-kind-2024#staffing \(edges)/policies", columns: 60),
      .init("explain/several-readings", "explain certificate_state Z-120101-0002 Examples/tianjin"),
      .init("explain/day-before", "explain enterprise_coverage 东江区 \(edges)/complete --as-of 2024-12-30"),
      .init("explain/table-stars", "explain --table star_state \(edges)/policies"),
      .init("explain/table-agreements", "explain --table amounts \(edges)/policies"),
      .init("explain/table-unfit", "explain --table unfit_removed \(notice)"),
      .init("explain/no-such-subject", "explain staffing T99 \(edges)/complete"),
    ]
    + [
      ("staffing", "T12"), ("results", "Y7"), ("in_time", "C13"), ("amounts", "G4"), ("online", "C13"),
      ("certificate_state", "K5"), ("certificate_state", "K6"), ("certificate_state", "K2"),
      ("star_state", "T11"), ("enterprise_coverage", "东江区"), ("experts", "东江区"), ("nominated", "A1"),
      ("nominate", "西河区"), ("rosters_sent", "西河区"), ("training", "M2"), ("m1_2", "样本省"), ("not_asked", "样本省"),
    ].map {
      .init("explain/complete-\($0)-\(place($1))", "explain \($0) \($1) \(edges)/complete --as-of 2025-02-01")
    }
    + [
      ("staffing", "T11"), ("funded", "T21"), ("removed", "M8"), ("certificate_state", "K3"),
      ("enterprise_coverage", "北原自治县经济技术开发与高新产业融合发展示范区"), ("withdrawn_share", "中湾区"),
      ("summing_up", "西河区"), ("bodies", "西河区"), ("m1_3", "样本省"), ("registered", "K3"),
    ].map {
      .init("explain/gaps-\($0)-\(place($1))", "explain \($0) \($1) \(edges)/gaps")
    }

  /// Names of files are in ASCII.
  private static func place(_ subject: String) -> String {
    switch subject {
    case "样本省": "province"
    case "东江区": "d1"
    case "西河区": "d2"
    case "中湾区": "d5"
    case "北原自治县经济技术开发与高新产业融合发展示范区": "d4"
    default: subject
    }
  }

  private static let shows: [CommandSnapshot] =
    [
      .init("show/tianjin-building", "show \(notice)"),
      .init("show/tianjin-task", "show Policies/tianjin --norm tianjin/key-tasks#m2_1"),
      .init("show/tibet", "show Policies/tibet"),
      .init("show/edges", "show \(edges)/policies"),
      .init("show/edges-60", "show \(edges)/policies/sample/long-names-2024", columns: 60),
      .init("show/due", "show \(notice) Policies/jilin --due 2024-01-01..2024-12-31"),
      .init("show/due-edges", "show \(edges)/policies --due 2024-06-30..2025-01-31"),
      .init("show/due-edges-60", "show \(edges)/policies --due 2024-06-30..2025-01-31", columns: 60),
      .init("show/due-own-force", "show \(edges)/policies --due 2025-06-30..2025-06-30"),
      .init("show/due-nothing", "show \(edges)/policies/sample/long-names-2024 --due 2024-06-30..2025-01-31"),
      .init("show/party-nothing", "show \(edges)/policies --party court"),
      .init("show/party", "show Policies/tianjin --party 市司法局"),
      .init("show/party-edges", "show \(edges)/policies --party district_hrss"),
      .init("show/party-edges-80", "show \(edges)/policies --party 省人社厅", columns: 80),
      .init("show/matrix", "show Policies --matrix"),
      .init("show/matrix-edges", "show \(edges)/policies --matrix"),
      .init("show/matrix-80", "show Policies --matrix", columns: 80),
    ]
    + [
      "staffing", "in_time", "certificate_state", "enterprise_coverage", "experts", "nominate", "rosters_sent", "m1_2",
      "half_yearly", "general", "star_state", "registered", "removed", "m1_4",
    ].map {
      .init("show/norm-\($0)", "show \(edges)/policies/sample --norm sample/every-kind-2024#\($0)")
    }

  private static let scenarios: [CommandSnapshot] = [
    .init("simulate/wuqing", "simulate Examples/tianjin/scenarios/wuqing.lua Examples/tianjin"),
    .init("simulate/jilin-law", "simulate Examples/tianjin/scenarios/jilin-law.lua Examples/tianjin --limit 1"),
    .init("simulate/staffing", "simulate Examples/tianjin/scenarios/staffing.lua Examples/tianjin --limit 3"),
    .init("simulate/edges", "simulate \(edges)/complete/scenarios/more.lua \(edges)/complete"),
    .init(
      "simulate/edges-60", "simulate --set coverage@2024-12-31=60 --set part_time_min=1 \(edges)/complete --limit 2",
      columns: 60),
    .init("simulate/set", "simulate --set coverage@2024-12-31=60 --set experts_max=4 \(edges)/gaps"),
    .init("simulate/set-wrong", "simulate --set coverage@2024-12-31=101 \(edges)/gaps"),
    .init("simulate/nothing", "simulate --set experts_max=3 \(edges)/complete"),
    .init(
      "compare/tianjin",
      "compare Examples/tianjin/scenarios/wuqing.lua Examples/tianjin/scenarios/all-townships.lua Examples/tianjin"),
    .init("compare/baseline", "compare Examples/tianjin/scenarios/wuqing.lua baseline Examples/tianjin"),
    .init("compare/edges-baseline", "compare baseline \(edges)/complete/scenarios/stricter.lua \(edges)/complete"),
    .init("sweep/tianjin", "sweep township_coverage@2025-12-31=93..97 Examples/tianjin"),
    .init("sweep/edges-same", "sweep experts_max=10..12 \(edges)/complete"),
    .init("sweep/edges", "sweep coverage@2024-12-31=50..90/10 \(edges)/complete"),
    .init(
      "sweep/edges-two", "sweep full_time_min=0..1 part_time_min=0..2 \(edges)/gaps --norm staffing", columns: 60),
    .init(
      "seek/tianjin", "seek enterprise_coverage@2025-12-31 --norm enterprise_committees --nobody-fails Examples/tianjin"
    ),
    .init("seek/edges", "seek coverage@2024-12-31 --norm enterprise_coverage --at-least 3 \(edges)/complete"),
    .init(
      "seek/edges-turns-back", "seek registered_year=2022..2026/1 --norm registered --at-least 1 \(edges)/complete"),
    .init("seek/edges-none", "seek coverage@2024-12-31=70..90 --norm enterprise_coverage \(edges)/gaps"),
    .init(
      "seek/edges-more",
      "seek --more organization --within 西河区 --value kind=enterprise_committee --norm enterprise_coverage"
        + " --subject 西河区 --due 2024-12-31 \(edges)/complete"),
    .init("sensitivity/tianjin-gold", "sensitivity Examples/tianjin-gold"),
    .init("sensitivity/tibet", "sensitivity Examples/tibet --limit 5"),
    .init("sensitivity/complete", "sensitivity \(edges)/complete"),
    .init("sensitivity/gaps", "sensitivity \(edges)/gaps --limit 20"),
  ]

  private static let differences: [CommandSnapshot] = [
    .init("diff/provinces", "diff Policies/jilin Policies/tianjin"),
    .init("diff/same", "diff \(edges)/policies \(edges)/policies"),
    .init("diff/edges", "diff \(edges)/policies/sample/long-names-2024 \(edges)/revised"),
    .init(
      "diff/edges-findings",
      "diff \(edges)/policies/sample/long-names-2024 \(edges)/revised --ledger \(edges)/complete/ledger"
        + " --as-of 2024-12-31"),
    .init("diff/edges-60", "diff \(edges)/policies/sample/long-names-2024 \(edges)/revised", columns: 60),
  ]

  private static let sessions: [CommandSnapshot] = [
    .init(
      "repl/questions", "repl \(edges)/complete --keep-going",
      input: """
        :help
        evaluate()
        evaluate("staffing")
        evaluate("certificate_state")
        :why staffing T12
        why("enterprise_coverage", "东江区")
        district("东江区")
        district("东江区").committees
        find("organization", "T12")
        find("organization", "T12").facilities
        find("agreement", "G2").amount
        ledger.expert
        count("mediator", function(m) return m.on_roster end)
        filter("organization", function(o) return o.kind == "township_centre" end)
        sum("organization_year", "accepted")
        p.rate_min
        p.amount_min
        p.established_by
        p.needed
        p.as_of
        :doc enterprise_coverage
        :doc coverage
        :doc cutoff
        :type p.rate_min
        :type 1
        :type find("organization", "T12")
        :type find("organization", "T12").facilities
        :type true
        find("organization", "T13").facilities
        {}
        print
        district
        local x = 1
        :doc organization.kind
        :doc nomination.submitted_at
        :doc organization_year.reported_rate
        :doc committees
        :doc registered_year
        :doc removal_days
        :type p.established_by
        :show nothing
        :nosuch
        :s
        :help seek
        :help set
        district("东江")
        evalute()
        nosuch
        n = 5
        :show names

        """),
    .init(
      "repl/gaps", "repl \(edges)/gaps --keep-going",
      input: """
        evaluate()
        district("中湾区").committees
        find("mediator", "M2").engagement
        count("mediator", function(m) return m.engagement == "full_time" end)
        :as-of 2025-07-01
        :why summing_up 西河区
        :why certificate_state K2

        """),
    .init(
      "repl/scenario", "repl \(edges)/complete --keep-going",
      input: """
        :set coverage@2024-12-31 = 60
        :set counting = ever
        :set facts { add = "expert", count = 1, within = "西河区", values = { level = "district" } }
        :set
        :show parameters
        :show facts
        :show readings
        :compare
        compare().norms[1].norm
        sweep("experts_max=1..4")
        seek("coverage@2024-12-31", { norm = "enterprise_coverage", at_least = 4 })
        :sensitivity --limit 3
        :why experts 东江区
        :pin
        :unset counting
        :unset nosuch
        :set 5
        :seek coverage@2024-12-31 --norm enterprise_coverage --subject 西河区
        :unset facts
        :unset all
        :set coverage@2024-12-31 = 101
        :show

        """),
  ]
}

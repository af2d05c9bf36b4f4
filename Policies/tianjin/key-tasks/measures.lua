-- 54项重点任务，93条举措：谁牵头、谁配合、到什么时候。照表的样子写，一格一格对得上。
-- 表里空着的格写 "above"：照上面最近一个有字的格；部门和时限各看各的。
-- 没有印“牵头”的就没有牵头单位（leads = {}），排在第一个也不算；排列照原文的先后。
-- by 含当天（“年底前”含12月31日）；reach 是到那一天至少要到的程度：interim_result 取得阶段性成果，done 完成。
-- open_ended 是“长期推进”：没有终点，只列进展。两样都有的，先到那一天，以后长期做。
return {
  ---------------------------------------------------------------- 一 加强源头治理
  { no = 1, section = "一", gist = "党建引领", gist_en = "guidance by Party organisations", steps = {
    { no = 1, gist = "各部门结合职能开展", gist_en = "each department acts within its own functions",
      leads = {},
      with = { "city_hrss", "city_court", "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "“总对总”诉调对接", gist_en = "“HQ to HQ” link between courts and mediation",
      leads = { "city_court" }, with = { "city_union", "city_hrss" }, limit = "above" },
  } },
  { no = 2, section = "一", gist = "民主管理", gist_en = "democratic management", steps = {
    { no = 1, gist = "厂务公开的年度要点", gist_en = "yearly priorities for open factory affairs",
      leads = { "city_union" }, with = { "city_hrss", "city_court", "city_commerce", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
    { no = 2, gist = "首次职代会", gist_en = "first workers' congress of the year",
      departments = "above", limit = "above" },
    { no = 3, gist = "教育引导企业家", gist_en = "educating and guiding entrepreneurs",
      departments = "above", limit = { open_ended = true } },
  } },
  { no = 3, section = "一", gist = "典型案例和各类文书", gist_en = "typical cases and formal documents", steps = {
    { no = 1, gist = "推送和发布人民调解案例", gist_en = "submitting and publishing people's mediation cases",
      leads = {}, with = { "city_justice" }, limit = { open_ended = true } },
    { no = 2, gist = "普法宣传和精准服务", gist_en = "legal publicity and targeted services",
      leads = {},
      with = { "city_justice", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = "above" },
    { no = 3, gist = "工会劳动法律监督案例", gist_en = "cases of trade union supervision of labour law",
      leads = {}, with = { "city_union" }, limit = "above" },
    { no = 4, gist = "发布法院案例", gist_en = "publishing court cases",
      leads = {}, with = { "city_court" }, limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
  } },
  { no = 4, section = "一", gist = "中小企业服务机构", gist_en = "services for small and medium enterprises", steps = {
    { no = 1, gist = "公共服务平台和双创基地", gist_en = "public service platforms and start-up bases",
      leads = {}, with = { "city_industry", "city_hrss", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "宣讲梯度培育政策", gist_en = "briefings on the tiered cultivation of enterprises",
      departments = "above", limit = "above" },
  } },
  { no = 5, section = "一", gist = "评选表彰的考虑因素", gist_en = "factors in selections and commendations", steps = {
    { no = 1, gist = "作为评选的重要考虑", gist_en = "mediation work as an important factor",
      leads = { "city_hrss" }, with = { "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 6, section = "一", gist = "律师和法律顾问", gist_en = "lawyers and legal advisers", steps = {
    { no = 1, gist = "民企“法治体检”", gist_en = "legal “check-ups” for private enterprises",
      leads = {}, with = { "city_justice", "city_hrss", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
    { no = 2, gist = "为农民工做公益法律服务", gist_en = "public-interest legal services for migrant workers",
      departments = "above", limit = "above" },
    { no = 3, gist = "知工APP的法律板块", gist_en = "legal sections of the Zhigong app",
      departments = "above", limit = { open_ended = true } },
    { no = 4, gist = "“万所联万会”", gist_en = "law firms paired with chambers of commerce",
      departments = "above", limit = "above" },
  } },
  { no = 7, section = "一", gist = "风险监测机制", gist_en = "risk monitoring mechanism", steps = {
    { no = 1, gist = "调解组织早发现", gist_en = "early detection by mediation organisations",
      leads = { "city_hrss" }, with = { "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "信息共享和联合处置", gist_en = "shared information and joint handling",
      departments = "above", limit = "above" },
    { no = 3, gist = "工会排查研判", gist_en = "trade unions check for risks and assess them",
      leads = {}, with = { "city_union" }, limit = "above" },
  } },
  { no = 8, section = "一", gist = "重大风险预警", gist_en = "early warning of major risks", steps = {
    { no = 1, gist = "会商协同", gist_en = "consultation and coordination",
      leads = { "city_hrss" },
      with = { "city_court", "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "重要时段的排查", gist_en = "checks before key dates and major holidays",
      departments = "above", limit = "above" },
    { no = 3, gist = "人民调解日常排查", gist_en = "routine checks by people's mediation",
      leads = {}, with = { "city_justice" }, limit = "above" },
  } },
  { no = 9, section = "一", gist = "联系点和排查", gist_en = "contact points and checks", steps = {
    { no = 1, gist = "青年仲裁员联系企业", gist_en = "young arbitrators in contact with enterprises",
      leads = { "city_hrss" }, with = { "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "新业态企业和协会建调解组织", gist_en = "mediation organisations in new forms of employment",
      departments = "above", limit = "above",
      note = "前半句是探索推动，后半句是指导；合成一句，按后半句的力度" },
  } },
  { no = 10, section = "一", gist = "隐患协同治理", gist_en = "joint handling of hidden risks", steps = {
    { no = 1, gist = "业务联动提速", gist_en = "faster coordination between lines of work",
      leads = { "city_hrss" }, with = { "city_union" }, limit = { open_ended = true } },
    { no = 2, gist = "工会监督深入开展", gist_en = "deeper trade union supervision",
      leads = {}, with = { "city_union" }, limit = "above" },
  } },

  ---------------------------------------------------------------- 二 强化协商和解
  { no = 11, section = "二", gist = "协商意识和沟通机制", gist_en = "willingness to negotiate and dialogue", steps = {
    { no = 1, gist = "宣传提升协商意识", gist_en = "publicity that raises willingness to negotiate",
      leads = {}, with = { "city_hrss", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "推动用人单位对话", gist_en = "getting employers to talk with workers",
      departments = "above", limit = "above" },
  } },
  { no = 12, section = "二", gist = "申诉和协商回应", gist_en = "grievances and replies in negotiation", steps = {
    { no = 1, gist = "工会参与企业内部协商", gist_en = "trade unions join negotiation inside enterprises",
      leads = { "city_union" }, with = { "city_hrss", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "指导内部管理和流程", gist_en = "guidance on internal management and procedure",
      departments = "above", limit = "above" },
  } },
  { no = 13, section = "二", gist = "工会帮助协商", gist_en = "trade unions help in negotiation", steps = {
    { no = 1, gist = "培训监督员", gist_en = "training trade union labour law supervisors",
      leads = { "city_union" }, with = { "city_justice", "city_hrss", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
    { no = 2, gist = "联合调解工作室", gist_en = "joint mediation workrooms", departments = "above", limit = "above" },
    { no = 3, gist = "法律援助", gist_en = "legal aid", departments = "above", limit = { open_ended = true } },
    { no = 4, gist = "释法疏导促和解", gist_en = "explaining the law and helping to settle",
      departments = "above", limit = "above" },
  } },
  { no = 14, section = "二", gist = "企业协商能力", gist_en = "enterprises' capacity to negotiate", steps = {
    { no = 1, gist = "指导企业完善协商程序", gist_en = "guiding enterprises in their negotiation procedure",
      leads = {}, with = { "city_commerce", "city_enterprise_federation", "city_union", "city_hrss" },
      limit = { open_ended = true } },
  } },
  { no = 15, section = "二", gist = "社会力量参与协商", gist_en = "social forces in negotiation", steps = {
    { no = 1, gist = "调研推广、鼓励参与", gist_en = "research and promotion, encouraging participation",
      force = "encouraged", leads = {}, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 16, section = "二", gist = "签订和履行和解协议", gist_en = "signing and performing settlements", steps = {
    { no = 1, gist = "引导签订、督促履行", gist_en = "guidance to sign, urging to perform",
      leads = { "city_union" }, with = { "city_hrss", "city_court" }, limit = { open_ended = true } },
    { no = 2, gist = "指导申请调解", gist_en = "guidance on applying for mediation",
      departments = "above", limit = "above" },
  } },
  { no = 17, section = "二", gist = "和解协议的证据效力", gist_en = "settlement agreements as evidence", steps = {
    { no = 1, gist = "证据效力和让步的保护", gist_en = "force as evidence, protection of concessions",
      leads = {}, with = { "city_hrss", "city_court" }, limit = { open_ended = true },
      note = "前半句是可以，后半句是不得，合成一句，按后半句的力度" },
    { no = 2, gist = "依法审理", gist_en = "trying cases according to law", departments = "above", limit = "above" },
  } },

  ---------------------------------------------------------------- 三 做实多元调解
  { no = 18, section = "三", gist = "用人单位调解组织", gist_en = "employers' mediation organisations", steps = {
    { no = 1, gist = "各类用人单位建组织配人员", gist_en = "organisations and mediators at employers of all kinds",
      leads = { "city_hrss" }, with = { "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "指导区工商联和所属商会", gist_en = "guiding district federations and affiliated chambers",
      leads = {}, with = { "city_commerce" }, limit = "above" },
  } },
  { no = 19, section = "三", gist = "大中型和小微型企业", gist_en = "enterprises of every size", steps = {
    { no = 1, gist = "大中型企业和其他单位", gist_en = "large and medium enterprises and other units",
      leads = { "city_hrss" }, with = { "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "做实街镇区域性组织", gist_en = "regional organisations of sub-districts and townships",
      departments = "above", limit = "above" },
  } },
  { no = 20, section = "三", gist = "仲裁院调解中心", gist_en = "mediation centres of arbitration courts", steps = {
    { no = 1, gist = "做实区调解中心", gist_en = "strengthening the district mediation centres",
      leads = { "city_hrss" },
      with = {
        "city_justice", "city_finance", "city_court", "city_union", "city_commerce", "city_enterprise_federation",
      },
      limit = { open_ended = true } },
    { no = 2, gist = "办案和协助统筹", gist_en = "handling cases and helping to coordinate",
      departments = "above", limit = "above" },
  } },
  { no = 21, section = "三", gist = "工会法律服务工作站", gist_en = "trade union legal service stations", steps = {
    { no = 1, gist = "服务窗口和法律援助", gist_en = "service windows and legal aid",
      leads = { "city_union" }, with = { "city_hrss", "city_court" }, limit = { open_ended = true } },
  } },
  { no = 22, section = "三", gist = "名册和工作制度", gist_en = "rosters and working regimes", steps = {
    { no = 1, gist = "落实名册、健全制度", gist_en = "keeping rosters and completing the regimes",
      leads = { "city_hrss" }, with = { "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "人民调解登记统计", gist_en = "registration and statistics of people's mediation",
      departments = "above", limit = "above" },
  } },
  { no = 23, section = "三", gist = "督促履行调解协议", gist_en = "performance of mediation agreements", steps = {
    { no = 1, gist = "告知提醒、督促履行", gist_en = "notices and reminders, urging performance",
      leads = { "city_hrss" }, with = { "city_justice", "city_union" }, limit = { open_ended = true } },
  } },
  { no = 24, section = "三", gist = "经验和典型", gist_en = "experience and examples", steps = {
    { no = 1, gist = "第三批金牌组织", gist_en = "third batch of gold organisations",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "done", open_ended = true },
      note = "期限管的是评选推荐；宣传推广没有期限，长期做" },
  } },
  { no = 25, section = "三", gist = "企业委员会", gist_en = "enterprise committees", steps = {
    { no = 1, gist = "宣传并指导企业委员会", gist_en = "publicity, and guidance of the committees",
      leads = {}, with = { "city_hrss", "city_union", "city_enterprise_federation" }, limit = { open_ended = true } },
  } },
  { no = 26, section = "三", gist = "人民调解组织", gist_en = "people's mediation organisations", steps = {
    { no = 1, gist = "指导人民调解排查化解", gist_en = "guiding people's mediation to find and resolve disputes",
      leads = { "city_justice" }, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 27, section = "三", gist = "街镇组织", gist_en = "sub-district and township organisations", steps = {
    { no = 1, gist = "督促区里细化举措", gist_en = "urging districts to detail their measures",
      leads = {}, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 28, section = "三", gist = "行业性、区域性组织", gist_en = "industry and regional organisations", steps = {
    { no = 1, gist = "健全行业、区域组织", gist_en = "building up industry and regional organisations",
      leads = {},
      with = { "city_justice", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "培训人民调解员", gist_en = "training people's mediators",
      departments = "above", limit = "above" },
    { no = 3, gist = "更多力量进法院调解平台", gist_en = "more mediators on the courts' platform",
      leads = {}, with = { "city_court" }, limit = "above" },
  } },
  { no = 29, section = "三", gist = "商（协）会组织", gist_en = "organisations of chambers and associations", steps = {
    { no = 1, gist = "指导商（协）会组织", gist_en = "guiding organisations of chambers and associations",
      leads = { "city_commerce" }, with = { "city_enterprise_federation" }, limit = { open_ended = true } },
  } },
  { no = 30, section = "三", gist = "社会力量参与调解", gist_en = "social forces in mediation", steps = {
    { no = 1, gist = "引导社会力量", gist_en = "guiding social forces",
      leads = {}, with = { "city_hrss", "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true },
      note = "表里第一家没有印“市”字，与别处的市人社局是同一家，见 sources.lua 的 corrections" },
    { no = 2, gist = "律师调解员入驻", gist_en = "lawyer mediators posted to joint organisations",
      departments = "above", limit = "above" },
    { no = 3, gist = "鼓励商会和律师团", gist_en = "encouraging chambers and teams of lawyers",
      force = "encouraged", departments = "above", limit = "above" },
  } },

  ---------------------------------------------------------------- 四 健全联动工作体系
  { no = 31, section = "四", gist = "四种调解联动", gist_en = "four kinds of mediation linked", steps = {
    { no = 1, gist = "四种调解联动、快速处置", gist_en = "four kinds of mediation linked, swift handling",
      leads = { "city_political_legal", "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 32, section = "四", gist = "一窗式受理", gist_en = "acceptance at one window", steps = {
    { no = 1, gist = "鼓励各区一窗式", gist_en = "encouraging districts to accept cases at one window",
      force = "encouraged", leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "两级名册动态管理", gist_en = "rosters of city and districts, changed as needed",
      departments = "above", limit = "above" },
    { no = 3, gist = "两级统筹调剂", gist_en = "exploring resources shared by city and districts",
      force = "encouraged", departments = "above", limit = "above" },
  } },
  { no = 33, section = "四", gist = "进驻调处中心", gist_en = "presence in dispute resolution centres", steps = {
    { no = 1, gist = "与调处中心互通联调", gist_en = "shared information and joint mediation with the centres",
      leads = { "city_political_legal" },
      with = { "city_justice", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "派驻的人民调解组织", gist_en = "people's mediation organisations posted there",
      departments = "above", limit = "above" },
  } },
  { no = 34, section = "四", gist = "仲裁员分片联系", gist_en = "arbitrators linked to areas", steps = {
    { no = 1, gist = "仲裁员分片联系", gist_en = "arbitrators linked to organisations by area",
      leads = {}, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 35, section = "四", gist = "审查确认和司法确认", gist_en = "review and judicial confirmation", steps = {
    { no = 1, gist = "引导审查或确认", gist_en = "guidance towards review or confirmation",
      leads = {}, with = { "city_hrss", "city_justice", "city_court" }, limit = { open_ended = true } },
    { no = 2, gist = "人民调解协议的确认", gist_en = "confirmation of people's mediation agreements",
      departments = "above", limit = "above" },
  } },
  { no = 36, section = "四", gist = "仲裁前先行调解", gist_en = "mediation before arbitration", steps = {
    { no = 1, gist = "建议或委托调解", gist_en = "suggesting or entrusting mediation", force = "may",
      leads = {}, with = { "city_hrss", "city_justice", "city_court" }, limit = { open_ended = true },
      note = "举措写“可以”；重点任务一栏没有“可以”两个字" },
  } },
  { no = 37, section = "四", gist = "诉讼前先行调解", gist_en = "mediation before litigation", steps = {
    { no = 1, gist = "引导先走非诉讼", gist_en = "guidance towards ways other than litigation",
      departments = "above", limit = "above", crosses_measure = true,
      note = "部门和时限两格都空着；照表里别处空格的读法，同第36项" },
  } },
  { no = 38, section = "四", gist = "在线诉调对接", gist_en = "online link between courts and mediation", steps = {
    { no = 1, gist = "在线对接落地", gist_en = "putting the online link into practice",
      leads = { "city_court" }, with = { "city_hrss", "city_union" }, limit = { open_ended = true } },
  } },
  { no = 39, section = "四", gist = "专家库", gist_en = "pool of experts", steps = {
    { no = 1, gist = "市、区两级专家库", gist_en = "pools of experts of the city and the districts",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 40, section = "四", gist = "支付令", gist_en = "payment orders", steps = {
    { no = 1, gist = "发出支付令", gist_en = "issuing payment orders",
      leads = {}, with = { "city_court" }, limit = { open_ended = true } },
  } },

  ---------------------------------------------------------------- 五 提升服务能力
  { no = 41, section = "五", gist = "政府购买服务", gist_en = "government purchase of services", steps = {
    { no = 1, gist = "购买服务提能力", gist_en = "purchased services to raise capacity",
      leads = {},
      with = {
        "city_justice", "city_finance", "city_hrss", "city_court", "city_union", "city_commerce",
        "city_enterprise_federation",
      },
      limit = { open_ended = true } },
  } },
  { no = 42, section = "五", gist = "兼职调解员来源", gist_en = "sources of part-time mediators", steps = {
    { no = 1, gist = "鼓励吸纳专业人员", gist_en = "encouraging organisations to take in professionals",
      force = "encouraged", leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 43, section = "五", gist = "培训指导", gist_en = "training and guidance", steps = {
    { no = 1, gist = "定期专题培训", gist_en = "regular training on mediation",
      leads = {},
      with = { "city_hrss", "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "非公经济组织法律培训班", gist_en = "legal training course for the non-public sector",
      departments = "above", limit = { by = "2023-12-31", reach = "done", open_ended = true } },
  } },
  { no = 44, section = "五", gist = "信息化", gist_en = "information technology", steps = {
    { no = 1, gist = "推广调解平台", gist_en = "promoting mediation platforms",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "数据共享和平台功能", gist_en = "shared data and functions of platforms",
      departments = "above", limit = "above" },
  } },
  { no = 45, section = "五", gist = "购买服务目录", gist_en = "catalogue of purchased services", steps = {
    { no = 1, gist = "列入目录", gist_en = "entry in the catalogue",
      leads = { "city_hrss" }, with = { "city_finance" }, limit = { open_ended = true } },
    { no = 2, gist = "指导各区", gist_en = "guidance of the districts",
      leads = {}, with = { "city_hrss" }, limit = "above" },
  } },
  { no = 46, section = "五", gist = "财政支持", gist_en = "financial support", steps = {
    { no = 1, gist = "安排经费", gist_en = "providing funds",
      leads = {}, with = { "city_finance" }, limit = { open_ended = true } },
  } },
  { no = 47, section = "五", gist = "考核", gist_en = "assessment", steps = {
    { no = 1, gist = "纳入平安建设考核", gist_en = "part of the assessment of the Safe Tianjin programme",
      leads = { "city_political_legal" },
      with = { "city_hrss", "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "商会调解纳入考核", gist_en = "chambers' mediation as part of the assessment",
      departments = "above", limit = "above" },
  } },
  { no = 48, section = "五", gist = "人社牵头", gist_en = "human resources departments in the lead", steps = {
    { no = 1, gist = "统筹的文件和评价机制", gist_en = "coordinating documents and ways of evaluation",
      leads = { "city_hrss" },
      with = {
        "city_political_legal", "city_justice", "city_court", "city_union", "city_commerce",
        "city_enterprise_federation",
      },
      limit = { open_ended = true } },
  } },
  { no = 49, section = "五", gist = "法院保障", gist_en = "support from the courts", steps = {
    { no = 1, gist = "民事诉讼贯彻调解", gist_en = "the principle of mediation in civil litigation",
      leads = {}, with = { "city_court" }, limit = { open_ended = true } },
  } },
  { no = 50, section = "五", gist = "司法行政指导", gist_en = "guidance by the justice administration", steps = {
    { no = 1, gist = "人民调解业务培训", gist_en = "training for people's mediation",
      leads = {}, with = { "city_justice" }, limit = { open_ended = true } },
  } },
  { no = 51, section = "五", gist = "财政保障", gist_en = "secured funds", steps = {
    { no = 1, gist = "保障并督促管理经费", gist_en = "providing funds and urging good management",
      leads = { "city_finance" }, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 52, section = "五", gist = "中小企业主管部门", gist_en = "small and medium enterprise departments", steps = {
    { no = 1, gist = "组织机构提供法律咨询", gist_en = "arranging legal advice by specialised bodies",
      leads = { "city_industry" }, with = { "city_hrss", "city_union", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 53, section = "五", gist = "工会参与化解", gist_en = "trade unions in resolving disputes", steps = {
    { no = 1, gist = "普法援助和调解", gist_en = "legal publicity, legal aid and mediation",
      leads = {}, with = { "city_union" }, limit = { open_ended = true } },
  } },
  { no = 54, section = "五", gist = "企业代表组织", gist_en = "bodies that represent enterprises", steps = {
    { no = 1, gist = "引导民企健全内部机制", gist_en = "guiding private enterprises to sound internal mechanisms",
      leads = {}, with = { "city_commerce", "city_enterprise_federation" }, limit = { open_ended = true } },
  } },
}

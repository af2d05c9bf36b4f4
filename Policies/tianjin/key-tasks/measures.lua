-- 54项重点任务，93条举措：谁牵头、谁配合、到什么时候。照表的样子写，一格一格对得上。
-- 表里空着的格写 "above"：照上面最近一个有字的格；部门和时限各看各的。
-- 没有印“牵头”的就没有牵头单位（leads = {}），排在第一个也不算；排列照原文的先后。
-- by 含当天（“年底前”含12月31日）；reach 是到那一天至少要到的程度：interim_result 取得阶段性成果，done 完成。
-- open_ended 是“长期推进”：没有终点，只列进展。两样都有的，先到那一天，以后长期做。
return {
  ---------------------------------------------------------------- 一 加强源头治理
  { no = 1, section = "一", gist = "党建引领", steps = {
    { no = 1, gist = "各部门结合职能开展",
      leads = {},
      with = { "city_hrss", "city_court", "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "“总对总”诉调对接",
      leads = { "city_court" }, with = { "city_union", "city_hrss" }, limit = "above" },
  } },
  { no = 2, section = "一", gist = "民主管理", steps = {
    { no = 1, gist = "厂务公开的年度要点",
      leads = { "city_union" }, with = { "city_hrss", "city_court", "city_commerce", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
    { no = 2, gist = "首次职代会", departments = "above", limit = "above" },
    { no = 3, gist = "教育引导企业家", departments = "above", limit = { open_ended = true } },
  } },
  { no = 3, section = "一", gist = "典型案例和各类文书", steps = {
    { no = 1, gist = "推送和发布人民调解案例", leads = {}, with = { "city_justice" }, limit = { open_ended = true } },
    { no = 2, gist = "普法宣传和精准服务",
      leads = {},
      with = { "city_justice", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = "above" },
    { no = 3, gist = "工会劳动法律监督案例", leads = {}, with = { "city_union" }, limit = "above" },
    { no = 4, gist = "发布法院案例",
      leads = {}, with = { "city_court" }, limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
  } },
  { no = 4, section = "一", gist = "中小企业服务机构", steps = {
    { no = 1, gist = "公共服务平台和双创基地",
      leads = {}, with = { "city_industry", "city_hrss", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "宣讲梯度培育政策", departments = "above", limit = "above" },
  } },
  { no = 5, section = "一", gist = "评选表彰的考虑因素", steps = {
    { no = 1, gist = "作为评选的重要考虑",
      leads = { "city_hrss" }, with = { "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 6, section = "一", gist = "律师和法律顾问", steps = {
    { no = 1, gist = "民企“法治体检”",
      leads = {}, with = { "city_justice", "city_hrss", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
    { no = 2, gist = "为农民工做公益法律服务", departments = "above", limit = "above" },
    { no = 3, gist = "知工APP的法律板块", departments = "above", limit = { open_ended = true } },
    { no = 4, gist = "“万所联万会”", departments = "above", limit = "above" },
  } },
  { no = 7, section = "一", gist = "风险监测机制", steps = {
    { no = 1, gist = "调解组织早发现",
      leads = { "city_hrss" }, with = { "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "信息共享和联合处置", departments = "above", limit = "above" },
    { no = 3, gist = "工会排查研判", leads = {}, with = { "city_union" }, limit = "above" },
  } },
  { no = 8, section = "一", gist = "重大风险预警", steps = {
    { no = 1, gist = "会商协同",
      leads = { "city_hrss" },
      with = { "city_court", "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "重要时段的排查", departments = "above", limit = "above" },
    { no = 3, gist = "人民调解日常排查", leads = {}, with = { "city_justice" }, limit = "above" },
  } },
  { no = 9, section = "一", gist = "联系点和排查", steps = {
    { no = 1, gist = "青年仲裁员联系企业",
      leads = { "city_hrss" }, with = { "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "新业态企业和协会建调解组织", departments = "above", limit = "above",
      note = "前半句是探索推动，后半句是指导；合成一句，按后半句的力度" },
  } },
  { no = 10, section = "一", gist = "隐患协同治理", steps = {
    { no = 1, gist = "业务联动提速", leads = { "city_hrss" }, with = { "city_union" }, limit = { open_ended = true } },
    { no = 2, gist = "工会监督深入开展", leads = {}, with = { "city_union" }, limit = "above" },
  } },

  ---------------------------------------------------------------- 二 强化协商和解
  { no = 11, section = "二", gist = "协商意识和沟通机制", steps = {
    { no = 1, gist = "宣传提升协商意识",
      leads = {}, with = { "city_hrss", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "推动用人单位对话", departments = "above", limit = "above" },
  } },
  { no = 12, section = "二", gist = "申诉和协商回应", steps = {
    { no = 1, gist = "工会参与企业内部协商",
      leads = { "city_union" }, with = { "city_hrss", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "指导内部管理和流程", departments = "above", limit = "above" },
  } },
  { no = 13, section = "二", gist = "工会帮助协商", steps = {
    { no = 1, gist = "培训监督员",
      leads = { "city_union" }, with = { "city_justice", "city_hrss", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "interim_result", open_ended = true } },
    { no = 2, gist = "联合调解工作室", departments = "above", limit = "above" },
    { no = 3, gist = "法律援助", departments = "above", limit = { open_ended = true } },
    { no = 4, gist = "释法疏导促和解", departments = "above", limit = "above" },
  } },
  { no = 14, section = "二", gist = "企业协商能力", steps = {
    { no = 1, gist = "指导企业完善协商程序",
      leads = {}, with = { "city_commerce", "city_enterprise_federation", "city_union", "city_hrss" },
      limit = { open_ended = true } },
  } },
  { no = 15, section = "二", gist = "社会力量参与协商", steps = {
    { no = 1, gist = "调研推广、鼓励参与", force = "encouraged",
      leads = {}, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 16, section = "二", gist = "签订和履行和解协议", steps = {
    { no = 1, gist = "引导签订、督促履行",
      leads = { "city_union" }, with = { "city_hrss", "city_court" }, limit = { open_ended = true } },
    { no = 2, gist = "指导申请调解", departments = "above", limit = "above" },
  } },
  { no = 17, section = "二", gist = "和解协议的证据效力", steps = {
    { no = 1, gist = "证据效力和让步的保护",
      leads = {}, with = { "city_hrss", "city_court" }, limit = { open_ended = true },
      note = "前半句是可以，后半句是不得，合成一句" },
    { no = 2, gist = "依法审理", departments = "above", limit = "above" },
  } },

  ---------------------------------------------------------------- 三 做实多元调解
  { no = 18, section = "三", gist = "用人单位调解组织", steps = {
    { no = 1, gist = "各类用人单位建组织配人员",
      leads = { "city_hrss" }, with = { "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "工商联指导商会", leads = {}, with = { "city_commerce" }, limit = "above" },
  } },
  { no = 19, section = "三", gist = "大中型和小微型企业", steps = {
    { no = 1, gist = "大中型企业和其他单位",
      leads = { "city_hrss" }, with = { "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "做实街镇区域性组织", departments = "above", limit = "above" },
  } },
  { no = 20, section = "三", gist = "仲裁院调解中心", steps = {
    { no = 1, gist = "做实区调解中心",
      leads = { "city_hrss" },
      with = { "city_justice", "city_finance", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "办案和协助统筹", departments = "above", limit = "above" },
  } },
  { no = 21, section = "三", gist = "工会法律服务工作站", steps = {
    { no = 1, gist = "服务窗口和法律援助",
      leads = { "city_union" }, with = { "city_hrss", "city_court" }, limit = { open_ended = true } },
  } },
  { no = 22, section = "三", gist = "名册和工作制度", steps = {
    { no = 1, gist = "落实名册、健全制度",
      leads = { "city_hrss" }, with = { "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "人民调解登记统计", departments = "above", limit = "above" },
  } },
  { no = 23, section = "三", gist = "督促履行调解协议", steps = {
    { no = 1, gist = "告知提醒、督促履行",
      leads = { "city_hrss" }, with = { "city_justice", "city_union" }, limit = { open_ended = true } },
  } },
  { no = 24, section = "三", gist = "经验和典型", steps = {
    { no = 1, gist = "第三批金牌组织",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { by = "2023-12-31", reach = "done", open_ended = true },
      note = "期限管的是评选推荐；宣传推广没有期限，长期做" },
  } },
  { no = 25, section = "三", gist = "企业委员会", steps = {
    { no = 1, gist = "宣传并指导企业委员会",
      leads = {}, with = { "city_hrss", "city_union", "city_enterprise_federation" }, limit = { open_ended = true } },
  } },
  { no = 26, section = "三", gist = "人民调解组织", steps = {
    { no = 1, gist = "指导人民调解排查化解",
      leads = { "city_justice" }, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 27, section = "三", gist = "街镇组织", steps = {
    { no = 1, gist = "督促区里细化举措", leads = {}, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 28, section = "三", gist = "行业性、区域性组织", steps = {
    { no = 1, gist = "健全行业、区域组织",
      leads = {},
      with = { "city_justice", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "培训人民调解员", departments = "above", limit = "above" },
    { no = 3, gist = "引入法院调解平台", leads = {}, with = { "city_court" }, limit = "above" },
  } },
  { no = 29, section = "三", gist = "商（协）会组织", steps = {
    { no = 1, gist = "指导商（协）会组织",
      leads = { "city_commerce" }, with = { "city_enterprise_federation" }, limit = { open_ended = true } },
  } },
  { no = 30, section = "三", gist = "社会力量参与调解", steps = {
    { no = 1, gist = "引导社会力量",
      leads = {}, with = { "city_hrss", "city_justice", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true },
      note = "表里第一家没有印“市”字，与别处的市人社局是同一家，见 sources.lua 的 corrections" },
    { no = 2, gist = "律师调解员入驻", departments = "above", limit = "above" },
    { no = 3, gist = "鼓励商会和律师团", force = "encouraged", departments = "above", limit = "above" },
  } },

  ---------------------------------------------------------------- 四 健全联动工作体系
  { no = 31, section = "四", gist = "四种调解联动", steps = {
    { no = 1, gist = "四种调解联动、快速处置",
      leads = { "city_political_legal", "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 32, section = "四", gist = "一窗式受理", steps = {
    { no = 1, gist = "鼓励各区一窗式", force = "encouraged",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "两级名册动态管理", departments = "above", limit = "above" },
    { no = 3, gist = "两级统筹调剂", force = "encouraged", departments = "above", limit = "above" },
  } },
  { no = 33, section = "四", gist = "进驻调处中心", steps = {
    { no = 1, gist = "与调处中心互通联调",
      leads = { "city_political_legal" },
      with = { "city_justice", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "派驻的人民调解组织", departments = "above", limit = "above" },
  } },
  { no = 34, section = "四", gist = "仲裁员分片联系", steps = {
    { no = 1, gist = "仲裁员分片联系", leads = {}, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 35, section = "四", gist = "审查确认和司法确认", steps = {
    { no = 1, gist = "引导审查或确认",
      leads = {}, with = { "city_hrss", "city_justice", "city_court" }, limit = { open_ended = true } },
    { no = 2, gist = "人民调解协议的确认", departments = "above", limit = "above" },
  } },
  { no = 36, section = "四", gist = "仲裁前先行调解", steps = {
    { no = 1, gist = "建议或委托调解", force = "may",
      leads = {}, with = { "city_hrss", "city_justice", "city_court" }, limit = { open_ended = true },
      note = "举措写“可以”；重点任务一栏没有“可以”两个字" },
  } },
  { no = 37, section = "四", gist = "诉讼前先行调解", steps = {
    { no = 1, gist = "引导先走非诉讼", departments = "above", limit = "above", crosses_measure = true,
      note = "部门和时限两格都空着；照表里别处空格的读法，同第36项" },
  } },
  { no = 38, section = "四", gist = "在线诉调对接", steps = {
    { no = 1, gist = "在线对接落地",
      leads = { "city_court" }, with = { "city_hrss", "city_union" }, limit = { open_ended = true } },
  } },
  { no = 39, section = "四", gist = "专家库", steps = {
    { no = 1, gist = "市、区两级专家库",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 40, section = "四", gist = "支付令", steps = {
    { no = 1, gist = "发出支付令", leads = {}, with = { "city_court" }, limit = { open_ended = true } },
  } },

  ---------------------------------------------------------------- 五 提升服务能力
  { no = 41, section = "五", gist = "政府购买服务", steps = {
    { no = 1, gist = "购买服务提能力",
      leads = {},
      with = { "city_justice", "city_finance", "city_hrss", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 42, section = "五", gist = "兼职调解员来源", steps = {
    { no = 1, gist = "鼓励吸纳专业人员", force = "encouraged",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 43, section = "五", gist = "培训指导", steps = {
    { no = 1, gist = "定期专题培训",
      leads = {},
      with = { "city_hrss", "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "非公经济组织法律培训班",
      departments = "above", limit = { by = "2023-12-31", reach = "done", open_ended = true } },
  } },
  { no = 44, section = "五", gist = "信息化", steps = {
    { no = 1, gist = "推广调解平台",
      leads = { "city_hrss" },
      with = { "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "数据共享和平台功能", departments = "above", limit = "above" },
  } },
  { no = 45, section = "五", gist = "购买服务目录", steps = {
    { no = 1, gist = "列入目录", leads = { "city_hrss" }, with = { "city_finance" }, limit = { open_ended = true } },
    { no = 2, gist = "指导各区", leads = {}, with = { "city_hrss" }, limit = "above" },
  } },
  { no = 46, section = "五", gist = "财政支持", steps = {
    { no = 1, gist = "安排经费", leads = {}, with = { "city_finance" }, limit = { open_ended = true } },
  } },
  { no = 47, section = "五", gist = "考核", steps = {
    { no = 1, gist = "纳入平安建设考核",
      leads = { "city_political_legal" },
      with = { "city_hrss", "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
    { no = 2, gist = "商会调解纳入考核", departments = "above", limit = "above" },
  } },
  { no = 48, section = "五", gist = "人社牵头", steps = {
    { no = 1, gist = "统筹的文件和评价机制",
      leads = { "city_hrss" },
      with = { "city_political_legal", "city_justice", "city_court", "city_union", "city_commerce", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 49, section = "五", gist = "法院保障", steps = {
    { no = 1, gist = "民事诉讼贯彻调解", leads = {}, with = { "city_court" }, limit = { open_ended = true } },
  } },
  { no = 50, section = "五", gist = "司法行政指导", steps = {
    { no = 1, gist = "人民调解业务培训", leads = {}, with = { "city_justice" }, limit = { open_ended = true } },
  } },
  { no = 51, section = "五", gist = "财政保障", steps = {
    { no = 1, gist = "保障并督促管理经费",
      leads = { "city_finance" }, with = { "city_hrss" }, limit = { open_ended = true } },
  } },
  { no = 52, section = "五", gist = "中小企业主管部门", steps = {
    { no = 1, gist = "组织机构提供法律咨询",
      leads = { "city_industry" }, with = { "city_hrss", "city_union", "city_enterprise_federation" },
      limit = { open_ended = true } },
  } },
  { no = 53, section = "五", gist = "工会参与化解", steps = {
    { no = 1, gist = "普法援助和调解", leads = {}, with = { "city_union" }, limit = { open_ended = true } },
  } },
  { no = 54, section = "五", gist = "企业代表组织", steps = {
    { no = 1, gist = "引导民企健全内部机制",
      leads = {}, with = { "city_commerce", "city_enterprise_federation" }, limit = { open_ended = true } },
  } },
}

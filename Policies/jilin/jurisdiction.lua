-- 吉林省：代码、层级、各方、本省另加的列。
-- 长白山管委会、梅河口市与各市（州）并列收文，也单独报方案，所以在台账里把它们的级别填成 prefecture。
return {
  code = "CN-JL",
  name = "吉林省",
  name_en = "Jilin",
  levels = { "province", "prefecture", "district", "township" },

  -- bearer（由谁办、谁牵头）、to（报给谁）只能写这里的 id。
  -- 文中的“牵头单位”没有写到哪一级，这里按部门系统写，不分省、市、县。
  authorities = {
    { id = "provincial_hrss", label = "省人社厅", label_en = "provincial department of human resources and social security" },
    { id = "provincial_hrss_office", label = "省人社厅调解仲裁管理处", label_en = "its mediation and arbitration division" },
    { id = "hrss", label = "人社局", label_en = "bureau of human resources and social security" },
    { id = "political_legal", label = "党委政法委", label_en = "political and legal commission" },
    { id = "union", label = "工会", label_en = "trade union" },
    { id = "commerce", label = "工商联", label_en = "federation of industry and commerce" },
    -- 名字里的斜线是一个单位的两块牌子，不是两个单位。
    { id = "enterprise_federation", label = "企联/企业家协会", label_en = "enterprise confederation" },
    { id = "institution", label = "企业、行业商（协）会等单位", label_en = "enterprise, trade chamber or other institution" },
    { id = "employer", label = "调解员所在单位", label_en = "mediator's employer" },
    { id = "organization", label = "调解组织", label_en = "mediation organisation" },
  },

  -- 通用数据模型里没有、本通知要用到的列。
  fields = {
    -- 二（二）：接待窗口设在综治中心等处的，与单独设立的，要求不同。
    { entity = "organization", name = "hosted", label = "依托综治等中心设立", label_en = "hosted in a governance centre",
      type = "boolean" },
    -- 二（三）：一起办案的部门不等于设立主体，所以另设一列。
    { entity = "organization", name = "joint_parties", label = "参加联合调解的部门", label_en = "parties to joint mediation",
      type = "set", of = "founder" },
    -- 三（一）：综治中心拿出来给调解仲裁用的场所。
    { entity = "institution", name = "provided_facilities", label = "提供给调解仲裁的场所",
      label_en = "premises given to mediation and arbitration", type = "set", of = "facility" },
    -- 一、二（四）：总目标说的是行业商（协）会；推动的重点是有典型性、代表性的。后一列由认定的人填，文中没有标准。
    { entity = "institution", name = "industry", label = "行业商（协）会", label_en = "chamber of an industry", type = "boolean" },
    { entity = "institution", name = "representative", label = "有典型性、代表性", label_en = "typical and representative",
      type = "boolean" },
    -- 二（三）：当地仲裁院里有没有职工法律服务工作站。
    { entity = "jurisdiction", name = "workstation", label = "仲裁院设有职工法律服务工作站",
      label_en = "workers' legal service station at the arbitration court", type = "boolean" },
    -- 尾：各部门自己的工作台账，与调解组织的基础台账不是一回事。
    { entity = "authority", name = "work_ledger", label = "建立工作台账", label_en = "keeps a working ledger", type = "boolean" },
  },
  enumerations = {},
}

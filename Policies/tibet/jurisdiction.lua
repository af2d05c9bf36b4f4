-- 西藏自治区：代码、层级、各方、另加的字段。地市（prefecture）在区和县之间。
return {
  code = "CN-XZ",
  name = "西藏自治区",
  name_en = "Tibet",
  levels = { "province", "prefecture", "district", "township" },

  authorities = {
    { id = "region_hrss", label = "自治区人社厅", label_en = "regional department of human resources and social security" },
    { id = "region_hrss_office", label = "自治区人社厅调解仲裁管理处", label_en = "its mediation and arbitration division" },
    { id = "region_union", label = "自治区总工会", label_en = "regional federation of trade unions" },
    { id = "region_commerce", label = "自治区工商业联合会", label_en = "regional federation of industry and commerce" },
    { id = "region_state_assets", label = "自治区国资委", label_en = "regional state-assets commission" },
    { id = "prefecture_hrss", label = "地市人社部门", label_en = "prefectural human resources and social security" },
    { id = "prefecture_union", label = "地市工会", label_en = "prefectural trade union" },
    { id = "prefecture_commerce", label = "地市工商联", label_en = "prefectural federation of industry and commerce" },
    { id = "prefecture_state_assets", label = "地市国资委", label_en = "prefectural state-assets commission" },
    { id = "organization", label = "调解组织", label_en = "mediation organisation" },
    { id = "national_division", label = "人社部调解仲裁管理司", label_en = "the ministry's mediation and arbitration division" },
  },

  fields = {
    -- 四（三）要求公开调解员信息；通用数据模型里调解员没有这一列。
    { entity = "mediator", name = "published", label = "向社会公布", label_en = "published", type = "boolean" },
    -- 四（三）的成功率如果以上报数为准，要有一个地区的上报数；通用数据模型里只有每个组织的。
    { entity = "jurisdiction", name = "reported_area_rate", label = "上报的地区调解成功率", label_en = "reported success rate of the area",
      type = "percent" },
  },
  enumerations = {},
}

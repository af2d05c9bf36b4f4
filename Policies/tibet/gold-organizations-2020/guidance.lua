-- 读过、有意不检查的要点，每条写明原因。
return {
  { cite = "序/主送", reason = "definition", gist = "收文单位，不是要求" },
  { cite = "序/目的", reason = "basis", gist = "发文的缘由" },
  { cite = "序/依据", reason = "basis", gist = "两个文件是依据，内容不在文中，不从那里借数" },
  { cite = "序/百家", reason = "no_figure", gist = "活动名称，不是本区的名额" },
  { cite = "一/方向", reason = "exhortation", gist = "方向性的话" },
  { cite = "二/一批", reason = "no_figure", gist = "“一批”没有家数；每批推荐的家数在五（二）" },
  { cite = "二/效果", reason = "exhortation", gist = "要达到的效果，没有衡量办法" },

  { cite = "四（一）/方针", reason = "exhortation", gist = "方针和总的推动" },
  { cite = "四（一）/示范", reason = "no_figure", gist = "示范建设没有个数和标准" },
  { cite = "四（一）/商协会", reason = "exhortation", gist = "督促指导，没有个数和期限" },
  { cite = "四（一）/网络", reason = "exhortation", gist = "“逐步”，没有期限和标准" },

  { cite = "四（二）/用工", reason = "exhortation", gist = "用人单位的做法，台账不记" },
  { cite = "四（二）/沟通", reason = "exhortation", gist = "形式列举，没有次数" },
  { cite = "四（二）/协商", reason = "exhortation", gist = "怎样算完善没有写" },
  { cite = "四（二）/隐患", reason = "exhortation", gist = "效果，没有衡量办法" },

  { cite = "四（三）/规范", reason = "basis", gist = "指向另一个通知，它的要求不在文中" },
  { cite = "四（三）/六规范五上墙", reason = "no_figure", gist = "只有6和5两个个数，没有列出项目，不凭记忆补；名称和标识另有要求" },
  { cite = "四（三）/模式", reason = "exhortation", gist = "总结推广，没有期限" },

  { cite = "四（四）/培训", reason = "no_figure", gist = "只写定期，没有次数、学时" },
  { cite = "四（四）/方式", reason = "definition", gist = "说明培训可以用哪些方式，名单不封闭" },
  { cite = "四（四）/队伍", reason = "exhortation", gist = "要达到的样子" },

  { cite = "四（五）/机制", reason = "exhortation", gist = "机制没有名称和标准" },
  { cite = "四（五）/公信力", reason = "exhortation", gist = "效果，没有衡量办法" },
  { cite = "四（五）/互联网", reason = "exhortation", gist = "大力推进；必须用平台的另有点名" },
  { cite = "四（五）/互联", reason = "exhortation", gist = "加强、积极推动，没有标准" },

  { cite = "五（二）/名额", reason = "no_figure", gist = "家数和类数都查；是哪三类、每类几家没有写，不查" },

  { cite = "六/合作", reason = "exhortation", gist = "重视和配合" },
  { cite = "六/指导", reason = "exhortation", gist = "关注和指导，没有次数" },
  { cite = "六/优先", reason = "unchecked_consequence", gist = "别的评比里的优待，由那些评比安排" },
  { cite = "六/奖惩", reason = "unchecked_consequence", gist = "表彰和取消资格没有标准，由主管部门决定" },
  { cite = "六/宣传", reason = "exhortation", gist = "宣传，没有次数" },

  { cite = "尾/名额表", reason = "attachment_missing", gist = "表是图片，看不到数；地区的分配和类别的分配都不补" },
}

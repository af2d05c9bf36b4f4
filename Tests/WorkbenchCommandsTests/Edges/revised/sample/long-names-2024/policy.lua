-- 没有英文名称、名称很长的一件。
return {
  language = 1, title = "关于进一步加强基层劳动人事争议调解组织规范化标准化专业化建设的实施意见（编的）", source = "xx-2024-2",
  readings = {},
}

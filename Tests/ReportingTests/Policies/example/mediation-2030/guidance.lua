return {
  { cite = "二/附件", reason = "attachment_missing", gist = "样式没有，只能查有没有" },
}

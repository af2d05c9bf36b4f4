return {
  { cite = "二/重视", reason = "exhortation", gist = "号召" },
}

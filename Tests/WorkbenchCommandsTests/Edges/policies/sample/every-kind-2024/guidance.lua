return {
  { cite = "八/重视", reason = "exhortation", gist = "号召" },
}

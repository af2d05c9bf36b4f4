-- 补人、补课：三件事一起做，看还有谁不达标。
return {
  language = 1,
  title = "街镇中心各增加一名兼职调解员，不足40学时的各补8学时",
  reason = "年底前能办到的两件事",
  facts = {
    { each = "organization", where = { kind = "township_centre", active = true }, gains = "mediator", on = "2025-12-31",
      values = { engagement = "part_time", attendance_normal = true, published = true } },
    { each = "mediator", where = { on_roster = true, off_job_hours = { below = 40 } }, gains = "training",
      on = "2025-12-31", values = { mode = "off_job", class_hours = 8, organizer = "hrss" } },
  },
}

return {
  { no = 1, section = "七", gist = "典型案例", gist_en = "typical cases", steps = {
    { no = 1, gist = "推送案例", gist_en = "submit cases", leads = { "province_hrss" }, with = { "district_hrss", "union" },
      limit = { by = "2024-06-30", reach = "done" } },
    { no = 2, gist = "发布案例", gist_en = "publish cases", departments = "above",
      limit = { by = "2024-12-31", reach = "interim_result", open_ended = true } },
    { no = 3, gist = "长期宣传", leads = {}, with = { "union" }, limit = { open_ended = true } },
    { no = 4, gist = "长期交流", leads = {}, with = { "union" }, limit = "above" },
  } },
  { no = 2, section = "七", force = "should", gist = "联席会议", gist_en = "joint meetings", steps = {
    { no = 1, gist = "建立联席会议", gist_en = "set up joint meetings", leads = { "province_hrss" }, with = {}, limit = { by = "2024-12-31", reach = "done" } },
  } },
}

-- 武清区要补多少：企业调解委员会增加13个，够不够？
return {
  language = 1,
  title = "武清区新设13个企业调解委员会",
  reason = "看离2025年的80%还差几个",
  facts = {
    { add = "organization", count = 13, within = "武清区", on = "2025-12-01",
      values = { kind = "enterprise_committee" } },
  },
}

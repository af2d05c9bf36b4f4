-- 别省的政策放到本市的台账上：吉林的指标按地市（prefecture）考核，这里写明相当于本市的哪一级。
return {
  language = 1,
  title = "按吉林的办法考核天津各区",
  reason = "比较两地在同一件事上的宽严",
  law = {
    policies = { "../../../Policies/jilin/organization-building-2024" },
    levels = { prefecture = "district" },
  },
}

return {
  { id = "committees", label = "存续的调解委员会数", of = "institution", count = "coverage",
    where = function(c) return c.organization.kind == "enterprise_committee" and c.organization.active end },
  -- 分母也要筛：只算沿海的、职工够多的企业。
  { id = "large_enterprises", label = "沿海大企业数", of = "jurisdiction", within = true, count = "institution",
    where = function(i, p)
      if i.kind ~= "enterprise" then return false end
      return i.zone == "coast" and i.employees >= p.employees_min
    end },
  { id = "large_with_committee", label = "已设委员会的沿海大企业数", of = "jurisdiction", within = true, count = "institution",
    where = function(i, p)
      if i.kind ~= "enterprise" then return false end
      return i.zone == "coast" and i.employees >= p.employees_min and i.committees > 0
    end },
}

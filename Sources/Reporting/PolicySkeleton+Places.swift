extension PolicySkeleton.Place {
  typealias Place = PolicySkeleton.Place

  /// The province-level divisions of the mainland by the name of their folder, with the codes of ISO 3166-2:CN.
  package static let known: [PolicySkeleton.Place] = [
    .init(folder: "anhui", code: "CN-AH", name: "安徽省", nameEn: "Anhui", hasPrefectures: true),
    .init(folder: "beijing", code: "CN-BJ", name: "北京市", nameEn: "Beijing", hasPrefectures: false),
    .init(folder: "chongqing", code: "CN-CQ", name: "重庆市", nameEn: "Chongqing", hasPrefectures: false),
    .init(folder: "fujian", code: "CN-FJ", name: "福建省", nameEn: "Fujian", hasPrefectures: true),
    .init(folder: "gansu", code: "CN-GS", name: "甘肃省", nameEn: "Gansu", hasPrefectures: true),
    .init(folder: "guangdong", code: "CN-GD", name: "广东省", nameEn: "Guangdong", hasPrefectures: true),
    .init(folder: "guangxi", code: "CN-GX", name: "广西壮族自治区", nameEn: "Guangxi", hasPrefectures: true),
    .init(folder: "guizhou", code: "CN-GZ", name: "贵州省", nameEn: "Guizhou", hasPrefectures: true),
    .init(folder: "hainan", code: "CN-HI", name: "海南省", nameEn: "Hainan", hasPrefectures: true),
    .init(folder: "hebei", code: "CN-HE", name: "河北省", nameEn: "Hebei", hasPrefectures: true),
    .init(folder: "heilongjiang", code: "CN-HL", name: "黑龙江省", nameEn: "Heilongjiang", hasPrefectures: true),
    .init(folder: "henan", code: "CN-HA", name: "河南省", nameEn: "Henan", hasPrefectures: true),
    .init(folder: "hubei", code: "CN-HB", name: "湖北省", nameEn: "Hubei", hasPrefectures: true),
    .init(folder: "hunan", code: "CN-HN", name: "湖南省", nameEn: "Hunan", hasPrefectures: true),
    .init(folder: "inner-mongolia", code: "CN-NM", name: "内蒙古自治区", nameEn: "Inner Mongolia", hasPrefectures: true),
    .init(folder: "jiangsu", code: "CN-JS", name: "江苏省", nameEn: "Jiangsu", hasPrefectures: true),
    .init(folder: "jiangxi", code: "CN-JX", name: "江西省", nameEn: "Jiangxi", hasPrefectures: true),
    .init(folder: "jilin", code: "CN-JL", name: "吉林省", nameEn: "Jilin", hasPrefectures: true),
    .init(folder: "liaoning", code: "CN-LN", name: "辽宁省", nameEn: "Liaoning", hasPrefectures: true),
    .init(folder: "ningxia", code: "CN-NX", name: "宁夏回族自治区", nameEn: "Ningxia", hasPrefectures: true),
    .init(folder: "qinghai", code: "CN-QH", name: "青海省", nameEn: "Qinghai", hasPrefectures: true),
    .init(folder: "shaanxi", code: "CN-SN", name: "陕西省", nameEn: "Shaanxi", hasPrefectures: true),
    .init(folder: "shandong", code: "CN-SD", name: "山东省", nameEn: "Shandong", hasPrefectures: true),
    .init(folder: "shanghai", code: "CN-SH", name: "上海市", nameEn: "Shanghai", hasPrefectures: false),
    .init(folder: "shanxi", code: "CN-SX", name: "山西省", nameEn: "Shanxi", hasPrefectures: true),
    .init(folder: "sichuan", code: "CN-SC", name: "四川省", nameEn: "Sichuan", hasPrefectures: true),
    .init(folder: "tianjin", code: "CN-TJ", name: "天津市", nameEn: "Tianjin", hasPrefectures: false),
    .init(folder: "tibet", code: "CN-XZ", name: "西藏自治区", nameEn: "Tibet", hasPrefectures: true),
    .init(folder: "xinjiang", code: "CN-XJ", name: "新疆维吾尔自治区", nameEn: "Xinjiang", hasPrefectures: true),
    .init(folder: "yunnan", code: "CN-YN", name: "云南省", nameEn: "Yunnan", hasPrefectures: true),
    .init(folder: "zhejiang", code: "CN-ZJ", name: "浙江省", nameEn: "Zhejiang", hasPrefectures: true),
  ]

  /// The division of a folder's name, or of its Chinese name with or without what follows it (`山东`, `山东省`).
  package static func named(_ name: String) -> PolicySkeleton.Place? {
    known.first { $0.folder == name }
      ?? (name.count < 2 ? nil : known.first { $0.name == name || ($0.name.hasPrefix(name) && name.count <= 3) })
  }

  /// The same with another code, where one is given.
  package func with(code: String?) -> PolicySkeleton.Place {
    .init(folder: folder, code: code ?? self.code, name: name, nameEn: nameEn, hasPrefectures: hasPrefectures)
  }

  /// A jurisdiction that the list does not have: its name, and its code unless it is given, are to be filled in.
  package static func unknown(_ folder: String, code: String?) -> PolicySkeleton.Place {
    PolicySkeleton.Place(folder: folder, code: code ?? "待填", name: "待填", nameEn: nil, hasPrefectures: true)
  }
}

/// A matter on which norms of several provinces can be put side by side: an entry of `common/topics.lua`.
public struct Topic: Hashable, Sendable {
  public let id: String
  public let label: String
  public let labelEn: String?

  public init(id: String, label: String, labelEn: String?) {
    self.id = id
    self.label = label
    self.labelEn = labelEn
  }
}

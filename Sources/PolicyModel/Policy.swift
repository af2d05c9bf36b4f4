import Diagnostics
public import MediationModel

/// One policy folder, opened: the law as data. Functions are handles into the folder's Lua files.
public struct Policy: Sendable {
  /// `tianjin/organization-building-2024`
  public let id: String
  public let title: String
  public let titleEn: String?
  public let source: Source
  /// All documents of the jurisdiction, for citations beyond the policy's own.
  public let sources: [Source]
  public let jurisdiction: JurisdictionProfile
  public let effectiveFrom: Day?
  public let parameters: [Parameter]
  public let readings: [Reading]
  public let facts: [Fact]
  public let norms: [Norm]
  /// What norms of several provinces may be compared on, in the order of `common/topics.lua`.
  public let topics: [Topic]

  public init(
    id: String, title: String, titleEn: String?, source: Source, sources: [Source], jurisdiction: JurisdictionProfile,
    effectiveFrom: Day?, parameters: [Parameter], readings: [Reading], facts: [Fact], norms: [Norm],
    topics: [Topic] = []
  ) {
    self.id = id
    self.title = title
    self.titleEn = titleEn
    self.source = source
    self.sources = sources
    self.jurisdiction = jurisdiction
    self.effectiveFrom = effectiveFrom
    self.parameters = parameters
    self.readings = readings
    self.facts = facts
    self.norms = norms
    self.topics = topics
  }

  /// The first day that the policy can ask anything of: the day it takes effect, else the day it was issued, else adopted.
  public var start: Day? { effectiveFrom ?? source.issued ?? source.adopted }

  public func parameter(_ id: String) -> Parameter? { parameters.first { $0.id == id } }
  public func reading(_ id: String) -> Reading? { readings.first { $0.id == id } }
  public func fact(_ id: String, of entity: EntityName) -> Fact? { facts.first { $0.id == id && $0.of == entity } }
  public func norm(_ localID: String) -> Norm? { norms.first { $0.localID == localID } }
}

public import Diagnostics

/// One of the questions that the text leaves open, with its defensible meanings.
public struct Reading: Hashable, Sendable {
  public struct Choice: Hashable, Sendable {
    public let id: String
    public let label: String
    /// Set for a reading of value kind: the value that `p` holds under this choice.
    public let value: ParameterValue?
    /// Why this meaning was considered and set aside.
    public let setAside: String?

    public init(id: String, label: String, value: ParameterValue?, setAside: String?) {
      self.id = id
      self.label = label
      self.value = value
      self.setAside = setAside
    }
  }

  public let id: String
  public let question: String
  public let citation: Citation
  public let choices: [Choice]
  /// The ids of the choices still open, in the order written. One open choice is a decided reading.
  public let open: [String]
  /// The authority's reply that closed it: who, number, date in words.
  public let decidedBy: String?
  public let span: SourceSpan

  public init(
    id: String, question: String, citation: Citation, choices: [Choice], open: [String], decidedBy: String?,
    span: SourceSpan
  ) {
    self.id = id
    self.question = question
    self.citation = citation
    self.choices = choices
    self.open = open
    self.decidedBy = decidedBy
    self.span = span
  }

  public func choice(_ id: String) -> Choice? { choices.first { $0.id == id } }
  public var isValueKind: Bool { choices.contains { $0.value != nil } }
}

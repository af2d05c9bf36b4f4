public import MediationModel

/// Something of a norm that falls due, or that goes on without a day of its own.
public struct AgendaItem: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    /// A level of a parameter that the norm compares with.
    case level(DatedValue, NormComparison)
    /// A step of the calendar.
    case step
    /// A cycle of a duty, by its first day.
    case cycle(Day)
    /// A step of a task list.
    case milestone(Measure.Reach)
    /// The text gives no day, or says that it goes on.
    case openEnded
    /// Days after another step, whose own day is not known from the text.
    case after(days: Int, of: String)
  }

  public let norm: Norm
  public let what: What
  /// The last day on which it can be done in time; nil where the text fixes none.
  public let day: Day?
  /// The first day of a period; nil where only the last one is fixed.
  public let from: Day?

  public init(norm: Norm, what: What, day: Day? = nil, from: Day? = nil) {
    self.norm = norm
    self.what = what
    self.day = day
    self.from = from
  }
}

extension Policy {
  /// What falls due on the days of a period, both ends included, by day and then in the order of the files.
  ///
  /// Levels of parameters count once for each norm that compares with them. A duty's cycles begin with the one that the
  /// document falls in, as they do in an evaluation. O(norms × cycles of the period).
  public func agenda(from first: Day, through last: Day) -> [AgendaItem] {
    let items = norms.flatMap { dated($0, through: last) }.filter { item in
      item.day.map { first <= $0 && $0 <= last } ?? false
    }
    return items.enumerated().sorted { a, b in
      let (left, right) = (a.element.day ?? first, b.element.day ?? first)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }

  /// What has no day of its own, in the order of the files.
  public var undated: [AgendaItem] {
    norms.compactMap { norm in
      switch norm.body {
      case .stage(let stage):
        switch stage.due {
        case .openEnded: AgendaItem(norm: norm, what: .openEnded)
        case .within(let days, let of): AgendaItem(norm: norm, what: .after(days: days, of: of))
        case .by, .before, .period: nil
        }
      case .duty(let duty): duty.cycle == nil ? AgendaItem(norm: norm, what: .openEnded) : nil
      case .measure(let measure):
        measure.limit.value.isOpenEnded ? AgendaItem(norm: norm, what: .openEnded) : nil
      case .requirement, .classification, .target, .quota, .guidance: nil
      }
    }
  }

  private func dated(_ norm: Norm, through last: Day) -> [AgendaItem] {
    var items: [AgendaItem] = []
    for comparison in norm.comparisons {
      guard let parameter = parameter(comparison.parameter) else { continue }
      for day in parameter.milestones {
        guard let value = parameter.value(at: day, by: day) else { continue }
        items.append(AgendaItem(norm: norm, what: .level(value, comparison), day: day))
      }
      // Something to be done on or before a date of the law falls due on that date, as last amended.
      if comparison.comparison == .onOrBefore, let value = parameter.values.last, value.by == nil,
        case .day(let day) = value.value
      {
        items.append(AgendaItem(norm: norm, what: .level(value, comparison), day: day))
      }
    }
    switch norm.body {
    case .stage(let stage):
      guard let day = stage.due.lastDay else { break }
      var from: Day?
      if case .period(let first, _) = stage.due { from = first }
      items.append(AgendaItem(norm: norm, what: .step, day: day, from: from))
    case .duty(let duty): items += cycles(of: duty, norm, through: last)
    case .measure(let measure):
      if let milestone = measure.limit.value.milestone {
        items.append(AgendaItem(norm: norm, what: .milestone(milestone.reach), day: milestone.by))
      }
    case .requirement, .classification, .target, .quota, .guidance: break
    }
    return items
  }

  private func cycles(of duty: Duty, _ norm: Norm, through last: Day) -> [AgendaItem] {
    guard let cycle = duty.cycle, let start else { return [] }
    return cycle.starts(fromYear: start.civil.year - 1, through: last).flatMap { first -> [AgendaItem] in
      guard let next = first.adding(months: cycle.months), next > start else { return [] }
      return duty.dueDays(in: first).filter { $0 >= start }
        .map { AgendaItem(norm: norm, what: .cycle(first), day: $0) }
    }
  }
}

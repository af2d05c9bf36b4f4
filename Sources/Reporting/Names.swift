package import MediationModel
package import PolicyModel

/// What closed lists of the model are called for people. Every switch is exhaustive, so a new word cannot be forgotten.
/// Files and JSON keep the words themselves.
package struct Names: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func kind(_ kind: NormKind) -> String {
    switch kind {
    case .requirement: language.pick("要求", "requirement")
    case .classification: language.pick("分类", "classification")
    case .target: language.pick("指标", "target")
    case .quota: language.pick("名额", "quota")
    case .stage: language.pick("步骤", "stage")
    case .duty: language.pick("周期性职责", "duty")
    case .measure: language.pick("举措", "measure")
    case .guidance: language.pick("不检查的要点", "guidance")
    }
  }

  /// As a heading over several.
  package func kinds(_ kind: NormKind) -> String {
    switch kind {
    case .duty: language.pick("周期性职责", "duties")
    case .guidance: language.pick("不检查的要点", "guidance (not checked)")
    case .requirement, .classification, .target, .quota, .stage, .measure:
      language.pick(self.kind(kind), self.kind(kind) + "s")
    }
  }

  package func force(_ force: Force) -> String {
    switch force {
    case .must: language.pick("必须", "must")
    case .should: language.pick("一般应", "should")
    case .encouraged: language.pick("鼓励", "encouraged")
    case .approximate: language.pick("约数", "approximate")
    case .qualitative: language.pick("定性", "qualitative")
    case .may: language.pick("可以", "may")
    }
  }

  package func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .satisfied: language.pick("达标", "satisfied")
    case .notSatisfied: language.pick("未达标", "not satisfied")
    case .notApplicable: language.pick("不适用", "not applicable")
    case .indeterminate: language.pick("无法判断", "indeterminate")
    case .pending: language.pick("未到期", "pending")
    case .reported: language.pick("只报数", "reported")
    case .fault: language.pick("出错", "fault")
    }
  }

  package func timing(_ timing: Timing) -> String {
    switch timing {
    case .pending: language.pick("未到期", "pending")
    case .onTime: language.pick("按期", "on time")
    case .late: language.pick("逾期后达到", "late")
    case .overdue: language.pick("逾期未达", "overdue")
    case .asRecorded: language.pick("按现有记录", "as recorded")
    }
  }

  /// Outcomes that a finding may turn out to have: `达标、不适用`.
  func possible(_ outcomes: [Outcome]) -> String {
    outcomes.map { outcome($0) }.joined(separator: language.pick("、", ", "))
  }

  /// Why what cannot be told is no breach.
  func noBreach(_ finding: Finding) -> String {
    let isByReading = finding.unknown.contains { (finding.readings[$0]?.count ?? 0) > 1 }
    return isByReading
      ? language.pick("哪种读法都不违反", "no breach under any reading")
      : language.pick("不知道的不论怎样都不违反", "no breach whatever the unknown is")
  }

  /// What a record that is not there means.
  func absent(_ absent: AbsentRecord) -> String {
    let entity = Schema.mediation.entity(absent.entity).map { language.pick($0.zh, $0.en) } ?? absent.entity
    return absent.isCovered
      ? language.pick("缺 \(absent.year) 年的“\(entity)”记录", "the \(entity) record of \(absent.year) is missing")
      : language.pick(
        "台账范围没有写明含 \(absent.year) 年的“\(entity)”", "the ledger does not cover \(entity) records of \(absent.year)")
  }

  package func reason(_ reason: GuidanceReason) -> String {
    switch reason {
    case .exhortation: language.pick("号召", "exhortation")
    case .basis: language.pick("依据", "basis")
    case .definition: language.pick("说明", "definition")
    case .permission: language.pick("允许", "permission")
    case .noFigure: language.pick("没有数", "no figure")
    case .attachmentMissing: language.pick("附件未附", "attachment missing")
    case .uncheckedConsequence: language.pick("后果不由台账检查", "consequence not checked here")
    }
  }

  package func comparison(_ comparison: Comparison) -> String {
    switch comparison {
    case .atLeast: language.pick("不少于", "at least")
    case .atMost: language.pick("不超过", "at most")
    case .equals: language.pick("等于", "exactly")
    case .onOrBefore: language.pick("不晚于", "on or before")
    case .onOrAfter: language.pick("不早于", "on or after")
    }
  }

  /// What a party has to do with a norm.
  package func role(_ role: PartyRole) -> String {
    switch role {
    case .lead: language.pick("牵头", "leads")
    case .participant: language.pick("参加", "takes part")
    case .responsible: language.pick("责任部门", "in charge")
    case .bearer: language.pick("办理", "does it")
    case .recipient: language.pick("接收", "receives")
    case .consequence: language.pick("办理后果", "acts on it")
    }
  }

  /// Where a norm stands among those of other provinces.
  package func standing(_ standing: PolicyMatrix.Standing) -> String {
    switch standing {
    case .stricter: language.pick("较严", "stricter")
    case .looser: language.pick("较松", "looser")
    case .between: language.pick("居中", "between")
    case .equal: language.pick("相同", "equal")
    case .crossing: language.pick("互有严宽", "each stricter in part")
    case .incomparable: language.pick("不能比", "not comparable")
    case .onlyFigure: language.pick("别省没有数", "the only figure")
    case .noFigure: language.pick("没有数", "no figure")
    }
  }

  package func cycle(_ cycle: Duty.Cycle) -> String {
    switch cycle {
    case .year: language.pick("每年", "each year")
    case .halfYear: language.pick("每半年", "each half-year")
    case .quarter: language.pick("每季度", "each quarter")
    case .month: language.pick("每月", "each month")
    }
  }

  /// The unit behind a number; empty for a bare number. In English the singular; `plural` when it is not one.
  package func unit(_ unit: Unit, plural: Bool = false) -> String {
    func english(_ one: String, _ many: String? = nil) -> String { plural ? many ?? one + "s" : one }
    switch unit {
    case .person: return language.pick("人", english("person", "people"))
    case .organization: return language.pick("个组织", english("organisation"))
    case .institution: return language.pick("家单位", english("institution"))
    case .township: return language.pick("个街镇", english("township"))
    case .committee: return language.pick("个委员会", english("committee"))
    case .dispute: return language.pick("件", english("dispute"))
    case .agreement: return language.pick("份协议", english("agreement"))
    case .event: return language.pick("次", english("event"))
    case .classHour: return language.pick("学时", english("class hour"))
    case .submission: return language.pick("次报送", english("submission"))
    case .nomination: return language.pick("个推荐", english("nomination"))
    case .record: return language.pick("条", english("record"))
    case .document: return language.pick("份", english("document"))
    case .household: return language.pick("家", english("household"))
    case .day: return language.pick("天", english("day"))
    case .month: return language.pick("个月", english("month"))
    case .year: return language.pick("年", english("year"))
    case .minute: return language.pick("分钟", english("minute"))
    case .percent: return "%"
    case .yuan: return language.pick("元", "yuan")
    case .number: return ""
    }
  }

  package func unit(_ unit: ParameterUnit) -> String {
    switch unit {
    case .measure(.number): language.pick("数", "number")
    case .measure(let measure): self.unit(measure)
    case .date: language.pick("日期", "date")
    case .names: language.pick("名单", "names")
    }
  }
}

import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

/// The records and the law that functions see in one partition, at one moment, under one choice of readings.
///
/// `@unchecked Sendable`: immutable after `init`; the unsafe pointers inside the record types point into columns and
/// dictionaries that this object retains, and nothing writes to them.
final class PreparedBinding: @unchecked Sendable {
  struct Extra {
    let partition: Int
    let entity: EntityName
    let name: String
    let column: Column
    /// Names of the states of a classification.
    let members: [String]?
  }

  let recordTypes: [LuaRecordType]
  let parameters: [(name: String, value: LuaParameter)]
  /// As bound, by record type; held, because the record types point into them.
  let columns: [[Column]]
  private let dictionaries: LuaDictionaries

  /// - Parameter layout: the only fields and parameters that are asked for, of some hundred.
  init(
    _ evaluator: Evaluator, partition: Int, extras: [Extra], context: Evaluator.Context,
    layout: BindingLayouts.Layout
  ) {
    var types: [LuaRecordType] = []
    var retained: [[Column]] = []
    let schema = evaluator.schema
    for (index, entity) in schema.entities.enumerated() {
      var columns: [LuaColumn] = []
      var own: [Column] = []
      for number in layout.fields[index] {
        let field = entity.fields[number]
        guard let column = evaluator.fieldColumn(entity.name, field, partition, at: context.moment),
          let bound = PreparedBinding.luaColumn(field.name, column, schema, members: nil, evaluator.dictionaries)
        else { continue }
        own.append(column)
        columns.append(bound)
      }
      for extra in extras where extra.entity == entity.name {
        guard
          let bound = PreparedBinding.luaColumn(
            extra.name, extra.column, schema, members: extra.members, evaluator.dictionaries)
        else { continue }
        own.append(extra.column)
        columns.append(bound)
      }
      retained.append(own)
      types.append(
        LuaRecordType(
          name: entity.name, columns: columns, rowCount: evaluator.ledgers[partition].tables[index].rowCount))
    }
    recordTypes = types
    columns = retained
    dictionaries = evaluator.dictionaries
    parameters = PreparedBinding.parameters(evaluator, context, layout)
  }

  static func luaColumn(
    _ name: String, _ column: Column, _ schema: Schema, members: [String]?, _ dictionaries: LuaDictionaries
  ) -> LuaColumn? {
    let storage: LuaColumn.Storage
    switch column.kind {
    case .number, .date, .month, .timestamp: storage = .integer(width: column.elementWidth)
    case .boolean: storage = .boolean
    case .enumeration(let id):
      let names = members ?? schema.enumeration(id)?.members.map(\.name) ?? []
      storage = .enumeration(members: names, width: column.elementWidth)
    case .set(let id):
      storage = .set(members: schema.enumeration(id)?.members.map(\.name) ?? [], width: column.elementWidth)
    case .reference(let target):
      guard let index = schema.entities.firstIndex(where: { $0.name == target }) else { return nil }
      storage = .reference(target: index)
    case .text:
      guard let dictionary = column.dictionary else { return nil }
      let flat = dictionaries.flat(dictionary)
      storage = .text(bytes: UnsafePointer(flat.bytes), offsets: UnsafePointer(flat.offsets), count: flat.count)
    }
    return LuaColumn(name: name, storage: storage, chunks: column.chunkPointers, valid: column.validityPointers)
  }

  /// The values of `p`; only those of `layout`, or all of them without one.
  static func parameters(
    _ evaluator: Evaluator, _ context: Evaluator.Context, _ layout: BindingLayouts.Layout? = nil
  )
    -> [(name: String, value: LuaParameter)]
  {
    var result: [(name: String, value: LuaParameter)] = []
    for index in layout?.parameters ?? Array(evaluator.law.parameters.indices) {
      let parameter = evaluator.law.parameters[index]
      let value: LuaParameter
      if parameter.isMilestoneSeries {
        value = .refused("\(parameter.id) has a value for each deadline")
      } else {
        value = parameter.value(at: context.moment.day).map { LuaParameter($0.value) } ?? .absent
      }
      result.append((parameter.id, value))
    }
    for index in layout?.readings ?? Array(evaluator.law.readings.indices) {
      let reading = evaluator.law.readings[index]
      let value = evaluator.readingValue(reading.id, context.choices)
      result.append((reading.id, value.map { LuaParameter($0) } ?? .absent))
    }
    let moment = context.moment
    result.append((MomentName.asOf.rawValue, .integer(Int64(moment.day.number))))
    let period = moment.period
    func day(_ name: MomentName, _ day: Day?) {
      result.append((name.rawValue, day.map { .integer(Int64($0.number)) } ?? .absent))
    }
    result.append(
      (MomentName.cycleYear.rawValue, .integer(Int64((period?.cycle ?? moment.day).civil.year))))
    day(.cycleStart, period?.cycle)
    day(.periodFrom, period?.from)
    day(.periodThrough, period?.through)
    day(.due, period?.due)
    return result
  }
}

/// Flat copies of text dictionaries, made once each. Kept by the evaluation for as long as anything is bound.
final class LuaDictionaries {
  private var made: [ObjectIdentifier: (source: TextDictionary, flat: LuaDictionary)] = [:]

  func flat(_ dictionary: TextDictionary) -> LuaDictionary {
    if let known = made[ObjectIdentifier(dictionary)] { return known.flat }
    let flat = LuaDictionary(dictionary)
    made[ObjectIdentifier(dictionary)] = (dictionary, flat)
    return flat
  }
}

/// A dictionary's texts end to end, as Lua columns want them.
final class LuaDictionary {
  let bytes: UnsafeMutablePointer<UInt8>
  let offsets: UnsafeMutablePointer<UInt32>
  let count: Int

  init(_ dictionary: TextDictionary) {
    count = dictionary.count
    let total = (0..<count).reduce(0) { $0 + dictionary.bytes($1).count }
    bytes = .allocate(capacity: max(1, total))
    bytes.initialize(repeating: 0, count: max(1, total))
    offsets = .allocate(capacity: count + 1)
    offsets.initialize(repeating: 0, count: count + 1)
    var end = 0
    for code in 0..<count {
      for byte in dictionary.bytes(code) {
        bytes[end] = byte
        end += 1
      }
      offsets[code + 1] = UInt32(end)
    }
  }

  deinit {
    bytes.deallocate()
    offsets.deallocate()
  }
}

extension LuaParameter {
  init(_ value: ParameterValue) {
    switch value {
    case .number(let number): self = .integer(number)
    case .day(let day): self = .integer(Int64(day.number))
    case .names(let names): self = names.count == 1 ? .string(names[0]) : .strings(names)
    }
  }
}

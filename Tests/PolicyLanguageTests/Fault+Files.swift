// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Which files there are, and what running them gives.
extension Fault {
  static let ofFiles: [Fault] = [
    Fault(
      "policy.missing-file", "a province without sources.lua", [.without("sources.lua")],
      says: [
        "sample/sources.lua: 错误：缺少文件。请补上这个文件。 [policy.missing-file]",
      ]),
    Fault(
      "policy.missing-file", "a require of a module that is not there", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local tools = require("common.tools")\#nreturn {\#n  { id = "full"#)],
      says: [
        "sample/staff/facts.lua:1:23: 错误：缺少文件（模块 common.tools）。请补上这个文件。 [policy.missing-file]",
      ]),
    Fault(
      "policy.missing-file", "a module that needs another that is not there", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local tools = require("common.tools")\#nreturn {\#n  { id = "full"#), .file("common/tools.lua", #"local deep = require("common.deep")\#nreturn {}\#n"#)],
      says: [
        "common/tools.lua:1:22: 错误：缺少文件（模块 common.deep）。请补上这个文件。 [policy.missing-file]",
      ]),
    Fault(
      "lua.require-not-literal", "a require of a computed name", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local name = "common.tools"\#nlocal tools = require(name)\#nreturn {\#n  { id = "full"#)],
      says: [
        #"sample/staff/facts.lua:2:15: 错误：require后面要直接写加引号的文件名，找到的是“require(name)”。请写成require("文件名") [lua.require-not-literal]"#,
      ]),
    Fault(
      "policy.unreadable-file", "a folder where a file should be", [.folder("facts.lua")],
      says: [
        "sample/staff/facts.lua: 错误：读不了这个文件，请检查权限。 [policy.unreadable-file]",
      ]),
    Fault(
      "policy.unknown-file", "a misspelt file name", [.file("rule.lua", "return {}")],
      says: [
        "sample/staff/rule.lua: 错误：政策文件夹里没有“rule.lua”这种文件。是不是“rules.lua”？可用的有：parameters.lua, facts.lua, rules.lua, targets.lua, calendar.lua, policy.lua, measures.lua, guidance.lua, equivalents.lua, fixtures.lua。 [policy.unknown-file]",
      ]),
    Fault(
      "policy.no-policies", "a province without a policy", [.without("policy.lua")],
      says: [
        "sample: 错误：这里没有政策：找不到 policy.lua。请给出政策文件夹或其上级。 [policy.no-policies]",
      ]),
    Fault(
      "policy.language", "a later version of the language", [.text("policy.lua", "language = 1", with: "language = 2")],
      says: [
        "sample/staff/policy.lua:2:14: 错误：policy.lua 写的是 language = 2，本程序只懂 1。 [policy.language]",
      ]),
    Fault(
      "policy.load-failed", "a file that fails when run", [.file("facts.lua", #"local t = nil\#nreturn { { id = t.id } }\#n"#)],
      says: [
        "sample/staff/facts.lua:2:1: 错误：文件运行出错：attempt to index a nil value (local 't') [policy.load-failed]",
      ]),
    Fault(
      "policy.load-failed", "a helper that fails when called", [.file("common/tools.lua", #"local tools = {}\#nfunction tools.fact(id)\#n  error("no " .. id)\#nend\#nreturn tools\#n"#), .file("facts.lua", #"local tools = require("common.tools")\#nreturn {\#n  tools.fact("full_time"),\#n}\#n"#)],
      says: [
        "common/tools.lua:3:1: 错误：文件运行出错：no full_time [policy.load-failed]",
      ]),
    Fault(
      "policy.load-failed", "a number that no file may give", [.text("parameters.lua", "is = 2, cite", with: "is = 1e308 * 10, cite")],
      says: [
        "sample/staff/parameters.lua:1:1: 错误：文件运行出错：staff_min.is: the number is not finite [policy.load-failed]",
      ]),
    Fault(
      "policy.budget-spent", "a file that loops for ever", [.file("facts.lua", #"local n = 0\#nwhile true do\#n  n = n + 1\#nend\#nreturn {}\#n"#)],
      says: [
        "sample/staff/facts.lua:3:1: 错误：文件用完了运行限额，已停止。请看这里是否有停不下来的循环或递归，或造了太大的表。 [policy.budget-spent]",
      ]),
    Fault(
      "policy.budget-spent", "a helper that calls itself without end", [.file("facts.lua", #"local function deep(n)\#n  return 1 + deep(n + 1)\#nend\#nreturn { deep(1) }\#n"#)],
      says: [
        "sample/staff/facts.lua:2:1: 错误：文件用完了运行限额，已停止。请看这里是否有停不下来的循环或递归，或造了太大的表。 [policy.budget-spent]",
      ]),
    Fault(
      "policy.not-a-table", "facts that return nothing", [.file("facts.lua", #"local facts = {}\#n"#)],
      says: [
        "sample/staff/facts.lua:1:1: 错误：facts.lua 这里应写一张表 { … }，实际是 空（是不是忘了写 return？）。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.not-a-table", "rules that return nothing", [.file("rules.lua", #"-- nothing yet\#n"#)],
      says: [
        "sample/staff/rules.lua:1:1: 错误：rules.lua 这里应写一张表 { … }，实际是 空（是不是忘了写 return？）。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.not-a-table", "parameters that return a text", [.file("parameters.lua", #"return "coverage"\#n"#)],
      says: [
        "sample/staff/parameters.lua:1:8: 错误：parameters.lua 这里应写一张表 { … }，实际是 加引号的文字。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.not-a-table", "a guidance file that returns a number", [.file("guidance.lua", #"return 1\#n"#)],
      says: [
        "sample/staff/guidance.lua:1:8: 错误：guidance.lua 这里应写一张表 { … }，实际是 整数。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.not-a-table", "sources that return true", [.file("sources.lua", #"return true\#n"#)],
      says: [
        "sample/sources.lua:1:8: 错误：sources.lua 这里应写一张表 { … }，实际是 true 或 false。 [policy.not-a-table]",
      ]),
  ]
}

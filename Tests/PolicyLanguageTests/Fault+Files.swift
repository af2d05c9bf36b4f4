// swift-format-ignore-file: one fault and its message a line read better than wrapped ones.

/// Which files there are, and what running them gives.
extension Fault {
  static let ofFiles: [Fault] = [
    Fault(
      "policy.missing-file", "a province without sources.lua", [.without("sources.lua")],
      says: [
      ]),
    Fault(
      "policy.missing-file", "a require of a module that is not there", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local tools = require("common.tools")\#nreturn {\#n  { id = "full"#)],
      says: [
      ]),
    Fault(
      "policy.missing-file", "a module that needs another that is not there", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local tools = require("common.tools")\#nreturn {\#n  { id = "full"#), .file("common/tools.lua", #"local deep = require("common.deep")\#nreturn {}\#n"#)],
      says: [
      ]),
    Fault(
      "lua.require-not-literal", "a require of a computed name", [.text("facts.lua", #"return {\#n  { id = "full"#, with: #"local name = "common.tools"\#nlocal tools = require(name)\#nreturn {\#n  { id = "full"#)],
      says: [
      ]),
    Fault(
      "policy.unreadable-file", "a folder where a file should be", [.folder("facts.lua")],
      says: [
      ]),
    Fault(
      "policy.unknown-file", "a misspelt file name", [.file("rule.lua", "return {}")],
      says: [
      ]),
    Fault(
      "policy.no-policies", "a province without a policy", [.without("policy.lua")],
      says: [
      ]),
    Fault(
      "policy.language", "a later version of the language", [.text("policy.lua", "language = 1", with: "language = 2")],
      says: [
      ]),
    Fault(
      "policy.load-failed", "a file that fails when run", [.file("facts.lua", #"local t = nil\#nreturn { { id = t.id } }\#n"#)],
      says: [
      ]),
    Fault(
      "policy.load-failed", "a helper that fails when called", [.file("common/tools.lua", #"local tools = {}\#nfunction tools.fact(id)\#n  error("no " .. id)\#nend\#nreturn tools\#n"#), .file("facts.lua", #"local tools = require("common.tools")\#nreturn {\#n  tools.fact("full_time"),\#n}\#n"#)],
      says: [
      ]),
    Fault(
      "policy.load-failed", "a number that no file may give", [.text("parameters.lua", "is = 2, cite", with: "is = 1e308 * 10, cite")],
      says: [
      ]),
    Fault(
      "policy.budget-spent", "a file that loops for ever", [.file("facts.lua", #"local n = 0\#nwhile true do\#n  n = n + 1\#nend\#nreturn {}\#n"#)],
      says: [
      ]),
    Fault(
      "policy.budget-spent", "a helper that calls itself without end", [.file("facts.lua", #"local function deep(n)\#n  return 1 + deep(n + 1)\#nend\#nreturn { deep(1) }\#n"#)],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "facts that return nothing", [.file("facts.lua", #"local facts = {}\#n"#)],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "rules that return nothing", [.file("rules.lua", #"-- nothing yet\#n"#)],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "parameters that return a text", [.file("parameters.lua", #"return "coverage"\#n"#)],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "a guidance file that returns a number", [.file("guidance.lua", #"return 1\#n"#)],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "sources that return true", [.file("sources.lua", #"return true\#n"#)],
      says: [
      ]),
  ]
}

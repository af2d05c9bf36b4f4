import Diagnostics

/// What keeps `policy new` from writing a policy.
package enum SkeletonCode: String, CaseIterable, DiagnosticCode {
  case badName = "new.bad-name"
  /// `common` holds what provinces share.
  case reservedName = "new.reserved-name"
  /// A jurisdiction that is not there and reads like a slip of one that is known.
  case nearJurisdiction = "new.near-jurisdiction"
  case noFolder = "new.no-folder"
  case exists = "new.exists"
  /// A document of that id stands in `sources.lua` already.
  case documentExists = "new.document-exists"
  /// `sources.lua` does not spell out the list of documents, so none can be added to it.
  case sourcesNotAList = "new.sources-not-a-list"
}

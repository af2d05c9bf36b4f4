import Diagnostics

/// What can be wrong between a document's text and its outline in `sources.lua`.
package enum SourceTextsCode: String, CaseIterable, DiagnosticCode {
  // The file.
  case unreadableFile = "sources.unreadable-file"
  case notUTF8 = "sources.not-utf8"
  case emptyText = "sources.empty-text"
  // The document's own title, number and days.
  case titleNotInText = "sources.title-not-in-text"
  case numberNotInText = "sources.number-not-in-text"
  case dayNotInText = "sources.day-not-in-text"
  // Clauses.
  case clauseNotInOutline = "sources.clause-not-in-outline"
  case clauseNotInText = "sources.clause-not-in-text"
  case citedClauseNotInText = "sources.cited-clause-not-in-text"
  case numberingBroken = "sources.numbering-broken"
  case duplicateClause = "sources.duplicate-clause"
  /// Behind the last item of a list stands a paragraph without a number.
  case paragraphWithoutNumber = "sources.paragraph-without-number"
  // Points and rows.
  case pointNotInText = "sources.point-not-in-text"
  case stepNotInOutline = "sources.step-not-in-outline"
  case rowLength = "sources.row-length"
  case rowWithoutNumber = "sources.row-without-number"
  case attachmentNotListed = "sources.attachment-not-listed"
  // Figures and dates.
  case figureNotInOutline = "sources.figure-not-in-outline"
  case figureNotInText = "sources.figure-not-in-text"
  case figureDiffers = "sources.figure-differs"
  case figureForm = "sources.figure-form"
  case impossibleDate = "sources.impossible-date"
  case weekdayDiffers = "sources.weekday-differs"
  case documentNumberNotInOutline = "sources.document-number-not-in-outline"
  case documentNumberNotInText = "sources.document-number-not-in-text"
}

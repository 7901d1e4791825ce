export { printAttempts, type AttemptRow, type AttemptsSheet } from './attempts/attempts-pdf.ts';
export type * from './certificates/certificate.ts';
export { sha256 } from './certificates/fingerprint.ts';
export { sealCertificate, signDetached, type Sealed } from './certificates/sign.ts';
export {
  publicKeyOf,
  signingKeyOf,
  type KeySet,
  type PublicKey,
  type SigningKey,
} from './certificates/signing-key.ts';
export { verifyChains, type VerifiedChain } from './certificates/verify-chain.ts';
export {
  CertificateRefused,
  verifyCertificate,
  type VerifiedCertificate,
} from './certificates/verify.ts';
export { canonicalJson } from './certificates/write-json.ts';
export { printCertificate, type PrintedCertificate } from './certificates/certificate-pdf.ts';
export type * from './notes/consultation-note.ts';
export { printNote } from './notes/note-pdf.ts';
export {
  assembleOne,
  assembleZip,
  ExhibitRefused,
  type AssembledBundle,
} from './bundle/assemble.ts';
export { citedNumbers, renumbered } from './bundle/citations.ts';
export {
  BUNDLE_FORMS,
  EXHIBIT_TROUBLES,
  type BundleForm,
  type Exhibit,
  type ExhibitList,
  type ExhibitTrouble,
  type InventoryRow,
  type ListedExhibit,
  type MainItem,
  type SignatureState,
} from './bundle/exhibit.ts';
export { FINDING_CODES, type Finding } from './bundle/finding.ts';
export { inventoryOf } from './bundle/inventory.ts';
export { printInventory } from './bundle/inventory-pdf.ts';
export { lintBundle, passes } from './bundle/lint.ts';
export { isUnfinished } from './bundle/unfinished.ts';
export { mainName } from './bundle/names.ts';
export { inspectExhibit, readExhibit, type ExhibitFile } from './bundle/read-exhibit.ts';
export { drawHeic, HEIC } from './reading/heic.ts';
export { checkTemplate, LARGEST_TEMPLATE, type CheckedTemplate } from './letters/check-template.ts';
export { addressOf, fillLetter, type FilledLetter } from './letters/fill-letter.ts';
export { letterTemplate } from './letters/letter-docx.ts';
export * from './letters/letter-page.ts';
export { printLetter, type PrintedLetter } from './letters/letter-pdf.ts';
export { findOffice, OfficeFailed, officePdf, type Office } from './office/office-pdf.ts';
export type { TemplateProblem } from './letters/template-problem.ts';
export {
  completeRow,
  writtenAmount,
  writtenDay,
  writtenHour,
  type LetterRow,
  type LetterValues,
} from './letters/values.ts';
export { ACCEPTED_TYPES, DOCX, withExtension } from './intake/accepted-types.ts';
export {
  inspectFile,
  type FileRefusal,
  type Inspection,
  type SentFile,
} from './intake/inspect-file.ts';
export { drawPdfPage } from './reading/pdf.ts';
export { exampleLetter, type ExampleLetter } from './examples/example-letter.ts';
export type { PageLook, Run } from './reading/page-look.ts';
export { readText, type ReadBounds, type ReadText } from './reading/read-text.ts';
export { inspectSheet } from './intake/sheet-file.ts';
export { openScanner, type ScanResult, type VirusScanner } from './intake/virus-scanner.ts';
export { lockArchive, lockOf, unlockArchive, type ArchiveLock } from './archive/lock.ts';
export { openZip, type OpenZip } from './archive/open-zip.ts';
export { zipOf, type ZipEntry } from './archive/write-zip.ts';
export { facturXml, printFacturX, UnfitForMachines } from './invoices/factur-x.ts';
export { printInvoice } from './invoices/invoice-pdf.ts';
export type { InvoiceSheet } from './invoices/invoice-sheet.ts';
export { ledes1998b, type LedesInvoice, type LedesLine } from './invoices/ledes.ts';
export { plainEuros } from './invoices/invoice-words.ts';

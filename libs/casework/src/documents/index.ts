export { acceptFile, fileTooLarge, uploadsOf } from './accept-file.ts';
export {
  archiveDocument,
  rejectDocument,
  undecideDocument,
  updateDocument,
  verifyDocument,
} from './change-document.ts';
export { readDocumentText } from './index-document.ts';
export {
  readDocumentContent,
  type DocumentContent,
  type DocumentKeeper,
  type ReceivedFile,
} from './document-content.ts';
export {
  drawDocumentPage,
  openDocumentContent,
  readDocumentVersions,
  readDossierDocuments,
} from './read-documents.ts';
export { readDocumentsPage } from './documents-page.ts';
export { readUnreadDocuments } from './read-unread-documents.ts';
export { receiveDocument, receiveVersion } from './receive-document.ts';
export { searchDocuments } from './search-documents.ts';
export { storeDocument, storeVersion, type NewStoredDocument } from './store-document.ts';

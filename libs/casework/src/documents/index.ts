export {
  readDocumentContent,
  type DocumentContent,
  type DocumentKeeper,
  type ReceivedFile,
} from './document-content.ts';
export { storeDocument, storeVersion, type NewStoredDocument } from './store-document.ts';

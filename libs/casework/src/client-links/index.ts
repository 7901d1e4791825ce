export { readClientPage } from './client-page.ts';
export {
  createClientLink,
  readClientLinks,
  replaceClientLink,
  withdrawClientLink,
} from './links.ts';
export { noteAttempt, undoAttempt } from './note-attempt.ts';
export { openClientLink } from './open-client-link.ts';
export { clientPageWords } from './page-words.ts';
export { sendClientFile, takeFileBack } from './send-file.ts';

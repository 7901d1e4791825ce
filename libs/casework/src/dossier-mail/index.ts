export {
  closeDossierAddress,
  decideMail,
  giveDossierAddress,
  listMailsToFile,
  readDossierMail,
} from './dossier-mail.ts';
export { dossierOfAddress, receiveMail, type MailServices } from './receive-mail.ts';

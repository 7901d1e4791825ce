export { issueCertificate } from './issue-certificate.ts';
export {
  certificateKeys,
  listCertificates,
  readCertificate,
  readCertificatePdf,
  type CertificatePdf,
} from './read-certificates.ts';

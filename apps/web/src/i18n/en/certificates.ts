import type { Translation } from '../catalogue.ts';
import type { certificates as fr } from '../fr/certificates.ts';

export const certificates: Translation<typeof fr> = {
  certificates: {
    title: 'Time-limit certificates',
    lead: 'The date, its derivation and its texts as they are now, signed and numbered.',
    issue: 'Time-limit certificate',
    issued: 'Certificate issued, PDF downloaded.',
    pdfOf: 'Download the PDF of certificate {reference}',
    jsonOf: 'Download the signed JSON of certificate {reference}',
  },
};

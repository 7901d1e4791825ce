export const certificates = {
  certificates: {
    title: 'Certificats de délai',
    lead: 'La date, son raisonnement et ses textes, tels qu’ils sont maintenant, signés et numérotés.',
    issue: 'Certificat de délai',
    issued: 'Certificat établi, PDF téléchargé.',
    pdfOf: 'Télécharger le PDF du certificat {reference}',
    jsonOf: 'Télécharger le JSON signé du certificat {reference}',
  },
} as const;

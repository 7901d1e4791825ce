/** Written by the firm, never asked of its client. */
const OF_THE_FIRM: ReadonlySet<string> = new Set([
  'tableau-tentatives',
  'bordereau',
  'copie-requete-annulation',
]);

/** Whether a client can be asked to send a document of this kind. */
export const isForClientToSend = (kind: string): boolean => !OF_THE_FIRM.has(kind);

import { text, type Text } from '@quantieme/law';

/** Whether a document lets one ask (R434-1), and whether time under it counts (R434-2). */
interface DocumentRule {
  readonly from: string;
  readonly asks: 'yes' | 'no' | 'arguable';
  readonly counts: 'yes' | 'no' | 'arguable';
}

export interface StayDocument {
  readonly label: Text;
  readonly versions: readonly DocumentRule[];
}

/** First day of the regulations that list the documents. */
const FIRST = '2006-12-10';
const rule = (
  asks: DocumentRule['asks'],
  counts: DocumentRule['counts'],
  from = FIRST,
): DocumentRule => ({ from, asks, counts });

/** Multi-year cards, and long-stay visas that are worth a card, were added on that day. */
const SINCE_2016 = '2016-11-01';

const BY_ID = {
  'cst-one-year': {
    label: text('carte de séjour temporaire d’au moins un an', 'temporary card of at least a year'),
    versions: [rule('yes', 'yes')],
  },
  'cst-shorter': {
    label: text(
      'carte de séjour temporaire de moins d’un an',
      'temporary card of less than a year',
    ),
    versions: [rule('no', 'yes')],
  },
  csp: {
    label: text('carte de séjour pluriannuelle', 'multi-year card'),
    versions: [rule('arguable', 'arguable'), rule('yes', 'yes', SINCE_2016)],
  },
  'carte-resident': {
    label: text('carte de résident', 'resident card'),
    versions: [rule('yes', 'yes')],
  },
  'certificat-un-an': {
    label: text('certificat de résidence d’un an', 'one-year certificate of residence'),
    versions: [rule('yes', 'yes')],
  },
  'certificat-dix-ans': {
    label: text('certificat de résidence de dix ans', 'ten-year certificate of residence'),
    versions: [rule('yes', 'yes')],
  },
  'recepisse-renouvellement': {
    label: text('récépissé de renouvellement', 'receipt of a request to renew'),
    versions: [rule('yes', 'yes')],
  },
  'attestation-prolongation': {
    label: text(
      'attestation de prolongation d’instruction (renouvellement en ligne)',
      'certificate of extended examination (renewal online)',
    ),
    versions: [rule('arguable', 'arguable')],
  },
  'recepisse-premiere-demande': {
    label: text('récépissé de première demande', 'receipt of a first request'),
    versions: [rule('no', 'yes')],
  },
  'vls-ts': {
    label: text('visa de long séjour valant titre de séjour', 'long-stay visa worth a card'),
    versions: [rule('no', 'arguable'), rule('no', 'yes', SINCE_2016)],
  },
  aps: {
    label: text('autorisation provisoire de séjour', 'provisional permit to stay'),
    versions: [rule('no', 'yes')],
  },
  'attestation-asile': {
    label: text(
      'récépissé ou attestation de demande d’asile',
      'receipt or certificate of an asylum claim',
    ),
    versions: [rule('no', 'yes')],
  },
  'visa-court-sejour': {
    label: text('visa de court séjour', 'short-stay visa'),
    versions: [rule('no', 'no')],
  },
  'sans-document': {
    label: text('aucun document de séjour', 'no document of stay'),
    versions: [rule('no', 'no')],
  },
} as const satisfies Readonly<Record<string, StayDocument>>;

export type StayDocumentId = keyof typeof BY_ID;

export const STAY_DOCUMENTS: Readonly<Record<StayDocumentId, StayDocument>> = BY_ID;

export const STAY_DOCUMENT_IDS = Object.keys(BY_ID) as readonly StayDocumentId[];

import type { EventTypeId } from '../events/registry.ts';
import { text, type Text } from '../text.ts';

export const PROCEEDING_IDS = [
  'refere-mesures-utiles',
  'refere-suspension',
  'refere-liberte',
  'annulation',
  'oqtf',
  'visa-nantes',
] as const;
export type ProceedingId = (typeof PROCEEDING_IDS)[number];

/** An exhibit without which the judge does not look at the request; any of these kinds of document is it. */
export interface MandatoryExhibit {
  readonly kinds: readonly string[];
  readonly what: Text;
  readonly source: string;
}

/** A request to a court, as far as its exhibits go. */
export interface Proceeding {
  readonly id: ProceedingId;
  readonly label: Text;
  /** The event that filing it is. */
  readonly records: EventTypeId;
  /** Its limits run in hours: the hour of filing is needed. */
  readonly needsHour: boolean;
  readonly mandatory: readonly MandatoryExhibit[];
  /** Expected by the courts in practice, no text asks for them. */
  readonly expected: readonly Omit<MandatoryExhibit, 'source'>[];
  /** Kinds of document in the order in which the judge is led through them; others come after. */
  readonly order: readonly string[];
}

const DECISION: MandatoryExhibit = {
  kinds: ['decision-attaquee', 'refus-visa', 'attestation-demande-visa', 'attestation-depot-ofii'],
  what: text(
    'La décision attaquée ou, en cas de silence, la pièce qui prouve la date de dépôt de la demande',
    'The contested decision or, where the authority kept silent, what proves the date of the request',
  ),
  source: 'CJA R412-1',
};
const ANNULMENT: MandatoryExhibit = {
  kinds: ['copie-requete-annulation'],
  what: text(
    'La copie de la requête en annulation, présentée séparément',
    'A copy of the application for annulment, filed separately',
  ),
  source: 'CJA R522-1',
};
const ATTEMPTS = {
  kinds: ['tableau-tentatives', 'captures-rdv'],
  what: text(
    'Le tableau des tentatives ou les captures d’écran datées',
    'The table of attempts or dated screenshots',
  ),
};
const WRITTEN = {
  kinds: ['courriers-prefecture'],
  what: text(
    'Les courriels et lettres recommandées à la préfecture',
    'E-mails and registered letters to the prefecture',
  ),
};
const URGENCY = {
  kinds: ['preuve-urgence'],
  what: text('Les preuves de l’urgence', 'Proofs of urgency'),
};

const PERSON = ['passeport', 'identite-substitut', 'titre-actuel', 'acte-naissance'];
const HOME = ['domicile', 'hebergement-attestation', 'hebergement-identite', 'domiciliation'];
const FAMILY = ['acte-mariage', 'livret-famille', 'acte-naissance-enfants', 'communaute-de-vie'];
const CONTESTED = ['decision-attaquee', 'refus-visa', 'attestation-demande-visa'];

/** Proceedings for which exhibits are put together. */
export const PROCEEDINGS: readonly Proceeding[] = [
  {
    id: 'refere-mesures-utiles',
    label: text('Référé « mesures utiles » (L. 521-3)', 'Useful measures (L. 521-3)'),
    records: 'refere-mesures-utiles-depose',
    needsHour: false,
    mandatory: [],
    expected: [ATTEMPTS, WRITTEN, URGENCY],
    order: [
      'tableau-tentatives',
      'captures-rdv',
      'courriers-prefecture',
      'temoignages',
      'preuve-urgence',
      ...PERSON,
      ...HOME,
    ],
  },
  {
    id: 'refere-suspension',
    label: text('Référé-suspension (L. 521-1)', 'Suspension (L. 521-1)'),
    records: 'refere-suspension-depose',
    needsHour: false,
    mandatory: [DECISION, ANNULMENT],
    expected: [URGENCY],
    order: [
      ...CONTESTED,
      'copie-requete-annulation',
      'preuve-urgence',
      ...PERSON,
      ...HOME,
      ...FAMILY,
    ],
  },
  {
    id: 'refere-liberte',
    label: text('Référé-liberté (L. 521-2)', 'Protection of a freedom (L. 521-2)'),
    records: 'refere-liberte-depose',
    needsHour: true,
    mandatory: [],
    expected: [URGENCY],
    order: ['preuve-urgence', ...CONTESTED, ...PERSON, ...HOME, ...FAMILY],
  },
  {
    id: 'annulation',
    label: text('Recours en annulation', 'Application for annulment'),
    records: 'requete-ta-deposee',
    needsHour: false,
    mandatory: [DECISION],
    expected: [],
    order: [...CONTESTED, ...PERSON, ...HOME, ...FAMILY, 'aj'],
  },
  {
    id: 'oqtf',
    label: text('Recours contre une OQTF', 'Application against an obligation to leave'),
    records: 'requete-deposee',
    needsHour: true,
    mandatory: [DECISION],
    expected: [],
    order: [...CONTESTED, ...PERSON, ...HOME, ...FAMILY, 'aj'],
  },
  {
    id: 'visa-nantes',
    label: text(
      'Recours devant le tribunal de Nantes (visa, naturalisation)',
      'Court of Nantes (visa, naturalisation)',
    ),
    records: 'requete-nantes',
    needsHour: false,
    mandatory: [DECISION],
    expected: [],
    order: [...CONTESTED, ...PERSON, ...FAMILY, 'possession-etat', 'ue-lien-familial'],
  },
];

/** Null when the id is none. */
export function proceedingOf(id: string | null): Proceeding | null {
  return PROCEEDINGS.find((proceeding) => proceeding.id === id) ?? null;
}

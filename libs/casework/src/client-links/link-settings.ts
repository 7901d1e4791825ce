import type { ClientLanguageValue } from '@quantieme/contracts';
import {
  EVENT_TYPES,
  ATTEMPT,
  isForClientToSend,
  missingItems,
  type MissingItem,
} from '@quantieme/law';
import {
  findPerson,
  listDocuments,
  readDossierFile,
  type AskedItem,
  type ClientLinkTerms,
  type DossierFile,
  type FirmTransaction,
} from '@quantieme/persistence';
import { dossierUnknown, personUnknown } from '../cases/problems.ts';
import { checklistOfFile } from '../checklists/dossier-checklist.ts';
import { SPOKEN } from '../client-doors/words/index.ts';
import type { Context } from '../context.ts';
import { invalid, type FieldProblem } from '../domain-error.ts';

interface LinkCandidate {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** What can be asked of them. */
  readonly items: readonly MissingItem[];
  readonly email: string | null;
  readonly phone: string | null;
  /** That this person reads; null where it is not known, or the page does not speak it. */
  readonly language: ClientLanguageValue | null;
}

/** To whom links of a dossier can be given, and what for. */
export interface LinkOffer {
  readonly persons: readonly LinkCandidate[];
  readonly attempts: boolean;
}

/** @example languageRead('pt-BR') // 'pt' */
const languageRead = (tag: string | null): ClientLanguageValue | null =>
  SPOKEN.find((one) => tag?.toLowerCase().split('-')[0] === one) ?? null;

const allowsAttempts = ({ dossier }: DossierFile): boolean =>
  (EVENT_TYPES[ATTEMPT]?.procedures ?? []).some((procedure) => procedure === dossier.procedure);

/** A client is asked for what is theirs, a relative for what is a relative’s. Throws `dossier/unknown`. */
export async function linkOffer(
  ctx: Context,
  sql: FirmTransaction,
  dossierId: string,
): Promise<LinkOffer> {
  const file = await readDossierFile(sql, { dossierId });
  if (file === null) throw dossierUnknown();
  const documents = await listDocuments(sql, dossierId);
  const { evaluated } = await checklistOfFile(ctx, sql, { file, documents });
  const missing = missingItems(evaluated).filter(({ kind }) => isForClientToSend(kind));
  const readers = file.participants.filter(({ role }) => role !== 'adverse');
  const known = await Promise.all(readers.map(({ id }) => findPerson(sql, id)));
  const persons = readers.map(({ id, role, familyName, givenNames }, index) => ({
    id,
    familyName,
    givenNames,
    email: known[index]?.email ?? null,
    phone: known[index]?.phone ?? null,
    language: languageRead(known[index]?.language ?? null),
    items: missing.filter(({ relative }) => (relative === null) === (role === 'client')),
  }));
  return { persons, attempts: allowsAttempts(file) };
}

export interface LinkWanted extends Omit<ClientLinkTerms, 'dossierId' | 'asked' | 'askedAt'> {
  /** Keys of items; left out: all. */
  readonly asked?: readonly string[] | undefined;
  /** To the address that is known of the person. */
  readonly mail: boolean;
}

const wrong = (pointer: string, code: string, fr: string, en: string): FieldProblem => ({
  pointer,
  code: `client-link/${code}`,
  detail: { fr, en },
});

const NOTHING = wrong(
  '/documents',
  'for-nothing',
  'Ce lien ne permettrait rien\u00a0: choisissez ce qui est demandé ou montré.',
  'This link would allow nothing: choose what is asked or shown.',
);
const NO_ADDRESS = wrong(
  '/mail',
  'no-address',
  'Aucune adresse électronique n’est connue de cette personne. Ajoutez-la à sa fiche, ou copiez le lien.',
  'No e-mail address is known of this person. Add it to their page, or copy the link.',
);
const NO_ATTEMPTS = wrong(
  '/attempts',
  'no-attempts',
  'Les tentatives de rendez-vous ne se notent pas dans ce type de dossier.',
  'Attempts to book an appointment are not recorded in this kind of dossier.',
);
const NOT_ASKED = wrong(
  '/asked',
  'not-asked',
  'L’une de ces pièces ne manque plus, ou ne se demande pas à cette personne. Rouvrez la liste.',
  'One of these documents is no longer missing, or is not asked of this person. Open the list again.',
);

/** What is asked through a new link. Throws `person/unknown` and `client-link/…` where it cannot be. */
export function askedOf(offer: LinkOffer, wanted: LinkWanted): readonly AskedItem[] {
  const person = offer.persons.find(({ id }) => id === wanted.personId);
  if (person === undefined) throw personUnknown('/personId');
  const { documents, attempts, questions, stepsShown, datesShown } = wanted;
  if (!(documents || attempts || questions || stepsShown || datesShown)) throw invalid([NOTHING]);
  if (wanted.mail && person.email === null) throw invalid([NO_ADDRESS]);
  if (wanted.attempts && !offer.attempts) throw invalid([NO_ATTEMPTS]);
  if (!wanted.documents) return [];
  const items = person.items.map(({ key, kind }) => ({ key, kind }));
  const { asked } = wanted;
  if (asked === undefined) return items;
  if (asked.some((key) => !items.some((item) => item.key === key))) throw invalid([NOT_ASKED]);
  return items.filter(({ key }) => asked.includes(key));
}

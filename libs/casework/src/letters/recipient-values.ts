import {
  appealCourtAbove,
  courtOfDepartement,
  ONLY_ONES,
  residenceAt,
  type Addressee,
  type LetterDefinition,
  type OrganisationKind,
} from '@quantieme/law';
import type { DossierFile, LetterFacts, LetterOrganisation } from '@quantieme/persistence';
import { onOneLine, organisationAddress } from './client-values.ts';

type Draft = Readonly<Record<string, string | null | undefined>>;

/** Kinds of organisations to which letters go that are neither the dossier's préfecture nor its court. */
const KINDS: Readonly<Partial<Record<Addressee, OrganisationKind>>> = {
  ofii: 'ofii',
  'appeal-court': 'cour-appel',
  crrv: 'crrv',
  visas: 'visas',
  naturalisation: 'naturalisation',
  minister: 'ministre',
  consulate: 'consulat',
  commission: 'commission',
  prosecutor: 'parquet',
  cnda: 'cnda',
  'legal-aid-office': 'bureau-aj',
};

export interface RecipientSources {
  readonly file: DossierFile;
  readonly facts: LetterFacts;
  readonly today: Temporal.PlainDate;
}

type Recipient = Pick<LetterOrganisation, 'name' | 'service' | 'address'>;

const named = (name: string): Recipient => ({ name, service: null, address: {} });

/** To whom a letter goes: name, office and address as the firm keeps them; what it does not know is absent. */
export function recipientValues(
  sources: RecipientSources,
  { addressee }: Pick<LetterDefinition, 'addressee'>,
): Draft {
  const { prefecture } = sources.facts;
  const recipient = recipientOf(sources, addressee);
  // An appeal goes to the court above, never to the dossier's own.
  const court = addressee === 'appeal-court' ? recipient : sources.facts.court;
  return {
    'destinataire.nom': recipient?.name,
    'destinataire.service': recipient?.service,
    'destinataire.adresse': recipient && organisationAddress(recipient.address),
    'juridiction.nom': court?.name,
    'juridiction.adresse': court && organisationAddress(court.address),
    'defendeur.nom': prefecture?.name,
    'defendeur.adresse': prefecture && onOneLine(organisationAddress(prefecture.address)),
    'decision.auteur': prefecture?.name,
  };
}

function recipientOf(sources: RecipientSources, addressee: Addressee): Recipient | null {
  const { prefecture, court } = sources.facts;
  if (addressee === 'prefecture' || addressee === 'author') return prefecture;
  if (addressee === 'court') return court;
  const kind = KINDS[addressee];
  if (kind === undefined) return null;
  const own = sources.facts.organisations.filter((one) => one.kind === kind);
  if (kind === 'cour-appel') return courtAbove(sources, own);
  const only = ONLY_ONES[kind];
  if (only !== undefined) return own[0] ?? named(only.fr);
  const places = kind === 'consulat' ? countriesOf(sources.file) : homeOf(sources.file);
  return own.find(({ serves }) => serves.some((place) => places.includes(place))) ?? null;
}

/** The court of appeal above the dossier's own, under the firm's name for it if there is one. */
function courtAbove(
  { file, today }: RecipientSources,
  own: readonly LetterOrganisation[],
): Recipient | null {
  const above = (departement: string | null): string | null => {
    const name = departement === null ? null : courtOfDepartement(departement);
    return name === null ? null : appealCourtAbove(name, today).fr;
  };
  const label = above(file.dossier.seats.court);
  if (label === null) return null;
  return own.find(({ departement }) => above(departement) === label) ?? named(label);
}

/** Where the client lives: what offices of a département serve. */
function homeOf({ participants, dossier }: DossierFile): readonly string[] {
  const client = participants.find(({ role }) => role === 'client');
  const home = (client && residenceAt(client.place)) ?? dossier.departement;
  return home === null ? [] : [home];
}

/** Where those who live abroad do: the client, or who would join. */
function countriesOf({ participants }: DossierFile): readonly string[] {
  return participants.flatMap(({ place: { country } }) => country?.toUpperCase() ?? []);
}

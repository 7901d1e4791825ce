import { writtenDay, type LetterRow, type LetterValues } from '@quantieme/documents';
import { PROCEDURES, isProcedure, type LetterDefinition } from '@quantieme/law';
import type { DossierFile, LetterFacts } from '@quantieme/persistence';
import { recordedAid } from '../dossiers/recorded-aid.ts';
import { eventsInForce } from '../views/events-in-force.ts';
import { clientValues, onOneLine } from './client-values.ts';
import { recipientValues } from './recipient-values.ts';
import { timelineValues } from './timeline-values.ts';

/** All that a letter may be filled from. */
export interface LetterSources {
  readonly file: DossierFile;
  readonly facts: LetterFacts;
  /** What it lists as exhibits. */
  readonly exhibits: readonly LetterRow[];
  /** What the list of the dossier still lacks. */
  readonly missing: readonly LetterRow[];
  readonly today: Temporal.PlainDate;
}

type Draft = Readonly<Record<string, string | boolean | readonly LetterRow[] | null | undefined>>;

/** A limit of the dossier that a letter serves, still to be kept. */
export interface ServedLimit {
  readonly deadlineId: string;
  readonly rule: string;
  readonly prudentLastDay: Temporal.PlainDate;
}

/** The earliest comes first: the prudent day, which alerts follow too. */
export function servedLimits(
  { deadlines }: DossierFile,
  { limits }: LetterDefinition,
): readonly ServedLimit[] {
  return deadlines
    .flatMap(({ id, deadline, done, withdrawn }): readonly ServedLimit[] => {
      const { rule, outcome, prudentLastDay } = deadline;
      const isOpen = limits.includes(rule) && outcome === 'live' && done === null && !withdrawn;
      return isOpen && prudentLastDay ? [{ deadlineId: id, rule, prudentLastDay }] : [];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.prudentLastDay, b.prudentLastDay));
}

/** What the dossier knows of the fields of a letter, as the letter says it; the rest is absent. */
export function dossierValues(sources: LetterSources, letter: LetterDefinition): LetterValues {
  const { file, today } = sources;
  const [limit] = servedLimits(file, letter).filter(
    ({ prudentLastDay }) => Temporal.PlainDate.compare(prudentLastDay, today) >= 0,
  );
  return known({
    ...firmValues(sources),
    ...dossierOwn(sources),
    ...clientValues(sources.facts.client),
    ...recipientValues(sources, letter),
    ...timelineValues(file, today),
    ...legalAid(file),
    'date.jour': writtenDay(today),
    'echeance.dernierJour': limit && writtenDay(limit.prudentLastDay),
    pieces: sources.exhibits,
    piecesManquantes: sources.missing,
  });
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function known(draft: Draft): LetterValues {
  const entries = Object.entries(draft).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && !isEmptyList(value),
  );
  return Object.fromEntries(entries) as LetterValues;
}

function firmValues({ facts: { firmName, letterhead } }: LetterSources): Draft {
  return {
    'cabinet.nom': firmName,
    'cabinet.adresse': letterhead['address'],
    'cabinet.domicile': onOneLine(letterhead['address']),
    'cabinet.ville': letterhead['city'],
    'cabinet.barreau': letterhead['bar'],
    'cabinet.toque': letterhead['toque'],
    'cabinet.telephone': unbroken(letterhead['phone']),
    'cabinet.courriel': letterhead['email'],
    'cabinet.siret': letterhead['siret'],
    'cabinet.tva': letterhead['vat'],
    'cabinet.mediateur': letterhead['mediator'],
    lieu: letterhead['city'],
  };
}

/** A number is not cut at the end of a line. */
const unbroken = (number: string | undefined) => number?.trim().replaceAll(/\s+/gu, '\u00a0');

function dossierOwn({ file: { dossier, users } }: LetterSources): Draft {
  const { procedure, label, responsibleId } = dossier;
  const subject = label || (isProcedure(procedure) ? PROCEDURES[procedure].label.fr : '');
  return {
    'avocat.nom': responsibleId === null ? null : withoutTitle(users.get(responsibleId)?.name),
    'dossier.reference': dossier.reference,
    'dossier.objet': subject,
    'demande.regroupement': procedure === 'regroupement-familial',
  };
}

/** Letters write « Maître » themselves. */
const withoutTitle = (name = ''): string => name.replace(/^(?:Maître|Me)\s+/u, '');

function legalAid(file: DossierFile): Draft {
  const state = recordedAid(eventsInForce(file), file.dossier.legalAid);
  return {
    'aide.accordee': state === 'full' || state === 'partial',
    'aide.totale': state === 'full',
    'aide.demandee': state === 'requested',
  };
}

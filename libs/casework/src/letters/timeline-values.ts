import { completeRow, writtenDay, writtenHour, type LetterRow } from '@quantieme/documents';
import {
  EVENT_TYPES,
  LETTER_FIELDS,
  TITLES_REQUESTED,
  type CaseEvent,
  type EventTypeDeclaration,
} from '@quantieme/law';
import { timeZoneOf } from '@quantieme/calendar';
import type { DossierFile } from '@quantieme/persistence';
import { eventsInForce } from '../views/events-in-force.ts';

type Draft = Readonly<Record<string, string | boolean | readonly LetterRow[] | null | undefined>>;

const itemsOf = (list: string) => LETTER_FIELDS.find(({ name }) => name === list)?.items ?? [];
const ATTEMPT_ITEMS = itemsOf('tentatives');
const FACT_ITEMS = itemsOf('faits');
const WRITING_ITEMS = itemsOf('ecrits');

const FILINGS: ReadonlySet<string> = new Set([
  'demande-deposee',
  'ue-titre-demande',
  'rf-depose',
  'visa-demande',
  'depose-natali',
]);
const APPOINTMENT = 'convocation-recue';
const ATTEMPT = 'rdv-tentative';
const IMPLICIT = 'refus-implicite-ne';

/** What the record of events says, under the names of the letters' fields. */
export function timelineValues(file: DossierFile, today: Temporal.PlainDate): Draft {
  const all = eventsInForce(file);
  const past = all.filter(({ on }) => Temporal.PlainDate.compare(on, today) <= 0);
  return {
    ...decisionValues(past.findLast(isDecision)),
    ...requestValues(
      past.findLast(({ type }) => FILINGS.has(type)),
      file,
      today,
    ),
    'refusImplicite.neLe': writtenOrNull(implicitRefusal(file, past, today)),
    ...appointmentValues(
      all.findLast(({ type }) => type === APPOINTMENT),
      file,
    ),
    ...caseValues(past),
    ...attemptValues(past, file),
    ...writingValues(past),
    faits: past
      .filter(({ type }) => type !== ATTEMPT)
      .map(({ type, on }) =>
        completeRow(
          { date: writtenDay(on), texte: EVENT_TYPES[type]?.label.fr ?? type },
          FACT_ITEMS,
        ),
      ),
  };
}

const writtenOrNull = (day: Temporal.PlainDate | null | undefined) => day && writtenDay(day);

const textIn = ({ details }: CaseEvent, name: string): string | null => {
  const value = details[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Something that an authority decided and notified. */
function isDecision({ type }: CaseEvent): boolean {
  const declared = EVENT_TYPES[type];
  return declared?.whichDateIsOn === 'notifiedOn' && 'object' in declared.details;
}

function decisionValues(event: CaseEvent | undefined): Draft {
  if (!event) return {};
  return {
    'decision.nature': natureOf(event),
    'decision.date': writtenOrNull(event.dates.decidedOn),
    'decision.notifieeLe': writtenDay(event.on),
    'decision.reference': textIn(event, 'reference'),
  };
}

function natureOf(event: CaseEvent): string {
  const declared: EventTypeDeclaration | undefined = EVENT_TYPES[event.type];
  const said = textIn(event, 'object');
  const listed = declared?.details['object']?.values?.find(({ value }) => value === said);
  const words = listed?.label.fr ?? said ?? declared?.label.fr ?? '';
  return words.charAt(0).toLocaleLowerCase('fr') + words.slice(1);
}

function requestValues(
  event: CaseEvent | undefined,
  { dossier }: DossierFile,
  today: Temporal.PlainDate,
): Draft {
  const { titleRequested } = dossier;
  const title = titleRequested === null ? null : TITLES_REQUESTED[titleRequested]?.label.fr;
  if (!event) return { 'demande.titre': title };
  return {
    'demande.titre': title,
    'demande.deposeeLe': writtenDay(event.on),
    'demande.numero': textIn(event, 'fileNumber') ?? textIn(event, 'reference'),
    'demande.jours': String(today.since(event.on, { largestUnit: 'days' }).days),
  };
}

/** As it was recorded, else as silence brought it about. */
function implicitRefusal(
  { derivedEvents }: DossierFile,
  past: readonly CaseEvent[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const recorded = past.findLast(({ type }) => type === IMPLICIT);
  if (recorded) return recorded.on;
  const born = derivedEvents.filter(
    ({ event }) => event.type === IMPLICIT && Temporal.PlainDate.compare(event.on, today) <= 0,
  );
  return born.at(-1)?.event.on ?? null;
}

function appointmentValues(event: CaseEvent | undefined, file: DossierFile): Draft {
  if (!event) return {};
  return {
    'rendezVous.le': writtenDay(event.on),
    'rendezVous.heure': hourOf(event, file),
    'rendezVous.lieu': textIn(event, 'place'),
  };
}

function hourOf({ at }: CaseEvent, { dossier }: DossierFile): string | null {
  if (at === null) return null;
  const local = at.toZonedDateTimeISO(timeZoneOf(dossier.territory));
  return writtenHour(local.toPlainTime().toString({ smallestUnit: 'minute' }));
}

function caseValues(past: readonly CaseEvent[]): Draft {
  const numbered = past.findLast((event) => textIn(event, 'number') !== null);
  const asked = past.findLast(({ type }) => type === 'aj-demandee');
  const decided = past.findLast(({ type }) => type === 'aj-decision');
  return {
    'instance.numero': numbered && textIn(numbered, 'number'),
    'aide.demandeeLe': writtenOrNull(asked?.on),
    'aide.decisionLe': writtenOrNull(decided?.dates.decidedOn ?? decided?.on),
  };
}

function attemptValues(past: readonly CaseEvent[], file: DossierFile): Draft {
  const attempts = past.filter(({ type }) => type === ATTEMPT);
  if (attempts.length === 0) return {};
  const results = EVENT_TYPES[ATTEMPT]?.details['pageResult']?.values ?? [];
  const rows = attempts.map((event) => {
    const said = textIn(event, 'pageResult');
    const result = results.find(({ value }) => value === said)?.label.fr ?? said;
    const page = textIn(event, 'url') ?? textIn(event, 'service');
    const heure = hourOf(event, file);
    return completeRow(
      { date: writtenDay(event.on), heure, page, resultat: result },
      ATTEMPT_ITEMS,
    );
  });
  return { tentatives: rows, 'tentatives.nombre': String(rows.length) };
}

/** What was written to the préfecture to be received, and what it answered. */
const WRITINGS: Readonly<Record<string, string>> = {
  'rdv-email': 'demande par courriel',
  'rdv-lrar': 'demande par lettre recommandée avec avis de réception',
  'relance-envoyee': 'relance',
  'rdv-reponse-negative': 'réponse négative de la préfecture',
};

function writingValues(past: readonly CaseEvent[]): Draft {
  const rows = past.flatMap(({ type, on, dates: { receivedOn } }) => {
    const nature = WRITINGS[type];
    if (nature === undefined) return [];
    const wasReceived = receivedOn !== undefined && !receivedOn.equals(on);
    const received = wasReceived ? `, reçue le ${writtenDay(receivedOn)}` : '';
    return [completeRow({ texte: `${writtenDay(on)}\u00a0: ${nature}${received}` }, WRITING_ITEMS)];
  });
  return rows.length === 0 ? {} : { ecrits: rows };
}

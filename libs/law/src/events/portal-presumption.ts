import { addWorkingDays, type Territory } from '@quantieme/calendar';
import { source, type SourceRef } from '../sources/source.ts';
import { text, type Text } from '../text.ts';

type Day = Temporal.PlainDate;

export interface Presumption {
  /** Day on which a document nobody opened is deemed received. */
  readonly day: Day;
  readonly words: Text;
  readonly source: SourceRef;
}

const WORKING_DAYS = 2;
const FORMER_DAYS = 8;

/** Decisions of the courts follow R751-4-1, their other documents R611-8-2 then R611-8-6. */
const DECISIONS: ReadonlySet<string> = new Set([
  'jugement',
  'arret',
  'ordonnance',
  'ordonnance-suspension',
  'ordonnance-suspension-rejetee',
  'decision-ce',
]);
/** First days of the two working days, and of R611-8-6, which took the presumption over. */
const SINCE = { decisions: '2018-05-07', documents: '2018-04-09', moved: '2021-01-01' } as const;

const TWO_WORKING_DAYS = text(
  'Non consulté : réputé reçu à la fin du deuxième jour ouvré',
  'Not consulted: deemed received at the end of the second working day',
);
const EIGHT_DAYS = text(
  'Non consulté : réputé reçu à la fin du huitième jour',
  'Not consulted: deemed received at the end of the eighth day',
);

/**
 * When a document made available on the courts' portal is deemed received if nobody opens it.
 *
 * @source CJA art. R. 611-8-2, R. 611-8-6, R. 751-4-1
 * @example portalPresumption('memoire-defense', 2026-05-07, 'metropole').day // 2026-05-12: Victory Day, a weekend
 */
export function portalPresumption(
  type: string,
  availableOn: Day,
  territory: Territory,
): Presumption {
  const isDecision = DECISIONS.has(type);
  const date = String(availableOn);
  const own = isDecision ? 'R751-4-1' : documentsArticle(date);
  const ref = source('CJA', own, availableOn);
  return date < (isDecision ? SINCE.decisions : SINCE.documents)
    ? { day: availableOn.add({ days: FORMER_DAYS }), words: EIGHT_DAYS, source: ref }
    : {
        day: addWorkingDays(availableOn, WORKING_DAYS, territory),
        words: TWO_WORKING_DAYS,
        source: ref,
      };
}

const documentsArticle = (date: string) => (date < SINCE.moved ? 'R611-8-2' : 'R611-8-6');

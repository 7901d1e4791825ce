import { source } from '@quantieme/law';
import { isAfter } from '../engine/lookup.ts';
import type { Rule, Window, WindowTools } from '../engine/rule.ts';
import { step, text } from '../engine/wording.ts';
import { day } from './named-date.ts';

const [FIRST, LAST] = [day('2020-03-12'), day('2020-06-23')];
const REMOVALS_FROM = day('2020-05-24');
const SILENCE_FROM = day('2020-06-24');
const DAYS_SUSPENDED = FIRST.until(SILENCE_FROM).days;
const MOST_MONTHS = 2;

type PutBack = NonNullable<Rule['putBack']>;

const within = (date: Temporal.PlainDate): boolean => !isAfter(FIRST, date) && !isAfter(date, LAST);

/** A new end, where the old one fell in the emergency; the time for an administrative appeal follows it. */
function moved(window: Window, renewed: Window): Window {
  const { lastDay, initialLastDay, appealLastDay } = window;
  const follows = (date: Temporal.PlainDate | null) =>
    date && lastDay && (within(date) || date.equals(lastDay)) ? renewed.lastDay : date;
  return {
    ...renewed,
    initialLastDay: follows(initialLastDay),
    appealLastDay: follows(appealLastDay),
  };
}

/** What should have been done from 12 March to 23 June may be done within its limit, two months at most, after it. */
const ended: PutBack = (window, { restart }) => {
  const { lastDay, limit } = window;
  if (!lastDay || !within(lastDay) || !('count' in limit) || !window.opposable) return window;
  const isLong = limit.unit === 'month' && limit.count > MOST_MONTHS;
  const words = text(
    'Fin tombée du 12 mars au 23 juin 2020 : le délai court de nouveau du 23 juin, deux mois au plus',
    'Ended from 12 March to 23 June 2020: the limit runs again from 23 June, two months at most',
  );
  const why = step('put-back', words, LAST, source('Ordonnance 2020-306', '2', FIRST));
  const near = { ...window, distanceMonths: 0 };
  const most = isLong ? { ...limit, count: MOST_MONTHS } : limit;
  const renewed = restart(near, { on: LAST, at: null }, [why], most);
  return moved(window, { ...renewed, distanceMonths: window.distanceMonths });
};

/** Obligations to leave, transfers and the asylum court: the limit starts on 24 May. */
const removal: PutBack = (window, { restart }) => {
  const { lastDay, start } = window;
  if (!lastDay || !start || isAfter(FIRST, lastDay) || !isAfter(REMOVALS_FROM, start.on))
    return window;
  const words = text(
    'État d’urgence sanitaire : le point de départ est reporté au 24 mai 2020',
    'Health emergency: the limit starts on 24 May 2020',
  );
  const why = step('put-back', words, REMOVALS_FROM, source('Ordonnance 2020-305', '15', FIRST));
  return moved(window, restart(window, { on: REMOVALS_FROM, at: null }, [why]));
};

/** What silence decides waits from 12 March to 23 June. */
const silence: PutBack = (window, { restart }) => {
  const { lastDay, start } = window;
  if (!lastDay || !start || isAfter(FIRST, lastDay) || isAfter(start.on, LAST)) return window;
  const words = text(
    'État d’urgence sanitaire : silence suspendu du 12 mars au 23 juin 2020 inclus',
    'Health emergency: silence suspended from 12 March to 23 June 2020 included',
  );
  const why = step('put-back', words, LAST, source('Ordonnance 2020-306', '7', FIRST));
  if (!isAfter(FIRST, start.on)) return restart(window, { on: SILENCE_FROM, at: null }, [why]);
  return {
    ...window,
    lastDay: lastDay.add({ days: DAYS_SUSPENDED }),
    steps: [...window.steps, why],
  };
};

/** Ordinance of 25 March 2020 that governs each limit. Detention and the border are left out of all (art. 15 II 2°). */
const GOVERNS: ReadonlyMap<string, PutBack> = new Map([
  ...[
    'ta-recours-2-mois',
    'ta-recours-implicite-2-mois',
    'recours-gracieux-interruption',
    'naturalisation-rapo-2-mois',
    'visa-recours-prealable-30-jours',
    'visa-ta-nantes-2-mois',
    'caa-appel-2-mois',
    'oqtf-appel-1-mois',
    'cassation-2-mois',
    'refere-cassation-15-jours',
  ].map((id) => [id, ended] as const),
  ...[
    'oqtf-recours-1-mois',
    'dublin-transfert-recours',
    'cnda-recours-1-mois',
    'cnda-aj-15-jours',
  ].map((id) => [id, removal] as const),
  ...[
    'titre-silence-4-mois',
    'titre-silence-90-jours',
    'titre-silence-60-jours',
    'silence-droit-commun-2-mois',
    'recours-gracieux-silence-2-mois',
    'regroupement-decision-6-mois',
    'visa-instruction',
    'visa-crrv-silence-2-mois',
    'naturalisation-ministre-silence-4-mois',
    'motifs-reponse-1-mois',
  ].map((id) => [id, silence] as const),
]);

/**
 * The ends that the health emergency of 2020 put back. The prudent reading keeps the ordinary limit: nobody is asked to
 * rely on it any more, and the acts of 2020 are judged by the other.
 *
 * @source ordonnance 2020-306 art. 2 and 7; ordonnance 2020-305 art. 15, as amended by ordonnance 2020-558
 */
export function inHealthEmergency(rule: Rule): Rule {
  const govern = GOVERNS.get(rule.id);
  if (!govern) return rule;
  const putBack = (window: Window, tools: WindowTools): Window =>
    window.reading === 'legal' ? govern(window, tools) : window;
  return { ...rule, putBack };
}

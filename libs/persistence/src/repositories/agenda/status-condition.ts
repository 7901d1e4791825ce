import { DUE_SOON_DAYS } from '@quantieme/deadlines';
import type { Parameter } from '../../codecs.ts';

const STARTED = '(d.starts_on IS NULL OR d.starts_on <= $today)';
const RUNNING = `d.outcome = 'live' AND ${STARTED}`;
const TO_COME = '(d.last_day IS NULL OR d.last_day >= $today)';

/** What `statusOn` of the engine says, as SQL over the stored dates. test/api proves that both say the same. */
const CONDITIONS: Readonly<Record<string, string>> = {
  projected: "d.outcome = 'live' AND d.starts_on > $today",
  missed: `${RUNNING} AND d.last_day < $today`,
  'due-soon': `${RUNNING} AND ${TO_COME} AND d.prudent_last_day <= $soon`,
  open: `${RUNNING} AND ${TO_COME} AND (d.prudent_last_day IS NULL OR d.prudent_last_day > $soon)`,
  met: "d.outcome = 'met'",
  extinguished: "d.outcome = 'extinguished'",
  superseded: "d.outcome = 'superseded' AND NOT d.derivation ? 'withdrawn'",
};
const LIVE = ['projected', 'missed', 'due-soon', 'open'];

/** Unknown words match nothing; no word at all means everything that is live. */
export function statusCondition(
  statuses: readonly string[],
  today: Temporal.PlainDate,
  parameters: Parameter[],
): string {
  const isAllLive =
    LIVE.every((status) => statuses.includes(status)) && statuses.length === LIVE.length;
  if (statuses.length === 0 || isAllLive) return "d.outcome = 'live'";
  const wanted = statuses.map((status) => CONDITIONS[status]).filter((sql) => sql !== undefined);
  if (wanted.length === 0) return 'false';
  const any = `(${wanted.map((sql) => `(${sql})`).join(' OR ')})`;
  const onlyLive = statuses.every((status) => LIVE.includes(status));
  const written = withDays(any, today, parameters);
  // Said once more in plain words, so that the planner can use the partial index.
  return onlyLive ? `d.outcome = 'live' AND ${written}` : written;
}

/** Puts the days in; a parameter that the statement does not use would be refused. */
function withDays(sql: string, today: Temporal.PlainDate, parameters: Parameter[]): string {
  const days = { $today: today, $soon: today.add({ days: DUE_SOON_DAYS }) };
  return Object.entries(days).reduce(
    (text, [name, day]) =>
      text.includes(name) ? text.replaceAll(name, `$${parameters.push(day)}::date`) : text,
    sql,
  );
}

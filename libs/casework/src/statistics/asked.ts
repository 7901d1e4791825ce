import type { StatisticsQuery } from '@quantieme/contracts';
import { dateInWords } from '@quantieme/law';
import type { Counted } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { momentOf } from '../moment.ts';

type Query = { readonly [K in keyof StatisticsQuery]?: StatisticsQuery[K] | undefined };

/** Weeks of work to come that the load shows. */
export const WEEKS = 12;

export interface Asked {
  readonly today: Temporal.PlainDate;
  /** What happened. */
  readonly past: Counted;
  /** What is to come: whole weeks from this one, whatever the period. */
  readonly ahead: Counted;
}

export function askedOf(ctx: Context, query: Query): Asked {
  const { today } = momentOf(ctx);
  const to = query.to === undefined ? today : Temporal.PlainDate.from(query.to);
  const from =
    query.from === undefined ? to.subtract({ years: 2 }) : Temporal.PlainDate.from(query.from);
  if (Temporal.PlainDate.compare(from, to) > 0) throw endsBefore(from, to);
  const which = {
    firmId: ctx.actor.firmId,
    concerned: query.team ?? query.person ?? null,
    procedure: query.procedure ?? null,
    authority: query.authority ?? null,
  };
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const sunday = monday.add({ days: WEEKS * 7 - 1 });
  return { today, past: { ...which, from, to }, ahead: { ...which, from: monday, to: sunday } };
}

function endsBefore(from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const [first, last] = [dateInWords(from), dateInWords(to)];
  return invalid([
    {
      pointer: '/to',
      code: 'statistics/ends-before-it-begins',
      detail: {
        fr: `La période finit le ${last.fr}, avant de commencer (${first.fr}). Vérifiez les deux dates.`,
        en: `The period ends on ${last.en}, before it begins (${first.en}). Check both dates.`,
      },
    },
  ]);
}

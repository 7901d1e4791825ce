import type { CaseFile, Computation, Deadline } from '../engine/model.ts';
import { compute, type EventWords } from './case-file.ts';

/** A case that a court decided, or a holding on days of our own, and the days that follow from it. */
export interface Decided {
  readonly court: string;
  readonly facts: string;
  readonly events: readonly EventWords[];
  readonly known?: Partial<CaseFile> & { readonly today?: string };
  /** By rule, or by type of the event that lapse of time gives birth to. */
  readonly gives: Readonly<Record<string, string>>;
}

/** What the engine gives for the same rules and births, in the same words. */
export function found({ events, known, gives }: Decided): Record<string, string> {
  const computation = compute(events, known);
  return Object.fromEntries(Object.keys(gives).map((name) => [name, words(computation, name)]));
}

function words({ deadlines, derivedEvents }: Computation, name: string): string {
  const said = [
    ...deadlines.filter(({ rule }) => rule === name).map(ofDeadline),
    ...derivedEvents.filter(({ type }) => type === name).map(({ on }) => String(on)),
  ];
  return said.length === 0 ? 'none' : said.join(' and ');
}

function ofDeadline(deadline: Deadline): string {
  const days = apart(String(deadline.lastDay), String(deadline.prudentLastDay));
  const end = deadline.precision === 'minute' ? ` ${clock(deadline)}` : '';
  return deadline.outcome === 'live' ? days + end : `${days}${end}; ${deadline.outcome}`;
}

const apart = (legal: string, prudent: string): string =>
  legal === prudent ? legal : `${legal}, prudently ${prudent}`;

function clock({ expiresAt, timeZone }: Deadline): string {
  return expiresAt?.toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5) ?? '';
}

import { readNotice, type NoticeSource, type Proposal } from '@quantieme/law';
import type { KnownLetter } from '@quantieme/law/teaching';
import { KNOWN_AS_OF } from './known-letters.ts';

/** Under which names the reader tells the days that are known of a letter. */
const FIELDS = {
  notifiedOn: ['notifiedOn', 'receivedOn', 'collectedOn', 'firstViewedOn'],
  hearingOn: ['appointmentOn'],
  presentedOn: ['firstPresentedOn'],
} as const;
const NAMES = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

/** A day that is asked of a letter; null: the letter does not give it. */
export interface DayRead {
  readonly id: string;
  readonly name: keyof typeof FIELDS;
  readonly truth: string | null;
  readonly said: Proposal | undefined;
}

export function daysRead(
  { id, text, truth }: KnownLetter,
  taught?: NoticeSource['taught'],
): readonly DayRead[] {
  const { proposals } = readNotice(text, { today: KNOWN_AS_OF, taught });
  const saidAs = (field: string) =>
    proposals.find((one) => one.field === `dates/${field}` && one.value !== null);
  return NAMES.map((name) => ({
    ...{ id, name, truth: truth[name] },
    said: FIELDS[name].map(saidAs).find((one) => one !== undefined),
  }));
}

export interface Tally {
  readonly asked: number;
  readonly right: number;
  /** As `k012 notifiedOn 2026-11-17`. */
  readonly surelyWrong: readonly string[];
}

export function tally(days: readonly DayRead[]): Tally {
  const asked = days.filter(({ truth }) => truth !== null);
  const wrong = days.filter(
    ({ truth, said }) => said?.certainty === 'sure' && said.value !== truth,
  );
  return {
    asked: asked.length,
    right: asked.filter(({ truth, said }) => said?.value === truth).length,
    surelyWrong: wrong.map(({ id, name, said }) => `${id} ${name} ${said?.value}`),
  };
}

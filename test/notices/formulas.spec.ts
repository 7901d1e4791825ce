import { describe, expect, it } from '@jest/globals';
import { eventType, readNotice, type Proposal } from '@quantieme/law';
import type { Formula } from '../support/notices/formula.ts';
import { FIRST_FORMULAS } from '../support/notices/formulas-1.ts';
import { SECOND_FORMULAS } from '../support/notices/formulas-2.ts';
import { THIRD_FORMULAS } from '../support/notices/formulas-3.ts';
import { FOURTH_FORMULAS } from '../support/notices/formulas-4.ts';
import { FIFTH_FORMULAS } from '../support/notices/formulas-5.ts';
import { SIXTH_FORMULAS } from '../support/notices/formulas-6.ts';
import { SEVENTH_FORMULAS } from '../support/notices/formulas-7.ts';
import { EIGHTH_FORMULAS } from '../support/notices/formulas-8.ts';
import { NINTH_FORMULAS } from '../support/notices/formulas-9.ts';
import { TODAY } from '../support/notices/letters.ts';

const FORMULAS = [
  ...FIRST_FORMULAS,
  ...SECOND_FORMULAS,
  ...THIRD_FORMULAS,
  ...FOURTH_FORMULAS,
  ...FIFTH_FORMULAS,
  ...SIXTH_FORMULAS,
  ...SEVENTH_FORMULAS,
  ...EIGHTH_FORMULAS,
  ...NINTH_FORMULAS,
];

const ARRIVED = ['notifiedOn', 'receivedOn', 'collectedOn', 'firstViewedOn'];

type Field = 'notified' | 'notifiedAt' | 'presented' | 'hearing' | 'hearingAt';

interface Said {
  readonly value: string | null;
  readonly isSure: boolean;
}

const NOTHING: Said = { value: null, isSure: false };

function saidOf(one: Proposal | undefined): Said {
  return one === undefined || one.value === null
    ? NOTHING
    : { value: String(one.value), isSure: one.certainty === 'sure' };
}

/** The hour of a meeting is kept among the remarks, but for an event that is the meeting. */
function noted(note: Proposal | undefined): Said {
  const [, hours, minutes] = /(\d{1,2})\sh\s(\d{2})/u.exec(String(note?.value)) ?? [];
  return hours === undefined
    ? NOTHING
    : { value: `${hours.padStart(2, '0')}:${minutes}`, isSure: note?.certainty === 'sure' };
}

function read(text: string) {
  const { proposals } = readNotice(text, { today: TODAY });
  const of = (field: string) => proposals.find((one) => one.field === field);
  const type = of('type')?.value ?? null;
  const isMeeting = eventType(String(type))?.whichDateIsOn === 'appointmentOn';
  const days = ARRIVED.map((name) => saidOf(of(`dates/${name}`)));
  const hour = saidOf(of('clock'));
  const said: Readonly<Record<Field, Said>> = {
    notified: days.find(({ value }) => value !== null) ?? NOTHING,
    notifiedAt: isMeeting ? NOTHING : hour,
    presented: saidOf(of('dates/firstPresentedOn')),
    hearing: saidOf(of('dates/appointmentOn')),
    hearingAt: isMeeting ? hour : noted(of('details/note')),
  };
  return { said, type };
}

const FIELDS: readonly Field[] = ['notified', 'notifiedAt', 'presented', 'hearing', 'hearingAt'];

function wrongIn({ text, type, asked = [], ...truths }: Formula): readonly string[] {
  const { said, type: found } = read(text);
  const wrong = FIELDS.filter((field) => {
    const truth = truths[field] ?? null;
    const { value, isSure } = said[field];
    if (truth === null)
      return value !== null && (isSure || field === 'hearing') && !asked.includes(field);
    return value !== truth;
  }).map((field) => `${field}: ${said[field].value}`);
  return type === undefined || type === found ? wrong : [...wrong, `type: ${found}`];
}

describe('formulas of letters, records, mails and messages', () => {
  it.each(FORMULAS.map((formula) => [formula.text.slice(-160), formula] as const))(
    '%s',
    (_, formula) => {
      expect(wrongIn(formula)).toEqual([]);
    },
  );
});

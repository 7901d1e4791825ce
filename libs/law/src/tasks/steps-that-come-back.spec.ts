import { describe, expect, it } from '@jest/globals';
import { planSteps, type PlanningContext } from './plan-steps.ts';
import { once, step } from './task-step.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const SENT = { id: 'sent', type: 'memoire-prefet-depose', on: day('2026-03-02') };
const chased = (on: string) => ({ id: `chased ${on}`, type: 'relance-envoyee', on: day(on) });
const REFUSED = { id: 'refused', type: 'refus-notifie', on: day('2026-05-20') };

const CHASE = step('relance', {
  do: ['Relancer', 'Chase'],
  owner: 'paralegal',
  due: once('memoire-prefet-depose', 28),
  doneBy: ['refus-notifie'],
  repeat: { everyDays: 28, by: ['relance-envoyee'] },
});

const planned = (known: Partial<PlanningContext>) => {
  const [one] = planSteps([CHASE], {
    territory: 'metropole',
    openedOn: day('2026-02-02'),
    entered: new Map(),
    events: [SENT],
    limits: new Map(),
    chosen: new Map(),
    repeated: new Map(),
    settled: new Set(),
    ...known,
  });
  return [one?.dueOn && String(one.dueOn), one?.doneBy?.id ?? null];
};

describe('a step that comes back', () => {
  it.each<[string, Partial<PlanningContext>, string | null]>([
    ['for the first time as its list says', {}, '2026-03-30'],
    [
      'four weeks after somebody did it',
      { repeated: new Map([['relance', day('2026-04-01')]]) },
      '2026-04-29',
    ],
    [
      'four weeks after a reminder recorded',
      { events: [SENT, chased('2026-03-31')] },
      '2026-04-28',
    ],
    [
      'after the later of the two',
      {
        events: [SENT, chased('2026-03-31')],
        repeated: new Map([['relance', day('2026-04-10')]]),
      },
      '2026-05-08',
    ],
    [
      'whatever was sent before what it counts from',
      { events: [chased('2026-02-20'), SENT] },
      '2026-03-30',
    ],
    [
      'on the day somebody chose',
      { chosen: new Map([['relance', day('2026-04-20')]]) },
      '2026-04-20',
    ],
    [
      'by its rhythm again once the day chosen is past',
      {
        chosen: new Map([['relance', day('2026-04-20')]]),
        repeated: new Map([['relance', day('2026-04-20')]]),
      },
      '2026-05-18',
    ],
    [
      'never before what it counts from',
      { events: [], repeated: new Map([['relance', day('2026-04-20')]]) },
      null,
    ],
  ])('is due %s', (_why, known, expected) => {
    expect(planned(known)).toEqual([expected, null]);
  });

  it('is over with its answer, and not with a reminder', () => {
    const events = [SENT, chased('2026-03-31'), REFUSED];
    expect(planned({ events })[1]).toBe('refused');
  });
});

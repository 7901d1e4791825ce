import { describe, expect, it } from '@jest/globals';
import { historyProblems } from './history.ts';
import { readCaseEvent } from './read-case-event.ts';

type Words = readonly [type: string, on: string, known?: object];

const TODAY = Temporal.PlainDate.from('2027-01-01');

const problemsOf = (...history: readonly Words[]) => {
  const events = history.map(([type, on, known = {}], index) => {
    const read = readCaseEvent({ type, on, ...known }, { today: TODAY, id: `e${index}` });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.event;
  });
  return historyProblems(events).map(({ pointer, code }) => `${pointer} ${code}`);
};

const SECOND = 'event/second-ruling';
const REFUSED: Words = ['refus-notifie', '2026-03-04'];
const SUED: Words = ['requete-ta-deposee', '2026-04-01'];
const judged = (on: string, known: object = {}): Words => ['jugement', on, known];
const about = (decision: string) => ({ details: { decision } });

describe('two rulings on one decision', () => {
  it.each<[string, readonly Words[], readonly string[]]>([
    [
      'two judgments on one application',
      [REFUSED, SUED, judged('2026-09-10'), judged('2026-10-10')],
      [`/events/3/details/decision ${SECOND}`],
    ],
    [
      'two judgments, no application recorded',
      [REFUSED, judged('2026-09-10'), judged('2026-10-10')],
      [`/events/2/details/decision ${SECOND}`],
    ],
    [
      'two judgments that name the same decision',
      [REFUSED, SUED, SUED, judged('2026-09-10', about('e0')), judged('2026-10-10', about('e0'))],
      [`/events/4/details/decision ${SECOND}`],
    ],
    [
      'two judgments on two applications',
      [
        REFUSED,
        SUED,
        ['requete-deposee', '2026-04-02'],
        judged('2026-09-10'),
        judged('2026-10-10'),
      ],
      [],
    ],
    [
      'three judgments on two applications',
      [REFUSED, SUED, SUED, judged('2026-09-10'), judged('2026-10-10'), judged('2026-11-10')],
      [`/events/5/details/decision ${SECOND}`],
    ],
    [
      'judgments that name two decisions',
      [
        REFUSED,
        ['retrait-notifie', '2026-03-05'],
        judged('2026-09-10', about('e0')),
        judged('2026-10-10', about('e1')),
      ],
      [],
    ],
    [
      'one that names its decision, one that does not',
      [REFUSED, SUED, judged('2026-09-10'), judged('2026-10-10', about('e0'))],
      [],
    ],
    [
      'one judgment notified twice',
      [
        REFUSED,
        SUED,
        judged('2026-09-10', { dates: { readOn: '2026-09-08' } }),
        judged('2026-09-15', { dates: { readOn: '2026-09-08' } }),
      ],
      [],
    ],
    [
      'a second judgment after the court of appeal',
      [
        REFUSED,
        ['requete-ta-deposee', '2026-03-05'],
        judged('2026-03-10'),
        ['appel-depose', '2026-04-10'],
        ['arret', '2026-09-10'],
        judged('2026-12-10'),
      ],
      [],
    ],
    [
      'two decisions of the asylum court on one appeal',
      [
        ['recours-cnda', '2026-03-02'],
        ['decision-cnda', '2026-09-10'],
        ['decision-cnda', '2026-10-10'],
      ],
      [`/events/2/details/decision ${SECOND}`],
    ],
  ])('%s', (_what, history, expected) => {
    expect(problemsOf(...history)).toEqual(expected);
  });

  it('whatever the order of recording, the later one is refused', () => {
    const [first, second] = [judged('2026-10-10'), judged('2026-09-10')];
    expect(problemsOf(REFUSED, SUED, first, second)).toEqual([
      `/events/2/details/decision ${SECOND}`,
    ]);
  });
});

describe('dates of a filing', () => {
  it.each([
    [{ sentOn: '2026-04-02', registeredOn: '2026-04-01' }, 'event/before-dispatch'],
    [{ filedOn: '2026-04-02', registeredOn: '2026-04-01' }, 'event/before-filing'],
  ])('%j', (dates, code) => {
    const body = { type: 'requete-ta-deposee', dates };
    const read = readCaseEvent(body, { today: TODAY });
    expect(read.ok ? [] : read.problems.map((one) => `${one.pointer} ${one.code}`)).toEqual([
      `/dates/registeredOn ${code}`,
    ]);
  });
});

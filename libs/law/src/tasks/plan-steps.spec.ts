import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planSteps, type PlanningContext } from './plan-steps.ts';
import { before, entered, once, opened, step, working, type TaskStep } from './task-step.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const compare = Temporal.PlainDate.compare;

const context = (known: Partial<PlanningContext> = {}): PlanningContext => ({
  territory: 'metropole',
  openedOn: day('2026-03-02'),
  entered: new Map(),
  events: [],
  limits: new Map(),
  chosen: new Map(),
  repeated: new Map(),
  settled: new Set(),
  ...known,
});

const limit = (lastDay: string, since: string | null = null) => ({
  lastDay: day(lastDay),
  since: since === null ? null : day(since),
});

const task = (id: string, due: TaskStep['due'], more: Partial<TaskStep> = {}): TaskStep => ({
  ...step(id, { do: [id, id], owner: 'lawyer', due }),
  ...more,
});

const dueOn = (steps: readonly TaskStep[], known: Partial<PlanningContext> = {}) =>
  planSteps(steps, context(known)).map((planned) => planned.dueOn && String(planned.dueOn));

describe('the day of a step', () => {
  it.each<[string, TaskStep['due'], Partial<PlanningContext>, string | null]>([
    ['days after the opening', opened(10), {}, '2026-03-12'],
    [
      'working days of metropolitan France: the 14th of May is Ascension Day',
      working(opened(3)),
      { openedOn: day('2026-05-12') },
      '2026-05-18',
    ],
    [
      'working days of Réunion: the 20th of December is a holiday there',
      working(opened(1)),
      { openedOn: day('2028-12-19'), territory: 'reunion' },
      '2028-12-21',
    ],
    [
      'days after an event',
      once('demande-deposee', 60),
      { events: [filed('2026-01-05')] },
      '2026-03-06',
    ],
    [
      'days after the last event of its type',
      once('demande-deposee', 1),
      { events: [filed('2026-01-05'), filed('2026-02-05')] },
      '2026-02-06',
    ],
    ['nothing, when the event is not recorded', once('demande-deposee', 60), {}, null],
    [
      'days after a state was reached',
      entered('demande', 'depose', 5),
      { entered: new Map([['demande/depose', day('2026-04-01')]]) },
      '2026-04-06',
    ],
    [
      'days before the earliest of several limits',
      before(['a', 'b'], 7),
      {
        limits: new Map([
          ['a', limit('2026-06-30')],
          ['b', limit('2026-05-29')],
        ]),
      },
      '2026-05-22',
    ],
    [
      'working days before a limit: from Monday the 18th of May back over Ascension Day',
      working(before(['a'], 2)),
      { limits: new Map([['a', limit('2026-05-18')]]) },
      '2026-05-13',
    ],
    ['nothing, when no limit runs', before(['a'], 7), {}, null],
    [
      'what somebody has chosen',
      opened(10),
      { chosen: new Map([['one', day('2026-03-20')]]) },
      '2026-03-20',
    ],
  ])('%s', (_why, due, known, expected) => {
    expect(dueOn([task('one', due)], known)).toEqual([expected]);
  });

  it.each([
    ['before its limit, as it was', '2026-03-20', '2026-03-12'],
    ['on the last day of a limit brought forward', '2026-03-10', '2026-03-10'],
  ])('is %s', (_why, lastDay, expected) => {
    const limits = new Map([['suit', limit(lastDay)]]);
    expect(dueOn([task('one', opened(10), { limits: ['suit'] })], { limits })).toEqual([expected]);
  });

  it('that somebody has chosen is brought forward too', () => {
    const chosen = new Map([['one', day('2026-03-25')]]);
    const limits = new Map([['suit', limit('2026-03-10')]]);
    const steps = [task('one', opened(10), { limits: ['suit'] })];
    expect(dueOn(steps, { chosen, limits })).toEqual(['2026-03-10']);
  });

  it('comes at the latest with what waits for it, through a step that has no day', () => {
    const steps = [
      task('draft', opened(40)),
      task('signed', once('audience', 1), { after: ['draft'] }),
      task('filed', opened(20), { after: ['signed'] }),
    ];
    expect(dueOn(steps)).toEqual(['2026-03-22', null, '2026-03-22']);
  });

  it('no longer depends on what is done', () => {
    const steps = [task('draft', opened(40)), task('filed', opened(20), { after: ['draft'] })];
    expect(dueOn(steps, { settled: new Set(['filed']) })[0]).toBe('2026-04-11');
  });
});

function filed(on: string) {
  return { id: on, type: 'demande-deposee', on: day(on) };
}

describe('a step that an event does', () => {
  const by = { doneBy: ['demande-deposee'] };

  it('is done by the first of them since it counts', () => {
    const limits = new Map([['a', limit('2026-06-30', '2026-02-01')]]);
    const events = [filed('2026-01-05'), filed('2026-02-05'), filed('2026-03-05')];
    const [planned] = planSteps([task('one', before(['a'], 7), by)], context({ limits, events }));
    expect(planned?.doneBy?.id).toBe('2026-02-05');
  });

  it('is not done by another event', () => {
    const events = [{ ...filed('2026-03-05'), type: 'refus-notifie' }];
    const [planned] = planSteps([task('one', opened(1), by)], context({ events }));
    expect(planned?.doneBy).toBeNull();
  });
});

describe('what comes first', () => {
  const steps = [task('draft', opened(1)), task('filed', opened(2), { after: ['draft'] })];
  it.each([
    ['holds back what waits for it', [], ['draft']],
    ['holds nothing back once it is done', ['draft'], []],
  ])('%s', (_why, settled, expected) => {
    const planned = planSteps(steps, context({ settled: new Set(settled) }));
    expect(planned[1]?.blockedBy).toEqual(expected);
  });

  it('is refused in a circle', () => {
    const circle = [task('a', opened(1), { after: ['b'] }), task('b', opened(1), { after: ['a'] })];
    expect(() => planSteps(circle, context())).toThrow('wait for each other');
  });
});

const RULES = ['one', 'two', 'three'];
const days = fc.integer({ min: -60, max: 60 });
const anyDay = fc
  .integer({ min: 0, max: 400 })
  .map((count) => day('2026-01-01').add({ days: count }));
const anyDue = fc.oneof(
  days.map((count) => opened(count)),
  days.map((count) => working(opened(count))),
  days.map((count) => once('demande-deposee', count)),
  fc.tuple(fc.subarray(RULES, { minLength: 1 }), fc.nat(60)).map(([rules, n]) => before(rules, n)),
);
/** Steps that wait for earlier ones only, in any order. */
const anyList = fc
  .array(fc.tuple(anyDue, fc.array(fc.nat(9)), fc.subarray(RULES)), { maxLength: 10 })
  .map((drafts) =>
    drafts.map(([due, waits, limits], index) => {
      const after = waits.filter((first) => first < index).map(String);
      const counted = due.anchor.from === 'limit' ? due.anchor.rules : [];
      return task(String(index), due, {
        after: [...new Set(after)],
        limits: [...limits, ...counted],
      });
    }),
  )
  .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));
const anyContext = fc
  .record({
    openedOn: anyDay,
    event: fc.option(anyDay),
    limits: fc.array(fc.option(anyDay), { minLength: 3, maxLength: 3 }),
  })
  .map(({ openedOn, event, limits }) =>
    context({
      openedOn,
      events: event === null ? [] : [{ id: 'e', type: 'demande-deposee', on: event }],
      limits: new Map(
        RULES.flatMap((rule, index) => {
          const lastDay = limits[index] ?? null;
          return lastDay === null ? [] : [[rule, { lastDay, since: null }] as const];
        }),
      ),
    }),
  );

describe('whatever the list and the dossier', () => {
  it('a step never ends after one that waits for it', () => {
    fc.assert(
      fc.property(anyList, anyContext, (steps, known) => {
        const planned = new Map(planSteps(steps, known).map((one) => [one.step.id, one.dueOn]));
        for (const { id, after } of steps) {
          const end = planned.get(id);
          for (const first of after) {
            const start = planned.get(first);
            if (start && end) expect(compare(start, end)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('no step is due after the last day of a limit that it serves', () => {
    fc.assert(
      fc.property(anyList, anyContext, (steps, known) => {
        for (const { step: one, dueOn: due } of planSteps(steps, known)) {
          for (const rule of one.limits) {
            const served = known.limits.get(rule);
            if (due && served) expect(compare(due, served.lastDay)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('a limit brought forward moves no step back', () => {
    fc.assert(
      fc.property(anyList, anyContext, fc.nat(90), (steps, known, count) => {
        const sooner = [...known.limits].map(
          ([rule, { lastDay }], index) =>
            [
              rule,
              { lastDay: index === 0 ? lastDay.subtract({ days: count }) : lastDay, since: null },
            ] as const,
        );
        const now = planSteps(steps, known);
        const then = planSteps(steps, { ...known, limits: new Map(sooner) });
        now.forEach(({ dueOn: due }, index) => {
          const after = then[index]?.dueOn;
          if (due && after) expect(compare(after, due)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  it('a step has a day exactly if what it counts from is known', () => {
    fc.assert(
      fc.property(anyList, anyContext, (steps, known) => {
        for (const { step: one, dueOn: due } of planSteps(steps, known)) {
          const { anchor } = one.due;
          const isKnown =
            anchor.from === 'opening' ||
            (anchor.from === 'event' && known.events.length > 0) ||
            (anchor.from === 'limit' && anchor.rules.some((rule) => known.limits.has(rule)));
          expect(due !== null).toBe(isKnown);
        }
      }),
    );
  });
});

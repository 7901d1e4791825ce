import { describe, expect, it } from '@jest/globals';
import type { TitleEligibilityView } from '@quantieme/api-client';
import { asBody, NOTHING_TOLD, told } from './answers.ts';
import { supposing, withSupposition } from './suppositions.ts';
import { movesBetween, whyMoved } from './title-moves.ts';
import { aTitle as title } from './testing/a-title.ts';

const reason = (text: string) => ({
  text,
  state: 'not-met' as const,
  presumed: false,
  sources: [],
  facts: [],
});

const KNOWN = told(told(NOTHING_TOLD, 'married', true), 'on', '2023-11-22');

describe('what is supposed', () => {
  it('changes the question asked, not what is known', () => {
    const supposed = withSupposition(KNOWN, {}, ['married', false]);
    expect(JSON.parse(asBody(supposing(KNOWN, supposed))).facts).toEqual({
      married: false,
      on: '2023-11-22',
    });
    expect(KNOWN.answers).toEqual({ married: true, on: '2023-11-22' });
  });

  it.each([
    ['another value', 'married', false, { married: false }],
    ['that nobody knows', 'married', null, { married: null }],
    ['what was never told', 'child', 2, { child: 2 }],
    ['what is so', 'married', true, {}],
    ['that what nobody told is unknown', 'child', null, {}],
  ])('is %s', (_said, fact, value, expected) => {
    expect(withSupposition(KNOWN, {}, [fact, value])).toEqual(expected);
  });

  it('is the last thing supposed of a fact, and nothing once it is so again', () => {
    const first = withSupposition(KNOWN, { child: 2 }, ['married', false]);
    expect(withSupposition(KNOWN, first, ['child', 3])).toEqual({ married: false, child: 3 });
    expect(withSupposition(KNOWN, first, ['married', true])).toEqual({ child: 2 });
  });
});

const LATER = { date: '2027-03-14', verdict: 'eligible' as const };

describe('what moves', () => {
  it.each([
    ['closed', 'open', 'not-eligible', 'eligible', 'opens'],
    ['unknown', 'open', 'unknown', 'eligible', 'opens'],
    ['open', 'closed', 'eligible', 'not-eligible', 'closes'],
    ['closed', 'discretionary', 'not-eligible', 'discretionary', 'discretionary'],
    ['open', 'unknown', 'eligible', 'unknown', 'uncertain'],
  ] as const)('%s to %s', (_from, _to, before, after, movement) => {
    const [group] = movesBetween(
      [title('one', { verdict: before })],
      [title('one', { verdict: after })],
    ).groups;
    expect(group?.movement).toBe(movement);
  });

  it('is the day on which the verdict changes, where the verdict stays', () => {
    const closed = (changesOn: TitleEligibilityView['changesOn']) =>
      title('one', { verdict: 'not-eligible', changesOn });
    const moves = movesBetween([closed(LATER)], [closed({ ...LATER, date: '2026-12-01' })]);
    expect(moves.groups.map(({ movement }) => movement)).toEqual(['dated']);
    expect(movesBetween([closed(LATER)], [closed({ ...LATER })]).groups).toEqual([]);
  });

  it('leaves the others, and says nothing of what gives no title', () => {
    const titles = [title('stays', {}), title('gone', { kind: 'obsolete' })];
    const { groups, still } = movesBetween(titles, titles);
    expect([groups, still.map((one) => one.title)]).toEqual([[], ['stays']]);
  });
});

describe('why it moves', () => {
  const closed = title('one', { verdict: 'not-eligible', reasons: [reason('three years')] });
  const open = title('one', { verdict: 'eligible' });
  const unknown = title('one', { verdict: 'unknown', missing: ['child'] });
  const weighed = title('one', { verdict: 'discretionary', reasons: [reason('ties')] });
  const labelOf = (fact: string) => `the ${fact}`;

  it.each([
    ['opens once nothing bars it', closed, open, [['lifted', 'three years']]],
    ['opens once it is known', unknown, open, [['learnt', 'the child']]],
    ['closes for what bars it', open, closed, [['bars', 'three years']]],
    ['is uncertain for what is missing', open, unknown, [['missing', 'the child']]],
    [
      'is weighed',
      closed,
      weighed,
      [
        ['lifted', 'three years'],
        ['weighed', 'ties'],
      ],
    ],
    ['keeps its verdict', closed, closed, []],
  ] as const)('%s', (_said, before, after, expected) => {
    const why = whyMoved({ before, after }, labelOf);
    expect(why.map((one) => [one.why, ...one.words])).toEqual(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { emptyDraft } from './family-draft.ts';
import { draftFromFacts } from './known-of-client.ts';
import { readAt } from './said.ts';

const EMPTY = emptyDraft('2026-04-20');

const from = (facts: Readonly<Record<string, unknown>>, hidden = false) =>
  draftFromFacts(
    EMPTY,
    Object.entries(facts).map(([fact, value]) => ({ fact, value, label: `« ${fact} »`, hidden })),
  );

describe('what is known of a client is not asked again', () => {
  it('takes nationality, birth, marriage and protection to their places', () => {
    const { draft, labels } = from({
      'person.nationality': ['ML'],
      'person.birth_date': '1988-05-04',
      'union.type': 'marriage',
      'union.marriage_date': '2018-06-30',
      'protection.status': 'refugee',
      'protection.claim_date': '2019-02-01',
    });
    expect(draft.nationality).toEqual(['ML']);
    expect(draft.said).toEqual({
      resources: { applicant: { birthOn: '1988-05-04' }, family: { marriedOn: '2018-06-30' } },
      housing: {},
      regroupement: {},
      reunification: {
        sponsor: {
          birthOn: '1988-05-04',
          married: true,
          status: 'refugee',
          claimOn: '2019-02-01',
        },
      },
    });
    expect(labels).toHaveLength(6);
  });

  it.each(['pacs', 'cohabitation', 'none'])('%s is not married, and asks for nobody', (type) => {
    const { said } = from({ 'union.type': type }).draft;
    expect(said.regroupement).toEqual({});
    expect(readAt(said.reunification, '/sponsor/married')).toBe(false);
  });

  it('takes it from the same fact that nobody lives in polygamy, for both requests', () => {
    const { said } = from({ 'person.polygamy_in_france': false }).draft;
    expect(readAt(said.regroupement, '/otherSpouseInFrance')).toBe(false);
    expect(readAt(said.reunification, '/sponsor/otherSpouseInFrance')).toBe(false);
  });

  it.each([
    [{ 'resources.aah_or_asi': false }, 'none'],
    [{ 'resources.aah_or_asi': true }, undefined],
  ])('takes it that no allowance is received, never which one is: %j', (facts, allowance) => {
    const { said } = from(facts).draft;
    expect(readAt(said.resources, '/applicant/allowance')).toBe(allowance);
  });

  it.each([
    [{ 'protection.status': 'asylum-seeker' }, false],
    [{ 'stay.in_france': true }, false],
    [{ 'person.birth_date': null }, false],
    [{ 'protection.status': 'refugee' }, true],
  ])('leaves alone what has no place here, is unknown or is hidden: %j', (facts, hidden) => {
    expect(from(facts, hidden)).toEqual({ draft: EMPTY, labels: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  completeStays,
  housingBody,
  regroupementBody,
  resourcesBody,
  reunificationBody,
} from './family-bodies.ts';
import { emptyDraft, isStarted, withSaid, type FamilyDraft } from './family-draft.ts';
import { NEW_LINE, withAmount } from './income-lines.ts';

const EMPTY = emptyDraft('2026-04-20');
const WAGES = withAmount(NEW_LINE, { month: '2026-03', basis: 'gross' }, 1808);

describe('what is asked of each route', () => {
  it('names the nationality, unknown while nobody said it', () => {
    expect(resourcesBody(EMPTY, [])?.applicant).toEqual({ nationality: null });
    const malian: FamilyDraft = withSaid({ ...EMPTY, nationality: ['ML'] }, 'resources', {
      applicant: { birthOn: '1988-05-04' },
    });
    expect(resourcesBody(malian, [])?.applicant).toEqual({
      birthOn: '1988-05-04',
      nationality: ['ML'],
    });
    expect(regroupementBody(malian)?.applicant).toEqual({ nationality: ['ML'], stays: [] });
  });

  it('sends the incomes of the months that count', () => {
    const draft = { ...EMPTY, lines: [WAGES] };
    expect(resourcesBody(draft, ['2026-03'])?.incomes).toHaveLength(1);
    expect(resourcesBody(draft, ['2026-04'])?.incomes).toEqual([]);
  });

  it('waits for the day of the request, but for a dwelling', () => {
    const undated = { ...EMPTY, filedOn: null };
    expect(resourcesBody(undated, [])).toBeNull();
    expect(regroupementBody(undated)).toBeNull();
    expect(reunificationBody(undated)).toBeNull();
    expect(housingBody(undated)).toEqual({ territory: 'metropole' });
  });

  it('asks about a dwelling under the law of the decision, else of the filing', () => {
    expect(housingBody(EMPTY).on).toBe('2026-04-20');
    expect(housingBody({ ...EMPTY, on: '2026-09-01' }).on).toBe('2026-09-01');
  });

  it('leaves the day of the decision out unless it is typed', () => {
    expect(regroupementBody(EMPTY)).not.toHaveProperty('on');
    expect(regroupementBody({ ...EMPTY, on: '2026-09-01' })?.on).toBe('2026-09-01');
  });

  it('sends the periods of stay that have a document and a first day', () => {
    const visa = { document: 'vls-ts', from: '2025-01-20', to: null };
    const stays = [{ document: 'csp', from: null }, visa, { document: null, from: null }];
    const draft = withSaid(EMPTY, 'regroupement', { applicant: { document: 'csp', stays } });
    expect(regroupementBody(draft)?.applicant).toEqual({
      document: 'csp',
      nationality: null,
      stays: [visa],
    });
    expect(completeStays(draft)).toEqual([1]);
  });

  it('asks for a visa on the day of the request, for nobody at first', () => {
    expect(reunificationBody(EMPTY)).toEqual({ askedOn: '2026-04-20', members: [] });
  });
});

describe('a part that is started', () => {
  it.each([
    [EMPTY, 'resources', false],
    [{ ...EMPTY, lines: [WAGES] }, 'resources', true],
    [{ ...EMPTY, lines: [WAGES] }, 'housing', false],
    [withSaid(EMPTY, 'housing', { persons: 4 }), 'housing', true],
    [withSaid(EMPTY, 'housing', { persons: null }), 'housing', false],
  ] as const)('is one where something was typed', (draft, part, started) => {
    expect(isStarted(draft, part)).toBe(started);
  });
});

import { describe, expect, it } from '@jest/globals';
import { resourcesProblems, reunificationProblems } from './problems.ts';
import { APPLICANT, wages } from './resources.examples.ts';
import type { ReunificationQuestion } from './reunification-question.ts';

const found = (differs: Partial<typeof APPLICANT>) =>
  resourcesProblems({ ...APPLICANT, ...differs }).map(({ pointer, code }) => [pointer, code]);

describe('what cannot be true of a request', () => {
  it.each<readonly [Partial<typeof APPLICANT>, readonly (readonly string[])[]]>([
    [{}, []],
    [{ on: '2026-04-20' }, []],
    [{ on: '2026-04-19' }, [['/on', 'family/decided-before-filing']]],
    [{ on: '2006-12-10', filedOn: '2006-12-10', birthOn: null }, []],
    [
      { on: '2006-12-09', filedOn: '2006-12-09', birthOn: null },
      [['/on', 'family/before-the-law']],
    ],
    [{ birthOn: '2026-04-20' }, []],
    [{ birthOn: '2026-04-21' }, [['/applicant/birthOn', 'family/impossible-birth']]],
    [{ birthOn: '1890-01-01' }, []],
    [{ birthOn: '1889-12-31' }, [['/applicant/birthOn', 'family/impossible-birth']]],
    [{ incomes: [wages(1, { from: '2025-04', to: '2025-04' })] }, []],
    [
      { incomes: [wages(1), wages(1, { from: '2025-04', to: '2025-03' })] },
      [['/incomes/1/to', 'family/ends-before-it-starts']],
    ],
    [{ nationality: ['ML', 'XX'] }, []],
    [{ nationality: ['ML', 'mali'] }, [['/applicant/nationality/1', 'facts/not-a-country']]],
  ])('%j: %j', (differs, problems) => {
    expect(found(differs)).toEqual(problems);
  });

  it('says what is wrong in both languages', () => {
    const [problem] = resourcesProblems({ ...APPLICANT, on: '2026-04-19' });
    expect(problem?.detail).toEqual({
      fr: 'La décision (19 avril 2026) ne peut pas précéder la demande (20 avril 2026) : vérifiez les deux dates.',
      en: 'The decision (19 April 2026) cannot come before the request (20 April 2026): check both dates.',
    });
  });
});

describe('a protection', () => {
  const request = (claimOn: string | null, grantedOn: string | null): ReunificationQuestion => ({
    askedOn: '2026-06-15',
    on: '2026-06-15',
    sponsor: {
      status: 'refugee',
      statelessCard: null,
      birthOn: null,
      married: null,
      claimOn,
      grantedOn,
      threat: null,
      otherSpouseInFrance: null,
    },
    members: [],
    wholeFamily: null,
    reasonsForPart: null,
  });

  it.each<readonly [string | null, string | null, number]>([
    ['2025-01-02', '2025-01-01', 1],
    ['2025-01-02', '2025-01-02', 0],
    ['2025-01-02', null, 0],
    [null, '2025-01-01', 0],
  ])('claimed on %p, granted on %p: %d problem', (claimOn, grantedOn, count) => {
    expect(reunificationProblems(request(claimOn, grantedOn))).toHaveLength(count);
  });
});

import { describe, expect, it } from '@jest/globals';
import { compute, only } from '../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;

describe('an hour nobody recorded', () => {
  it.each<[string, string, object]>([
    ['oqtf-recours-48-heures', 'oqtf-notifiee', { situation: 'retention' }],
    ['retention-placement', 'retention-notifiee', {}],
    ['ofpra-decision', 'dossier-ofpra', { detained: true }],
  ])('%s asks for it once', (rule, type, known) => {
    const event = [type, '2026-12-04', { ...known }] as const;
    const deadline = only(compute([event], OQTF), rule);
    expect(deadline.precision).toBe('day');
    const hours = deadline.undetermined.filter(({ fact }) => fact === 'at');
    expect(hours.map(({ eventId, kind }) => [eventId, kind])).toEqual([['e1', 'instant']]);
    const at = '2026-12-04T17:20:00Z';
    const timed = only(compute([[type, '2026-12-04', { ...known, at }]], OQTF), rule);
    expect(timed.undetermined.some(({ fact }) => fact === 'at')).toBe(false);
    expect(timed.precision).toBe('minute');
  });

  it('is not asked of a limit in days', () => {
    const event = ['oqtf-notifiee', '2026-12-04', { situation: 'libre' }] as const;
    const deadline = only(compute([event], OQTF), 'oqtf-recours-1-mois');
    expect(deadline.undetermined.map(({ fact }) => fact)).not.toContain('at');
  });
});

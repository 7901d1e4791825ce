import { describe, expect, it } from '@jest/globals';
import { source } from '@quantieme/law';
import type { TimeLimit } from '@quantieme/calendar';
import type { RuleVersion, Scene, Variant } from './rule.ts';
import { lengthOf } from './variant.ts';
import { text } from './wording.ts';

const days = (count: number): TimeLimit => ({ mode: 'plain', unit: 'day', count, roll: 'no' });
const LABEL = text('Réexamen : huit jours', 'Re-examination: eight days');

function version(variants: readonly Variant[], prudent?: TimeLimit): RuleVersion {
  const sources = [source('CESEDA', 'R531-2')];
  return { from: null, to: null, limit: days(21), sources, variants, ...(prudent && { prudent }) };
}

const eight = (when: boolean | null, known: Partial<Variant> = {}): Variant => ({
  label: LABEL,
  when: () => when,
  limit: days(8),
  ...known,
});

/** Days and steps in both readings, and the texts of the legal one. */
function lengths(one: RuleVersion) {
  const [legal, prudent] = (['legal', 'prudent'] as const).map((reading) => {
    const { limit, steps, sources } = lengthOf(one, {} as Scene, reading);
    const said = steps.map(({ kind, source: from }) => `${kind} ${from?.article ?? '-'}`);
    return { count: 'count' in limit ? limit.count : null, said, sources };
  });
  return [
    legal?.count,
    prudent?.count,
    legal?.said,
    prudent?.said,
    legal?.sources.map(({ article }) => article),
  ];
}

describe('the length of a version', () => {
  const own = { sources: [source('CESEDA', 'R531-4')] };

  it.each<[string, RuleVersion, unknown[]]>([
    ['its own', version([]), [21, 21, [], [], ['R531-2']]],
    ['shorter in the prudent reading', version([], days(15)), [21, 15, [], [], ['R531-2']]],
    [
      'that of a variant which applies, on its own text first',
      version([eight(true, own)]),
      [8, 8, ['length R531-4'], ['length R531-4'], ['R531-4', 'R531-2']],
    ],
    [
      'of a variant without a text of its own',
      version([eight(true)]),
      [8, 8, ['length -'], ['length -'], ['R531-2']],
    ],
    [
      'of a variant whose prudent length is shorter still',
      version([eight(true, { prudent: days(7) })]),
      [8, 7, ['length -'], ['length -'], ['R531-2']],
    ],
    ['not of one which does not apply', version([eight(false)]), [21, 21, [], [], ['R531-2']]],
    [
      'prudently of one that may apply',
      version([eight(null, own)]),
      [21, 8, [], ['length R531-4'], ['R531-2']],
    ],
    [
      'of the first that applies',
      version([eight(false), eight(true, { limit: days(4) }), eight(true)]),
      [4, 4, ['length -'], ['length -'], ['R531-2']],
    ],
  ])('%s', (_what, one, expected) => {
    expect(lengths(one)).toEqual(expected);
  });
});

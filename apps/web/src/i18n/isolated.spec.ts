import { describe, expect, it } from '@jest/globals';
import { isolated, withoutMarks } from './isolated.ts';

describe('a name in a sentence', () => {
  it.each(['محمد عبد الرحمن', 'שרה כהן', 'Amina عبد'])(
    'that is written from right to left is set apart: %s',
    (name) => {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
      expect(withoutMarks(`2026-041 · ${isolated(name)} · Première demande`)).toBe(
        `2026-041 · ${name} · Première demande`,
      );
    },
  );

  it.each(['Amina KONÉ', 'Нина', '李小龙', '2026-041', ''])('stays as it is else: %s', (name) => {
    expect(isolated(name)).toBe(name);
  });
});

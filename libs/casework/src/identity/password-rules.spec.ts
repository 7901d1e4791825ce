import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password-rules.ts';

const NAMES = ['claire.roux@exemple.test', 'Claire Roux', 'Cabinet Roux'];

describe('a new password', () => {
  it.each([
    ['onze signes', 'password/length', 'eleven characters'],
    ['douze signes', undefined, 'twelve'],
    ['douze signes!', undefined, 'thirteen'],
    ['ab cd efg '.repeat(13).slice(0, 128), undefined, '128 characters'],
    ['ab cd efg '.repeat(13).slice(0, 129), 'password/length', '129 characters'],
    ['😀😃😄😁😆😅🤣😂🙂🙃😉😊', undefined, 'twelve characters, whatever their bytes'],
    ['Motdepasse-2026', 'password/common', 'a common one behind capitals and a dash'],
    ['azertyuiop123', 'password/common', 'a walk on the keyboard'],
    ['quantieme-demo', 'password/common', 'the published password of the demonstration'],
    ['aaaaaaaaaaaaaaaa', 'password/common', 'one letter'],
    ['claire.roux2026', 'password/common', 'the person’s own name and little else'],
    ['claire roux adore les tilleuls', undefined, 'a name inside a long sentence'],
  ])('%s: %s (%s)', (password, code, _because) => {
    expect(passwordProblem(password, NAMES)?.code).toBe(code);
  });
});

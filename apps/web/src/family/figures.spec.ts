import { describe, expect, it } from '@jest/globals';
import { decimal, euros, monthText, plainEuros, signedEuros } from './figures.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('figures as they are read', () => {
  it.each([
    ['fr', '1 808,50 €', '+ 10,71 €', '− 1,29 €', '1 808,50', 'août 2025'],
    ['en', '€1,808.50', '+ €10.71', '− €1.29', '1,808.50', 'August 2025'],
  ] as const)('in %s', (language, amount, over, short, typed, month) => {
    expect(plain(euros(1808.5, language))).toBe(amount);
    expect(plain(signedEuros(10.71, language))).toBe(over);
    expect(plain(signedEuros(-1.29, language))).toBe(short);
    expect(plain(plainEuros(1808.5, language))).toBe(typed);
    expect(plain(plainEuros(1808, language))).toBe(typed.slice(0, -3));
    expect(decimal(43.6, language)).toBe(language === 'fr' ? '43,6' : '43.6');
    expect(plain(monthText('2025-08', language))).toBe(month);
  });
});

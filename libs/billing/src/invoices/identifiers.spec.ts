import { describe, expect, it } from '@jest/globals';
import { isIban, isSiren, isSiret, isVatNumber } from './identifiers.ts';
import { numberIn, refusalOfFormat } from './number.ts';

describe('numbers that check themselves', () => {
  it.each([
    [isSiren, '732829320', true],
    [isSiren, '732829321', false],
    [isSiren, '73282932', false],
    [isSiret, '73282932000074', true],
    [isSiret, '73282932000075', false],
    [isVatNumber, 'FR44732829320', true],
    [isVatNumber, 'FR45732829320', false],
    [isVatNumber, 'BE0123456749', true],
    [isVatNumber, '44732829320', false],
    [isIban, 'FR1420041010050500013M02606', true],
    [isIban, 'FR1420041010050500013M02607', false],
    [isIban, 'FR14', false],
  ])('%p of %s is %s', (check, text, holds) => {
    expect(check(text)).toBe(holds);
  });
});

describe('the format of numbers', () => {
  it.each([
    ['F{AAAA}-{NNNN}', null],
    ['{AA}/{N}', null],
    ['F-{NNNN}', 'number-format/no-year'],
    ['F{AAAA}', 'number-format/no-number'],
    ['F{AAAA}-{NN}-{NN}', 'number-format/no-number'],
    ['Facture {AAAA}-{NN}', 'number-format/bad-characters'],
    ['{MM}{AAAA}-{NN}', 'number-format/bad-characters'],
    ['CABINET-ROSSI-{AAAA}-{NNNN}', 'number-format/too-long'],
  ])('%s: %s', (format, refusal) => {
    expect(refusalOfFormat(format)).toBe(refusal);
  });

  it.each([
    ['F{AAAA}-{NNNN}', 2026, 12, 'F2026-0012'],
    ['{AA}/{N}', 2026, 12_345, '26/12345'],
    ['F{AAAA}-{NNNN}', 2026, 12_345, 'F2026-12345'],
  ])('%s in %i, number %i: %s', (format, year, number, written) => {
    expect(numberIn(format, year, number)).toBe(written);
  });
});

import { expect, it } from '@jest/globals';
import { initialsOf } from './initials.ts';

it.each([
  ['Claire Roux', 'CR'],
  ['Anne-Marie Le Goff', 'AG'],
  ['Élodie', 'É'],
  ['  jean   dupont ', 'JD'],
  ['12 34', '?'],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

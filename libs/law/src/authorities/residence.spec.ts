import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authorityOf } from './authorities.ts';
import { residenceAt } from './residence.ts';

describe('where an address lies', () => {
  it.each<[string, object, string | null]>([
    ['a postal code', { postalCode: '13001', city: 'Marseille' }, '13'],
    ['with a space', { postalCode: '75 011', city: 'Paris' }, '75'],
    ['a leading zero', { postalCode: '06000', city: 'Nice' }, '06'],
    ['Ajaccio', { postalCode: '20000', city: 'Ajaccio' }, '2A'],
    ['Porto-Vecchio', { postalCode: '20137', city: 'Porto-Vecchio' }, '2A'],
    ['Bastia', { postalCode: '20200', city: 'Bastia' }, '2B'],
    ['Biguglia', { postalCode: '20620', city: 'Biguglia' }, '2B'],
    ['La Réunion', { postalCode: '97400', city: 'Saint-Denis' }, '974'],
    ['Saint-Barthélemy', { postalCode: '97133', city: 'Gustavia' }, '977'],
    ['Saint-Martin', { postalCode: '97150', city: 'Marigot' }, '978'],
    ['Guadeloupe beside them', { postalCode: '97134', city: 'Saint-Louis' }, '971'],
    ['a code of Ain, in Ain', { postalCode: '01200', city: 'Valserhône' }, '01'],
    ['a code of Ain, in Haute-Savoie', { postalCode: '01200', city: 'ELOISE' }, '74'],
    ['a code of Ain, in Jura', { postalCode: '01590', city: 'Chancia' }, '39'],
    ['a saint written short', { postalCode: '42620', city: 'St Pierre Laval' }, '03'],
    ['the same code, the other commune', { postalCode: '42620', city: 'Saint-Martin' }, '42'],
    ['a shared code without its commune', { postalCode: '42620' }, null],
    ['no such département', { postalCode: '99000', city: 'Nulle part' }, null],
    ['half a postal code', { postalCode: '750', city: 'Paris' }, null],
    ['a city alone', { city: 'Lyon' }, null],
    ['nothing', {}, null],
    ['another State', { postalCode: '10000', city: 'Rabat', country: 'MA' }, 'abroad'],
    ['France by its code', { postalCode: '69003', country: 'fr' }, '69'],
    ['La Réunion as a country', { city: 'Saint-Denis', country: 'RE' }, '974'],
  ])('%s', (_what, address, expected) => {
    expect(residenceAt(address)).toBe(expected);
  });

  it('is a département of the registry, abroad, or unknown', () => {
    const part = fc.option(fc.string(), { nil: undefined });
    const code = fc.option(fc.stringMatching(/^\d{5}$/u), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ postalCode: code, city: part, country: part }), (address) => {
        const found = residenceAt(address as object);
        if (found === null || found === 'abroad') return;
        expect(authorityOf(found)?.departement).toBe(found);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'regroupement-maire-2-mois';
const RF = { procedure: 'regroupement-familial' } as const;

describe('regroupement familial: mayor’s opinion in two months (CESEDA R434-23, R434-24)', () => {
  it.each([
    ['2026-07-14', '2026-09-14'],
    ['2026-09-15', '2026-11-15'],
    ['2026-12-30', '2027-02-28'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-29', '2028-02-29'],
  ])('received on %s → deemed given on %s, never moved', (receivedOn, expected) => {
    const deadline = only(compute([['rf-transmis-maire', receivedOn]], RF), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)).toContain('CESEDA R434-23');
  });

  it.each([
    ['rf-transmis-maire', 'Avis sur les ressources et le logement : réputé favorable'],
    ['rf-saisine-principes', 'Avis sur les principes de la vie familiale : réputé rendu'],
  ])('says what silence is worth after %s', (type, expected) => {
    const deadline = only(compute([[type, '2026-07-14']], RF), RULE);
    expect(deadline.steps.map(({ text }) => text.fr.replaceAll('\u00a0', ' '))).toContain(expected);
  });

  it.each([
    ['2021-04-30', 'CESEDA L421-3'],
    ['2021-05-01', 'CESEDA R434-23'],
  ])('a file received on %s follows %s', (receivedOn, article) => {
    const deadline = only(compute([['rf-transmis-maire', receivedOn]], RF), RULE);
    expect(articlesOf(deadline)[0]).toBe(article);
  });

  it.each([
    ['rf-transmis-maire', { about: 'logement-ressources' }, 'met'],
    ['rf-transmis-maire', { about: 'principes' }, 'live'],
    ['rf-transmis-maire', {}, 'met'],
    ['rf-saisine-principes', { about: 'logement-ressources' }, 'live'],
    ['rf-saisine-principes', { about: 'principes' }, 'met'],
    ['rf-saisine-principes', {}, 'met'],
  ])('after %s, an opinion %j: %s', (type, known, outcome) => {
    const events = [
      [type, '2026-07-14'],
      ['rf-avis-maire', '2026-08-20', known],
    ] as const;
    expect(only(compute(events, RF), RULE).outcome).toBe(outcome);
  });
});

import { describe, expect, it } from '@jest/globals';
import { FACTS, type Fact, type Facts } from '@quantieme/eligibility';
import { PROCEDURES, requestedTitle } from '@quantieme/law';
import { agreed, answersOfClient, answersOfDossier } from './known-answers.ts';

const FILING = Temporal.PlainDate.from('2026-11-23');
const said = (facts: Facts) => answersOfClient(facts, FILING);

describe('what is known of a client answers questions about documents', () => {
  it.each<readonly [Facts, Readonly<Record<string, unknown>>]>([
    [{}, {}],
    [{ 'person.passport_valid': false }, { 'pieces.passeport': false }],
    [{ 'union.type': 'pacs' }, { 'pieces.marie': false, 'pieces.couple': true }],
    [{ 'union.type': 'marriage' }, { 'pieces.marie': true, 'pieces.couple': true }],
    // Regular entry: the person may still have stayed too long.
    [{ 'entry.regular': true }, {}],
    [{ 'entry.regular': false }, { 'pieces.regularisation': true }],
    [{ 'protection.status': 'subsidiary' }, { 'pieces.regularisation-dispense': true }],
    [{ 'protection.status': 'none' }, {}],
    // No child in France: there may be some elsewhere.
    [{ 'children.count_in_france': 0 }, {}],
    [{ 'children.count_in_france': 2 }, { 'pieces.enfants': true }],
    [{ 'work.contract_type': 'cdd' }, { 'pieces.cdi': false }],
    [{ 'eu.citizen': true }, { 'pieces.pays-tiers': false }],
    [{ 'entry.age': 17 }, { 'pieces.casier-dispense': true }],
    [{ 'entry.age': 18 }, {}],
  ])('%j → %j', (facts, answers) => {
    expect(said(facts)).toEqual(answers);
  });

  it.each<readonly [string, boolean | undefined, string]>([
    ['1961-11-24', false, 'the eve of 65'],
    ['1961-11-23', undefined, '65 that day: one reading says over, the other not'],
    ['1960-11-24', undefined, 'the eve of 66'],
    ['1960-11-23', true, '66 that day'],
  ])('born on %s: over 65 %s (%s)', (born, answer) => {
    expect(said({ 'person.birth_date': born })['pieces.plus-de-65-ans']).toBe(answer);
  });

  it('says only what all the clients agree on', () => {
    expect(
      agreed([
        { a: true, b: 1 },
        { a: true, b: 2 },
      ]),
    ).toEqual({ a: true });
    expect(agreed([])).toEqual({});
  });

  it('reads choices that exist', () => {
    const choices = (id: 'union.type' | 'protection.status' | 'eu.family_link') => {
      const fact: Fact = FACTS[id];
      return 'choices' in fact ? Object.keys(fact.choices) : [];
    };
    expect(choices('union.type')).toEqual(expect.arrayContaining(['marriage', 'pacs']));
    expect(choices('protection.status')).toEqual(expect.arrayContaining(['refugee', 'stateless']));
    expect(choices('eu.family_link')).toContain('ascendant-dependent');
  });
});

describe('what the dossier says', () => {
  it.each([
    ['renouvellement', null, null, { 'pieces.demande': 'renouvellement' }],
    ['admission-exceptionnelle', 'aes-metiers-tension', null, { 'pieces.aes': 'L435-4' }],
    ['oqtf', null, 'requested', { 'pieces.aide-juridictionnelle': true }],
    ['oqtf', null, 'none', { 'pieces.aide-juridictionnelle': false }],
  ])('%s, %s, legal aid %s', (procedure, titleRequested, legalAid, answers) => {
    expect(Object.keys(PROCEDURES)).toContain(procedure);
    expect(titleRequested === null || requestedTitle(titleRequested)).toBeTruthy();
    expect(answersOfDossier({ procedure, titleRequested, legalAid }, [])).toEqual(answers);
  });
});

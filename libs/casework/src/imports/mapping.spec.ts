import { expect, it } from '@jest/globals';
import { proposeMapping } from './mapping.ts';
import { PERSON_FIELDS } from './person-fields.ts';

const columns = (...headers: string[]) =>
  headers.map((header) => ({ header, samples: [], dates: null }));
const proposed = (...headers: string[]) =>
  proposeMapping(columns(...headers), PERSON_FIELDS, []).map(({ field }) => field);

it.each([
  [
    ['NOM', 'Prénom', 'Né(e) le', 'Nationalité'],
    ['familyName', 'givenNames', 'birthDate', 'nationalities'],
  ],
  [
    ['Surname', 'First name', 'Date of birth', 'Zip code'],
    ['familyName', 'givenNames', 'birthDate', 'address.postalCode'],
  ],
  [
    ['naissance (date)', 'naissance (lieu)', 'Client nom', 'Tél. portable'],
    ['birthDate', 'birthPlace', 'familyName', 'phone'],
  ],
  [
    ['Adresse', 'Adresse mail', 'Nom', 'Solde dû'],
    ['address.street', 'email', 'familyName', null],
  ],
])('headers %j are understood as %j', (headers, fields) => {
  expect(proposed(...headers)).toEqual(fields);
});

it('a field is filled by one column, the one that says nothing else', () => {
  expect(proposed('Nom du contact', 'Nom')).toEqual([null, 'familyName']);
});

it('what the firm said of the same header counts more than its words', () => {
  const known = {
    columns: columns('Réf. 2', 'nom'),
    mapping: [
      { field: 'foreignerNumber', dateOrder: null },
      { field: null, dateOrder: null },
    ],
  };
  const found = proposeMapping(columns('Nom', 'REF 2'), PERSON_FIELDS, [known]);
  expect(found.map(({ field }) => field)).toEqual([null, 'foreignerNumber']);
});

import { describe, expect, it } from '@jest/globals';
import { emptyDossier, newDossierBody, splitName } from './new-dossier-draft.ts';

const CONTEXT = { types: [], timeZone: 'Europe/Paris' };

describe('a new dossier', () => {
  it.each([
    ['KONÉ Amina', 'KONÉ', 'Amina'],
    ['Amina KONÉ', 'KONÉ', 'Amina'],
    ['Thị Hương NGUYỄN', 'NGUYỄN', 'Thị Hương'],
    ['Leïla BEN YOUSSEF', 'BEN YOUSSEF', 'Leïla'],
    ['amina koné', 'koné', 'amina'],
    ['Diallo', 'Diallo', ''],
  ])('reads the name %s', (typed, familyName, givenNames) => {
    expect(splitName(typed)).toEqual({ familyName, givenNames, birthDate: '' });
  });

  it('needs a client and a procedure, nothing else', () => {
    const draft = emptyDossier(undefined, '');
    expect(newDossierBody(draft, CONTEXT)).toBeNull();
    expect(newDossierBody({ ...draft, procedure: 'oqtf' }, CONTEXT)).toBeNull();
    expect(newDossierBody({ ...draft, procedure: 'oqtf', clientId: 'c1' }, CONTEXT)).toEqual({
      procedure: 'oqtf',
      clientId: 'c1',
    });
  });

  it('sends a new client with what is known of them', () => {
    const draft = {
      ...emptyDossier(undefined, 'u1'),
      procedure: 'oqtf',
      client: splitName('KONÉ'),
    };
    expect(newDossierBody(draft, CONTEXT)).toEqual({
      procedure: 'oqtf',
      client: { familyName: 'KONÉ' },
      responsibleId: 'u1',
    });
  });
});

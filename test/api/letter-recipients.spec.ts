import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LetterPreviewView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

const client = (address: object) => ({ familyName: 'Haddad', givenNames: 'Samia', address });
const MARSEILLE = client({ postalCode: '13001', city: 'Marseille' });

const keep = async (organisation: object) => {
  const answer = await lawyer.post('/v1/organisations', organisation);
  expect(answer.status).toBe(201);
};

/** What a letter would say of its recipient, and where it is filled. */
async function recipient(letter: string, asked: object, field = 'nom') {
  const { id } = await openDossier(lawyer, { client: MARSEILLE, departement: '13', ...asked });
  const { body } = await lawyer.post<LetterPreviewView>(`/v1/dossiers/${id}/letters/preview`, {
    letter,
  });
  const found = body.fields.find(({ name }) => name === `destinataire.${field}`);
  return [found?.value ?? null, found?.place];
}

const FILLED = 'coordonnées du destinataire, dans Réglages → Organismes';

describe('the recipient of a letter', () => {
  it.each<[string, string, string]>([
    [
      'crrv-rapo',
      'visa-refus',
      'Commission de recours contre les décisions de refus de visa d’entrée en France',
    ],
    ['rapo-court-sejour', 'visa-refus', 'Sous-directeur des visas'],
    ['rapo-naturalisation', 'naturalisation', 'Ministre chargé des naturalisations (SDANF)'],
    ['recours-hierarchique', 'refus-recours', 'Ministre de l’intérieur'],
    ['demande-motifs', 'premiere-demande', 'Préfecture des Bouches-du-Rhône'],
  ])(
    'of %s is known without being said; its address is asked of settings',
    async (letter, procedure, name) => {
      expect(await recipient(letter, { procedure })).toEqual([name, FILLED]);
      expect(await recipient(letter, { procedure }, 'adresse')).toEqual([null, FILLED]);
    },
  );

  it('is the firm’s own record, with its office and its address', async () => {
    await keep({
      kind: 'crrv',
      name: 'CRRV',
      service: 'Secrétariat',
      address: { street: 'BP 1', postalCode: '44000', city: 'Nantes' },
    });
    const asked = { procedure: 'visa-refus' };
    expect(await recipient('crrv-rapo', asked)).toEqual(['CRRV', FILLED]);
    expect(await recipient('crrv-rapo', asked, 'adresse')).toEqual(['BP 1\n44000 Nantes', FILLED]);
  });

  it('is the direction of OFII that serves the département, never another', async () => {
    const asked = { procedure: 'regroupement-familial' };
    await keep({ kind: 'ofii', name: 'OFII Lyon', serves: ['69'] });
    expect((await recipient('rf-lettre-depot', asked))[0]).toBeNull();
    await keep({ kind: 'ofii', name: 'OFII Marseille', serves: ['13', '84'] });
    expect((await recipient('rf-lettre-depot', asked))[0]).toBe('OFII Marseille');
  });

  it('is the consulate of the country where the applicant lives', async () => {
    await keep({ kind: 'consulat', name: 'Consulat général à Rabat', serves: ['ma'] });
    const letter = 'reunification-courrier-consulat';
    const asked = { procedure: 'reunification-familiale', departement: null };
    const inRabat = client({ city: 'Rabat', country: 'MA' });
    expect((await recipient(letter, { ...asked, client: inRabat }))[0]).toBe(
      'Consulat général à Rabat',
    );
    expect((await recipient(letter, asked))[0]).toBeNull();
  });

  it('is the court of appeal above the dossier’s own', async () => {
    const above = async (departement: string) => {
      const { id } = await openDossier(lawyer, { departement });
      const { body } = await lawyer.post<LetterPreviewView>(`/v1/dossiers/${id}/letters/preview`, {
        letter: 'appel-caa',
      });
      return body.fields.find(({ name }) => name === 'juridiction.nom')?.value;
    };
    expect(await above('30')).toBe('Cour administrative d’appel de Toulouse');
    await keep({ kind: 'cour-appel', name: 'CAA de Versailles', departement: '78' });
    expect(await above('92')).toBe('CAA de Versailles');
    expect(await above('93')).toBe('Cour administrative d’appel de Paris');
  });
});

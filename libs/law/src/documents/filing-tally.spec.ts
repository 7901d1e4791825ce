import { describe, expect, it } from '@jest/globals';
import { tallyOf } from './filing-tally.ts';
import { aDocument, evaluate } from './testing/a-document.ts';

const RF = {
  checklists: ['rf-visa'] as const,
  facts: { 'pieces.rf-autorise': false, 'pieces.conjoint': true },
};

describe('what keeps a request from being filed', () => {
  it('is what is missing, each once', () => {
    expect(tallyOf(evaluate(RF))).toEqual({
      ready: 0,
      needed: 6,
      unsettled: 0,
      hindrances: [{ hindrance: 'missing', count: 6 }],
    });
  });

  it('says of each document the first thing to mend', () => {
    const held = [
      aDocument('france-visas'),
      aDocument('passeport-visa', { expiresOn: '2026-12-20' }),
      aDocument('photos', { issuedOn: '2025-11-01' }),
      aDocument('attestation-depot-ofii', { status: 'rejected' }),
      aDocument('acte-naissance', { language: 'ar', legalisation: 'legalised' }),
      aDocument('acte-mariage', {
        language: 'bn',
        translation: { sworn: true, state: 'ordered', to: 'fr' },
        legalisation: 'legalised',
      }),
    ];
    expect(tallyOf(evaluate({ ...RF, held, appointmentOn: '2027-01-10' }))).toEqual({
      ready: 4,
      needed: 6,
      unsettled: 0,
      hindrances: [
        { hindrance: 'rejected', count: 1 },
        { hindrance: 'stale', count: 1 },
        { hindrance: 'untranslated', count: 2 },
        { hindrance: 'expiring', count: 1 },
      ],
    });
  });

  it('is nothing once one of the alternatives is held, and not what nobody knows to be needed', () => {
    const { hindrances } = tallyOf(
      evaluate({
        checklists: ['rf-visa'],
        held: [aDocument('france-visas'), aDocument('attestation-depot-ofii')],
      }),
    );
    expect(hindrances).toEqual([{ hindrance: 'missing', count: 3 }]);
  });
});

describe('a translation', () => {
  const marriage = (translation: {
    sworn: boolean;
    state: 'quoted' | 'ordered' | 'received';
    to: string;
  }) =>
    evaluate({
      ...RF,
      held: [
        aDocument('acte-mariage', {
          issuedOn: '2026-10-01',
          language: 'bn',
          legalisation: 'legalised',
          translation,
        }),
      ],
    })
      .items.find(({ key }) => key === 'acte-mariage')
      ?.warnings.map(({ code }) => code);

  it.each([
    [{ sworn: true, state: 'quoted', to: 'fr' }, ['translation-awaited']],
    [{ sworn: true, state: 'ordered', to: 'fr' }, ['translation-awaited']],
    [{ sworn: true, state: 'received', to: 'fr' }, []],
    [{ sworn: false, state: 'received', to: 'fr' }, ['unsworn']],
    [{ sworn: true, state: 'received', to: 'en' }, ['untranslated']],
  ] as const)('%j leaves %j', (translation, codes) => {
    expect(marriage(translation)).toEqual(codes);
  });
});

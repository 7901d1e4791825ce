import { describe, expect, it } from '@jest/globals';
import { missingItems, warningsBeforeFiling } from './evaluation.ts';
import type { ChecklistId } from '../procedures/checklist-ids.ts';
import { aDocument, day, evaluate, itemOf, TRANSLATED } from './testing/a-document.ts';

const SOCLE = ['socle-titre'] as const;
const TENANT = {
  'pieces.demande': 'premiere',
  'pieces.titulaire': false,
  'pieces.passeport': true,
  'pieces.logement': 'locataire',
  'pieces.marie': false,
  'pieces.regularisation': false,
  'pieces.visa-dispense': true,
};

describe('home proof: one fact, two thresholds (annexe 10: six months; OFII: three)', () => {
  it.each([
    // issued      list              state       warnings    because
    ['2026-08-24', 'socle-titre', 'verified', [], 'less than three months'],
    ['2026-08-23', 'socle-titre', 'verified', ['ageing'], 'three months: some prefectures refuse'],
    ['2026-05-24', 'socle-titre', 'verified', ['ageing'], 'the eve of six months'],
    ['2026-05-23', 'socle-titre', 'stale', ['too-old'], 'six months: the text refuses'],
    ['2026-05-22', 'socle-titre', 'stale', ['too-old'], 'over six months'],
    ['2026-08-24', 'rf-dossier-ofii', 'verified', [], 'less than three months'],
    ['2026-08-23', 'rf-dossier-ofii', 'stale', ['too-old'], 'OFII refuses at three'],
    ['2026-08-22', 'rf-dossier-ofii', 'stale', ['too-old'], 'over three months'],
  ])('issued %s for %s: %s %j (%s)', (issuedOn, list, state, codes) => {
    const held = [aDocument('domicile', { issuedOn })];
    const checklists = [list as ChecklistId];
    const item = itemOf(evaluate({ checklists, facts: TENANT, held }), 'domicile');
    expect(item.state).toBe(state);
    expect(item.codes).toEqual(codes);
  });

  it('is never proved by a mobile-phone bill', () => {
    expect(itemOf(evaluate({ checklists: SOCLE }), 'domicile').kind.hint?.fr).toMatch(/mobile/);
  });

  it('keeps the reason of what was turned down', () => {
    const held = [aDocument('domicile', { status: 'rejected', issuedOn: '2026-11-01' })];
    const rejections = new Map([['domicile', 'R10' as const]]);
    const item = itemOf(
      evaluate({ checklists: SOCLE, facts: TENANT, held, rejections }),
      'domicile',
    );
    expect(item.state).toBe('rejected');
    expect(item.warnings[0]?.text.fr).toBe(
      'Pièce refusée\u00a0: au nom d’une autre personne, ou facture de téléphone mobile.',
    );
  });
});

describe('the appointment counts, not only today', () => {
  it.each([
    // appointment  warnings                        because
    ['2027-01-31', [], 'the eve of six months'],
    ['2027-02-01', ['too-old-before-appointment'], 'six months to the day'],
    ['2027-02-02', ['too-old-before-appointment'], 'the day after'],
  ])('appointment on %s: %j (%s)', (appointmentOn, codes) => {
    const held = [aDocument('hebergement-domicile', { issuedOn: '2026-08-01' })];
    const facts = { 'pieces.logement': 'heberge', 'pieces.hebergeant-autre-adresse': true };
    const list = evaluate({
      checklists: SOCLE,
      facts,
      held,
      filingOn: '2026-10-20',
      appointmentOn,
    });
    const item = itemOf(list, 'hebergement-domicile');
    expect(item.state).toBe('verified');
    expect(item.codes).toEqual(codes);
    expect(String(item.goodUntil)).toBe('2027-01-31');
  });

  it.each([
    ['2026-11-22', 'stale', ['expired'], 'expired the day before filing'],
    ['2026-11-23', 'verified', ['expires-before-appointment'], 'valid on the day of filing'],
    ['2026-12-09', 'verified', ['expires-before-appointment'], 'the eve of the appointment'],
    ['2026-12-10', 'verified', [], 'valid on the day of the appointment'],
  ])('passport expiring %s: %s %j (%s)', (expiresOn, state, codes) => {
    const held = [aDocument('passeport', { expiresOn })];
    const item = itemOf(
      evaluate({ checklists: SOCLE, facts: TENANT, held, appointmentOn: '2026-12-10' }),
      'passeport',
    );
    expect(item.state).toBe(state);
    expect(item.codes).toEqual(codes);
  });

  it('asks for the original at the counter', () => {
    const held = [aDocument('passeport', { originalSeen: false })];
    const asked = { checklists: SOCLE, facts: TENANT, held };
    expect(itemOf(evaluate(asked), 'passeport').codes).toEqual([]);
    const atCounter = evaluate({ ...asked, appointmentOn: '2026-12-10' });
    expect(itemOf(atCounter, 'passeport').codes).toEqual(['original']);
  });
});

describe('civil status', () => {
  const birth = (draft: Parameters<typeof aDocument>[1], country: string | null = 'ML') =>
    itemOf(
      evaluate({
        checklists: SOCLE,
        facts: TENANT,
        held: [aDocument('acte-naissance', draft)],
        country,
        registerChangedOn: day('2024-06-01'),
      }),
      'acte-naissance',
    );

  it('finds no limit to the age of a foreign act', () => {
    const foreign = { issuedOn: '2025-01-10', language: 'ar', translation: TRANSLATED };
    expect(birth({ ...foreign, legalisation: 'legalised' }).codes).toEqual([]);
  });

  it.each([
    ['2026-08-24', 'verified', []],
    ['2026-08-23', 'stale', ['too-old']],
    ['2026-08-22', 'stale', ['too-old']],
  ] as const)('refuses a French act of three months: issued %s, %s', (issuedOn, state, codes) => {
    const item = birth({ issuedOn }, 'FR');
    expect(item.state).toBe(state);
    expect(item.codes).toEqual(codes);
  });

  it('says both readings of an act of which nobody knows where it comes from', () => {
    const item = birth({ issuedOn: '2025-01-10', legalisation: 'none' }, null);
    expect(item.codes).toEqual(['french-act-age', 'regime-unknown']);
    expect(item.state).toBe('verified');
  });

  it('finds a copy made before the marriage out of date', () => {
    const item = birth({
      issuedOn: '2024-05-31',
      language: 'ar',
      translation: TRANSLATED,
      legalisation: 'legalised',
    });
    expect(item.state).toBe('stale');
    expect(item.codes).toEqual(['before-entry']);
  });

  it.each([
    [{ language: 'ar' }, ['untranslated', 'legalisation-unknown']],
    [
      { language: 'ar', translation: { ...TRANSLATED, sworn: false } },
      ['unsworn', 'legalisation-unknown'],
    ],
    [{ language: null, legalisation: 'apostille' }, ['language-unknown']],
    [{ language: 'ar', translation: TRANSLATED, legalisation: 'none' }, ['regime-unknown']],
    [
      { language: 'ar', translation: TRANSLATED, legalisation: 'requested' },
      ['legalisation-awaited'],
    ],
    [{ language: 'ar', translation: TRANSLATED, legalisation: 'exempt' }, []],
  ] as const)('%j → %j', (draft, codes) => {
    expect(birth({ issuedOn: '2026-11-01', ...draft }).codes).toEqual(codes);
  });

  it('needs no legalisation between States of the Union', () => {
    const item = birth({ issuedOn: '2026-11-01', language: 'pt', translation: TRANSLATED }, 'PT');
    expect(item.codes).toEqual([]);
  });

  it('wants the full copy, not an extract', () => {
    expect(birth({}).kind.rejections).toContain('R16');
    expect(birth({}).kind.hint?.fr).toMatch(/pas un extrait/);
  });
});

describe('conditions and alternatives', () => {
  it('leaves what depends on an unknown fact open, with its question', () => {
    const list = evaluate({ checklists: SOCLE });
    const item = itemOf(list, 'hebergement-domicile');
    expect(item.state).toBe('depends');
    expect(item.questions).toEqual(['pieces.logement', 'pieces.hebergeant-autre-adresse']);
    expect(list.questions).toContain('pieces.marie');
  });

  it('asks no more once the answer is settled otherwise', () => {
    const list = evaluate({ checklists: SOCLE, facts: { 'pieces.logement': 'hotel' } });
    expect(itemOf(list, 'hebergement-domicile').state).toBe('not-needed');
    expect(itemOf(list, 'hotel').state).toBe('missing');
    expect(list.questions).not.toContain('pieces.hebergeant-autre-adresse');
  });

  it('is content with the consular statement where there is no passport', () => {
    const facts = { ...TENANT, 'pieces.passeport': false };
    const empty = evaluate({ checklists: SOCLE, facts });
    const held = [aDocument('identite-substitut', { issuedOn: '2026-11-02' })];
    const list = evaluate({ checklists: SOCLE, facts, held });
    expect(itemOf(list, 'passeport')).toMatchObject({
      state: 'not-needed',
      because: 'alternative',
    });
    expect(empty.progress.needed).toBe(list.progress.needed);
    expect(list.progress.ready).toBe(1);
  });

  it('counts what is asked at filing, not the stamp at delivery', () => {
    const list = evaluate({ checklists: SOCLE, facts: TENANT });
    expect(list.progress).toEqual({ ready: 0, needed: 5, unsettled: 0 });
    expect(warningsBeforeFiling(list).map(({ item }) => item)).toEqual([
      'acte-naissance',
      'passeport',
      'domicile',
      'photos',
      'contrat-engagement',
    ]);
  });

  it('follows decisions of the firm, and shows the reason', () => {
    const decisions = {
      notNeeded: new Map([['photos', 'code e-photo déjà transmis']]),
      added: ['lettre-motivee'],
    };
    const list = evaluate({ checklists: SOCLE, facts: TENANT, decisions });
    expect(itemOf(list, 'photos')).toMatchObject({
      state: 'not-needed',
      because: 'decision',
      reason: 'code e-photo déjà transmis',
    });
    expect(itemOf(list, 'lettre-motivee')).toMatchObject({ state: 'missing', addedByHand: true });
  });

  it('asks for the civic exam since 2026 alone', () => {
    const keys = (filingOn: string) =>
      evaluate({ checklists: ['naturalisation'], filingOn }).items.map(({ key }) => key);
    expect(keys('2025-12-31')).not.toContain('examen-civique');
    expect(keys('2026-01-01')).toContain('examen-civique');
    expect(keys('2026-01-02')).toContain('examen-civique');
  });
});

it('asks the client for what is missing, turned down or out of date', () => {
  const held = [
    aDocument('domicile', { issuedOn: '2026-01-05' }),
    aDocument('passeport', { expiresOn: '2030-01-01' }),
    aDocument('photos', { status: 'rejected' }),
  ];
  const missing = missingItems(evaluate({ checklists: SOCLE, facts: TENANT, held }));
  expect(missing.map(({ kind }) => kind)).toEqual([
    'acte-naissance',
    'domicile',
    'photos',
    'contrat-engagement',
  ]);
  expect(missing[1]).toMatchObject({ underMonths: 3, translation: false });
  expect(missing[0]).toMatchObject({
    underMonthsIfFrench: 3,
    translation: true,
    legalisation: true,
  });
});

import { describe, expect, it } from '@jest/globals';
import { seenOn, type Told } from './support/dossier.ts';

const RF = { procedure: 'regroupement-familial' } as const;

describe('A family reunification, from the town hall to the airport', () => {
  const file: readonly Told[] = [
    ['rf-depose', '2026-05-04'],
    ['rf-attestation-depot', null, { dates: { completedOn: '2026-05-20' } }],
    ['rf-transmis-maire', '2026-06-30'],
  ];

  it('six months from the complete file, two for the mayor, who delays nobody', () => {
    const seen = seenOn('2026-11-10', file, RF);
    expect(seen.line('regroupement-decision-6-mois')).toBe('due-soon, 2026-11-20, 2026-11-20');
    expect(seen.line('regroupement-maire-2-mois')).toBe('missed, 2026-08-30, 2026-08-30');
    expect(seen.articles('regroupement-decision-6-mois')).toContain('CESEDA R434-12');
  });

  it('granted: each member enters within three months of their own visa', () => {
    const visa = (on: string, beneficiary: string): Told => [
      'rf-visa-delivre',
      on,
      { details: { beneficiary } },
    ];
    const granted: Told = ['rf-accord', '2026-10-15'];
    const entered: Told = ['rf-entree', '2027-01-20', { details: { beneficiary: 'KB' } }];
    const told = [...file, granted, visa('2026-11-30', 'KB'), visa('2026-12-10', 'LB'), entered];
    const seen = seenOn('2027-02-01', told, RF);
    expect(seen.line('regroupement-decision-6-mois')).toBe('met, 2026-11-20, 2026-11-20');
    expect(seen.line('regroupement-entree-3-mois', 'e5')).toBe('met, 2027-02-28, 2027-02-28');
    expect(seen.line('regroupement-entree-3-mois', 'e6')).toBe('open, 2027-03-10, 2027-03-10');
  });

  it('refused for the home: two months to sue, six for a lighter request', () => {
    const refused: Told = [
      'rf-refus',
      '2026-08-31',
      { details: { ground: 'logement', remediesStated: true } },
    ];
    const seen = seenOn('2026-10-20', [...file, refused], RF);
    expect(seen.line('ta-recours-2-mois')).toBe('due-soon, 2026-11-02, 2026-11-02');
    expect(seen.line('regroupement-nouvelle-demande-6-mois')).toBe('open, 2027-03-01, 2027-02-28');
  });
});

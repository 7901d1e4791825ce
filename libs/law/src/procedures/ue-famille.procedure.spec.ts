import { describe, expect, it } from '@jest/globals';
import { UE_FAMILLE } from './ue-famille.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const ARRIVED: Told = ['ue-arrivee', '2020-09-01', { role: 'famille' }];
const ASKED: Told = ['ue-titre-demande', '2020-10-05'];
const CARD: Told = ['ue-carte-delivree', '2021-03-08', {}];

describe('family of a citizen of the Union', () => {
  it('five-year card, permanent residence, ten-year card (R233-15, L234-1, R234-2)', () => {
    const story = told(
      UE_FAMILLE,
      '2026-06-01',
      ARRIVED,
      ASKED,
      CARD,
      ['ue-cinq-ans', '2025-09-01'],
      ['ue-titre-demande', '2025-09-15', { permanent: true }],
      ['ue-carte-delivree', '2026-02-10', { permanent: true }],
    );
    expect(course(story, 'sejour')).toEqual([
      '2020-10-05 ue-titre-demande → titre-demande',
      '2021-03-08 ue-carte-delivree → carte-5-ans',
      '2025-09-01 ue-cinq-ans → sejour-permanent-acquis',
      '2025-09-15 ue-titre-demande → titre-demande',
      '2026-02-10 ue-carte-delivree → carte-10-ans',
    ]);
  });

  it('five years are reached on their day, not the day before', () => {
    const five: Told = ['ue-cinq-ans', '2025-09-01'];
    expect(standings(UE_FAMILLE, '2025-08-31', ARRIVED, ASKED, CARD, five)).toEqual([
      'sejour: carte-5-ans',
    ]);
    expect(standings(UE_FAMILLE, '2025-09-01', ARRIVED, ASKED, CARD, five)).toEqual([
      'sejour: sejour-permanent-acquis',
    ]);
  });

  it('divorce: the right is to be kept, the card asked for again (R233-8, R233-9)', () => {
    const events: Told[] = [
      ARRIVED,
      ASKED,
      CARD,
      ['ue-evenement-famille', '2023-05-02', { kind: 'divorce' }],
    ];
    expect(standings(UE_FAMILLE, '2023-06-01', ...events)).toEqual(['sejour: maintien-individuel']);
    const { unforeseen } = told(UE_FAMILLE, '2023-07-01', ...events, [
      'ue-titre-demande',
      '2023-06-12',
    ]);
    expect(unforeseen).toEqual([]);
  });

  it('two years away lose permanent residence (L234-2)', () => {
    const events: Told[] = [
      ARRIVED,
      ASKED,
      CARD,
      ['ue-cinq-ans', '2025-09-01'],
      ['ue-absence', '2026-01-01'],
    ];
    const away = told(UE_FAMILLE, '2026-02-01', ...events);
    expect(away.history.at(-1)?.opens).toContain('ue-permanent-perte-2-ans');
    const lost: Told = ['ue-absence-2a', '2028-01-01'];
    expect(standings(UE_FAMILLE, '2027-12-31', ...events, lost)).toEqual([
      'sejour: sejour-permanent-acquis',
    ]);
    expect(standings(UE_FAMILLE, '2028-01-01', ...events, lost)).toEqual(['sejour: perte']);
  });
});

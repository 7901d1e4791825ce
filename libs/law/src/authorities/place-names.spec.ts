import { describe, expect, it } from '@jest/globals';
import { AUTHORITIES } from './authorities.ts';
import { ofPlace } from './place-names.ts';

describe('names of places after « de »', () => {
  it.each([
    ['Seine-Saint-Denis', 'de la Seine-Saint-Denis'],
    ['Rhône', 'du Rhône'],
    ['Hérault', 'de l’Hérault'],
    ['Yvelines', 'des Yvelines'],
    ['Seine-et-Marne', 'de Seine-et-Marne'],
    ['Eure-et-Loir', 'd’Eure-et-Loir'],
    ['Vaucluse', 'de Vaucluse'],
    ['La Réunion', 'de La Réunion'],
    ['Mayotte', 'de Mayotte'],
    ['Amiens', 'd’Amiens'],
    ['Orléans', 'd’Orléans'],
    ['Montreuil', 'de Montreuil'],
  ])('%s: %s', (place, said) => {
    expect(ofPlace(place)).toBe(said);
  });

  it('leave no preposition before a name that needs another', () => {
    const named = Object.values(AUTHORITIES).flatMap(({ prefecture, court, appealCourt }) => [
      prefecture.label.fr,
      court.fr,
      appealCourt.fr,
    ]);
    expect(named.filter((name) => / de (les?|[AEIOUÉ])/u.test(name))).toEqual([]);
  });
});

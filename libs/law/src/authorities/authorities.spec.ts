import { describe, expect, it } from '@jest/globals';
import { AUTHORITIES, authorityOf } from './authorities.ts';

describe('authorities (CJA R221-3, R221-7)', () => {
  it('cover 96 metropolitan départements, 5 overseas and 7 collectivities', () => {
    expect(Object.keys(AUTHORITIES)).toHaveLength(108);
  });

  it.each([
    ['75', 'Préfecture de police (Paris)', 'de Paris', 'metropole', 'Europe/Paris'],
    ['67', 'Préfecture du Bas-Rhin', 'de Strasbourg', 'alsace-moselle', 'Europe/Paris'],
    ['2a', 'Préfecture de la Corse-du-Sud', 'de Bastia', 'metropole', 'Europe/Paris'],
    ['974', 'Préfecture de La Réunion', 'de La Réunion', 'reunion', 'Indian/Reunion'],
    [
      '988',
      'Haut-commissariat de la République en Nouvelle-Calédonie',
      'de la Nouvelle-Calédonie',
      'nouvelle-caledonie',
      'Pacific/Noumea',
    ],
  ])(
    '%s: %s, court %s, territory %s, clock %s',
    (code, prefecture, ...[court, territory, zone]) => {
      const found = authorityOf(code);
      expect(found?.prefecture.label.fr).toBe(prefecture);
      expect(found?.court.fr).toBe(`Tribunal administratif ${court}`);
      expect([found?.territory, found?.timeZone]).toEqual([territory, zone]);
    },
  );

  it.each(['20', '99', '', 'toString'])('%j is no département', (code) => {
    expect(authorityOf(code)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { displayName, initialsOf } from './person-name.ts';

describe('the name of a person', () => {
  it.each([
    // family       given      shown             initials
    ['Koné', 'Aminata', 'Aminata KONÉ', 'A.\u00a0K.'],
    ['Éluard', '', 'ÉLUARD', 'É.'],
    ['𝒜li', 'Ömer', 'Ömer 𝒜LI', 'Ö.\u00a0𝒜.'],
    ['محمد', 'علي', 'علي محمد', 'ع.\u00a0م.'],
  ])('%s %s is shown as %s, or %s', (familyName, givenNames, shown, initials) => {
    expect(displayName({ familyName, givenNames })).toBe(shown);
    expect(initialsOf({ familyName, givenNames })).toBe(initials);
  });
});

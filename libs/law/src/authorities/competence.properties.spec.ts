import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  COMPETENCE_MATTERS,
  HOLDINGS,
  SPECIAL_PLACES,
  URGENT_PROCEDURES,
  type CompetenceAsked,
} from './competence.ts';
import { competentAuthorities } from './competent-authorities.ts';
import { courtNamed } from './courts.ts';
import { DEPARTEMENTS } from './departements.ts';

const on = (day: string) => Temporal.PlainDate.from(day);

describe('whatever is asked', () => {
  const departement = fc.constantFrom(...DEPARTEMENTS.map(([code]) => code));
  const anything: fc.Arbitrary<CompetenceAsked> = fc.record({
    matter: fc.constantFrom(...COMPETENCE_MATTERS),
    decidedOn: fc.integer({ min: 0, max: 3000 }).map((days) => on('2020-09-01').add({ days })),
    residence: fc.option(fc.oneof(departement, fc.constant('abroad' as const))),
    holding: fc.option(fc.constantFrom(...HOLDINGS)),
    heldIn: fc.option(departement),
    place: fc.option(fc.constantFrom(...SPECIAL_PLACES)),
    notifiedWhileHeld: fc.option(fc.boolean()),
    authoritySeat: fc.option(departement),
    urgent: fc.option(fc.constantFrom(...URGENT_PROCEDURES)),
  });

  it('a court is named with a reason, or something is asked', () => {
    fc.assert(
      fc.property(anything, (asked) => {
        const { court, decides, receives, higher, questions } = competentAuthorities(asked);
        if (court.answer === null) expect(questions.length).toBeGreaterThan(0);
        else expect(court.reasons.length).toBeGreaterThan(0);
        if (higher.answer !== null) expect(higher.reasons.length).toBeGreaterThan(0);
        for (const { reasons } of [court, decides, higher, ...(receives ? [receives] : [])]) {
          for (const { source, confidence, text } of reasons) {
            if (confidence === 'read') expect(source).toMatch(/^(CJA|CESEDA) [LRD]\d/);
            expect(`${text.fr} ${text.en}`).toMatch(/\. .*\.$/);
          }
        }
      }),
    );
  });

  it('every département is heard by the court of its table, at its own clock', () => {
    for (const [, , , , name, , territory] of DEPARTEMENTS) {
      expect(courtNamed(name)).toMatchObject({ name, territory });
    }
  });
});

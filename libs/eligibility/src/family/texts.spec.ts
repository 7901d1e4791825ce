import { describe, expect, it } from '@jest/globals';
import { TERRITORIES } from '@quantieme/calendar';
import { articleVersions, citation, versionOn } from '@quantieme/law';
import { assessHousing } from './housing.ts';
import { INCOME_KIND_IDS } from './income-kinds.ts';
import { assessRegroupement } from './regroupement.ts';
import { ask, wages } from './resources.examples.ts';
import { MEMBER_KINDS, SPONSOR_STATUSES } from './reunification-question.ts';
import { assessReunification } from './reunification.ts';

const NOTHING_SAID = {
  birthOn: null,
  married: null,
  unionOn: null,
  commonLifeBeforeClaim: null,
  otherParent: 'alive',
  custodyDecision: null,
  authorisation: null,
  dependent: null,
  barred: true,
} as const;

const resources = (on: string) =>
  TERRITORIES.flatMap((territory) =>
    [['DZ'], ['ML']].map((nationality) =>
      ask({
        on,
        territory,
        nationality,
        allowance: 'asi',
        incomes: INCOME_KIND_IDS.map((kind) => wages(100, { kind })),
      }),
    ),
  );

const housing = (on: string) =>
  TERRITORIES.flatMap((territory) =>
    [true, false].map((available) =>
      assessHousing({
        on,
        territory,
        zone: 'A',
        persons: 3,
        surface: 40,
        decent: null,
        defects: [],
        available,
        availableOn: '2027-01-01',
        arrivalOn: null,
        signedPapers: null,
        visitRefused: true,
      }),
    ),
  );

const regroupement = (on: string) =>
  [['FR'], ['PT'], ['DZ'], ['ML']].flatMap((nationality) =>
    ([null, true] as const).map((inFrance) =>
      assessRegroupement({
        filedOn: on,
        on,
        territory: 'metropole',
        nationality,
        document: 'csp',
        stays: [{ document: 'carte-resident', from: '2005-01-01', to: null }],
        gapsExcused: null,
        spouse: {
          union: 'marriage',
          birthOn: null,
          inFrance,
          document: null,
          marriedWhileEntitled: null,
          excludable: true,
        },
        children: (['couple', 'one'] as const).map((of) => ({
          birthOn: null,
          of,
          otherParent: 'alive',
          custodyDecision: null,
          authorisation: null,
          link: 'kafala-judicial',
          inFrance,
          excludable: true,
        })),
        otherSpouseInFrance: true,
        wholeFamily: null,
        reasonsForPart: null,
        principlesRespected: false,
      }),
    ),
  );

const reunification = (on: string) =>
  SPONSOR_STATUSES.map((status) =>
    assessReunification({
      askedOn: on,
      on,
      sponsor: {
        status,
        statelessCard: true,
        birthOn: '2009-01-01',
        married: false,
        claimOn: null,
        grantedOn: null,
        threat: true,
        otherSpouseInFrance: true,
      },
      members: MEMBER_KINDS.map((kind) => ({ ...NOTHING_SAID, kind })),
      wholeFamily: null,
      reasonsForPart: null,
    }),
  );

function findingsOn(day: string) {
  const family = [...regroupement(day), ...reunification(day)];
  return [...resources(day), ...housing(day), ...family]
    .flatMap(({ findings }) => findings)
    .concat(family.flatMap(({ members }) => members.flatMap(({ findings }) => findings)));
}

describe.each(['2016-11-01', '2019-06-01', '2021-04-30', '2021-05-01', '2025-07-14'])(
  'what the calculators cite on %s',
  (day) => {
    const cited = [...new Set(findingsOn(day).flatMap(({ articles }) => articles))];

    it('was in force', () => {
      const code = cited.filter((words) => words.startsWith('CESEDA '));
      const wrong = code.filter(
        (words) => versionOn(articleVersions('CESEDA', words.slice(7)) ?? [], day) === null,
      );
      expect(code.length).toBeGreaterThan(12);
      expect(wrong).toEqual([]);
    });

    it('has an address', () => {
      const references = cited.map((words) => citation(words, Temporal.PlainDate.from(day)));
      expect(references.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
    });

    it('is said in both languages, with narrow words', () => {
      const words = findingsOn(day).flatMap(({ text }) => [text.fr, text.en]);
      expect(words.filter((each) => each.trim() === '' || each.length > 300)).toEqual([]);
      expect(words.filter((each) => /undefined|NaN|null/.test(each))).toEqual([]);
    });
  },
);

import type { FirmHoursRecord } from '@quantieme/persistence';
import type { FieldProblem } from '../domain-error.ts';

const SHORTEST_DAY_MINUTES = 60;
const LONGEST_CLOSURE_DAYS = 366;

/** What is wrong with the hours and closures a firm asks for, field by field. */
export function problemsOfHours(hours: FirmHoursRecord): FieldProblem[] {
  return [
    ...(hours.workingDays.length === 0 ? [noWorkingDay] : []),
    ...(minutesOpen(hours) < SHORTEST_DAY_MINUTES ? [closesTooEarly] : []),
    ...hours.closures.flatMap(({ from, to }, index) => {
      const days = to.since(from, { largestUnit: 'days' }).days;
      if (days < 0) return [endsBeforeItBegins(index)];
      return days >= LONGEST_CLOSURE_DAYS ? [tooLong(index)] : [];
    }),
  ];
}

function minutesOpen({ opensAt, closesAt }: FirmHoursRecord): number {
  return Temporal.PlainTime.from(closesAt).since(Temporal.PlainTime.from(opensAt)).total('minutes');
}

const noWorkingDay: FieldProblem = {
  pointer: '/workingDays',
  code: 'firm/no-working-day',
  detail: {
    fr: 'Le cabinet ouvre au moins un jour par semaine.',
    en: 'The firm is open at least one day a week.',
  },
};

const closesTooEarly: FieldProblem = {
  pointer: '/closesAt',
  code: 'firm/closes-too-early',
  detail: {
    fr: 'Le cabinet ferme une heure au moins après son ouverture, le même jour.',
    en: 'The firm closes at least an hour after it opens, on the same day.',
  },
};

function endsBeforeItBegins(index: number): FieldProblem {
  return {
    pointer: `/closures/${index}/to`,
    code: 'closure/ends-before-it-begins',
    detail: {
      fr: 'La fermeture se termine avant de commencer. Vérifiez les deux dates.',
      en: 'The closure ends before it begins. Check both dates.',
    },
  };
}

function tooLong(index: number): FieldProblem {
  return {
    pointer: `/closures/${index}/to`,
    code: 'closure/too-long',
    detail: {
      fr: 'Une fermeture dure un an au plus. Vérifiez l’année.',
      en: 'A closure lasts a year at most. Check the year.',
    },
  };
}

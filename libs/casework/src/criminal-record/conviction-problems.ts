import { compareDays } from '@quantieme/calendar';
import { text, type Conviction } from '@quantieme/law';
import { notFound, type DomainError, type FieldProblem } from '../domain-error.ts';

export function convictionUnknown(): DomainError {
  return notFound('conviction/unknown', {
    fr: 'Cette condamnation n’existe pas pour cette personne.',
    en: 'There is no such conviction for this person.',
  });
}

const ORDER = [
  ['committedOn', text('les faits', 'the facts')],
  ['convictedOn', text('la condamnation', 'the conviction')],
  ['finalOn', text('le jour où elle est définitive', 'the day it is final')],
] as const;

/** Dates that contradict each other, or that are still to come; more suspended than ordered. */
export function convictionProblems(
  one: Conviction,
  today: Temporal.PlainDate,
): readonly FieldProblem[] {
  return [...disorder(one), ...ahead(one, today), ...tooMuchSuspended(one)];
}

function disorder(one: Conviction): readonly FieldProblem[] {
  const known = ORDER.flatMap(([name, words]) => {
    const day = one[name];
    return day === null ? [] : [{ name, words, day }];
  });
  return known.flatMap(({ name, words, day }, index) => {
    const before = known[index - 1];
    if (!before || compareDays(before.day, day) <= 0) return [];
    const detail = text(
      `Cette date précède celle d’avant : ${before.words.fr}, puis ${words.fr}. Vérifiez les deux.`,
      `This date comes before the one it follows: ${before.words.en}, then ${words.en}. Check both.`,
    );
    return [{ pointer: `/${name}`, code: 'conviction/disorder', detail }];
  });
}

function ahead(one: Conviction, today: Temporal.PlainDate): readonly FieldProblem[] {
  const detail = text(
    'Cette date est dans l’avenir. Vérifiez l’année.',
    'This date is in the future. Check the year.',
  );
  return (['committedOn', 'convictedOn'] as const).flatMap((name) => {
    const day = one[name];
    const isAhead = day !== null && compareDays(day, today) > 0;
    return isAhead ? [{ pointer: `/${name}`, code: 'conviction/in-the-future', detail }] : [];
  });
}

function tooMuchSuspended({ sentence }: Conviction): readonly FieldProblem[] {
  const { prisonMonths, suspendedMonths } = sentence;
  if (prisonMonths === null || suspendedMonths === null || suspendedMonths <= prisonMonths)
    return [];
  const detail = text(
    'Le sursis ne peut pas dépasser la peine. Vérifiez les deux durées.',
    'No more than the sentence can be suspended. Check both lengths.',
  );
  return [{ pointer: '/suspendedMonths', code: 'conviction/suspended-beyond', detail }];
}

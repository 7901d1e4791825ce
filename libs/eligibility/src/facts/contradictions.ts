import { problem, type Problem } from '@quantieme/law';
import { EU_EEA_SWISS } from '../derive/nationality.ts';
import { parseDay } from '../engine/civil-day.ts';
import { Known, type Facts } from '../engine/known.ts';
import type { FactId } from './index.ts';

const at = (fact: FactId) => `/facts/${fact}`;

const contradiction = (fact: FactId, fr: string, en: string) =>
  problem(at(fact), 'facts/contradictory', fr, en);

/** Two dates of one life, of which the first cannot come after the second. */
const IN_ORDER: readonly (readonly [FactId, FactId, string, string])[] = [
  ['person.birth_date', 'entry.first_date', 'l’entrée en France', 'the entry into France'],
  ['person.birth_date', 'union.marriage_date', 'le mariage', 'the marriage'],
  ['person.birth_date', 'stay.habitual_since', 'l’arrivée en France', 'the stay in France'],
  ['entry.first_date', 'entry.last_date', 'la dernière entrée', 'the last entry'],
];

function outOfOrder(known: Known): readonly Problem[] {
  return IN_ORDER.flatMap(([first, then, fr, en]) => {
    const [earlier, later] = [known.day(first), known.day(then)];
    if (!earlier || !later || earlier.number <= later.number) return [];
    const what: readonly [string, string] =
      first === 'person.birth_date'
        ? [`${fr} précède la naissance`, `${en} comes before the birth`]
        : [`${fr} précède la première`, `${en} comes before the first`];
    return [contradiction(then, `Impossible : ${what[0]}.`, `Impossible: ${what[1]}.`)];
  });
}

/** A widow or a divorced person was married; a partner or who lives with somebody unmarried was not. */
function unmarried(known: Known): readonly Problem[] {
  const type = known.word('union.type');
  const isUnmarried = type === 'pacs' || type === 'cohabitation';
  if (!isUnmarried || !known.has('union.marriage_date')) return [];
  return [
    contradiction(
      'union.marriage_date',
      'Une date de mariage est donnée, mais le client est dit pacsé ou en concubinage (« union.type »).',
      'A date of marriage is given, but the client is said to be in a civil partnership or to live with somebody unmarried (“union.type”).',
    ),
  ];
}

function citizenOfNone(known: Known): readonly Problem[] {
  const nationalities = known.words('person.nationality') ?? [];
  if (known.yes('eu.citizen') !== false || !nationalities.some((code) => EU_EEA_SWISS.has(code)))
    return [];
  return [
    contradiction(
      'eu.citizen',
      'Le client a la nationalité d’un État de l’Union, mais n’est pas dit citoyen de l’Union.',
      'The client has the nationality of a State of the Union, but is not said to be a Union citizen.',
    ),
  ];
}

function unborn(known: Known, on: string): readonly Problem[] {
  const [birth, day] = [known.day('person.birth_date'), parseDay(on)];
  if (!birth || !day || birth.number <= day.number) return [];
  return [
    problem(
      at('person.birth_date'),
      'facts/birth-in-the-future',
      `La naissance serait postérieure au ${on}, jour de la décision : vérifiez l’année.`,
      `The birth would come after ${on}, the day of the decision: check the year.`,
    ),
  ];
}

/** Answers that cannot all be true. */
export function contradictions(facts: Facts, on: string): readonly Problem[] {
  const known = new Known(facts);
  return [...unborn(known, on), ...outOfOrder(known), ...unmarried(known), ...citizenOfNone(known)];
}

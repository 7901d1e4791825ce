import {
  nearest,
  pointerTo,
  problem,
  quoted,
  TITLES_REQUESTED,
  type Problem,
} from '@quantieme/law';
import { parseDay } from '../engine/civil-day.ts';
import type { Facts } from '../engine/known.ts';
import { contradictions } from './contradictions.ts';
import { COUNTRIES } from './countries.ts';
import { FACT_IDS, FACTS, isFactId, type FactId } from './index.ts';

export interface ReadFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

const LONGEST_LIST = 400;

const expected = (pointer: string, fr: string, en: string) =>
  problem(pointer, 'facts/wrong-type', fr, en);

function unknownFact(pointer: string, id: string): Problem {
  const meant = nearest(id, FACT_IDS);
  return problem(
    pointer,
    'facts/unknown',
    `« ${quoted(id)} » n’est pas un fait connu${meant ? ` : vouliez-vous dire « ${meant} » ?` : '.'}`,
    `“${quoted(id)}” is not a known fact${meant ? `: did you mean “${meant}”?` : '.'}`,
  );
}

function notAmong(pointer: string, value: unknown, allowed: readonly string[]): Problem {
  const said = typeof value === 'string' ? quoted(value) : typeof value;
  return problem(
    pointer,
    'facts/not-a-choice',
    `« ${said} » n’est pas une réponse possible : ${allowed.join(', ')}.`,
    `“${said}” is not a possible answer: ${allowed.join(', ')}.`,
  );
}

export function notACountry(pointer: string, value: unknown): Problem {
  return problem(
    pointer,
    'facts/not-a-country',
    `« ${quoted(String(value))} » n’est pas un pays : deux lettres (ISO 3166-1), par exemple ML ; XX pour un apatride.`,
    `“${quoted(String(value))}” is not a country: two letters (ISO 3166-1), for example ML; XX for a stateless person.`,
  );
}

function notATitle(pointer: string, value: unknown): Problem {
  const said = quoted(String(value));
  const meant = nearest(said, Object.keys(TITLES_REQUESTED));
  return problem(
    pointer,
    'facts/not-a-title',
    `« ${said} » n’est pas un titre connu${meant ? ` : vouliez-vous dire « ${meant} » ?` : '.'}`,
    `“${said}” is not a known title${meant ? `: did you mean “${meant}”?` : '.'}`,
  );
}

const isTitle = (value: unknown) =>
  typeof value === 'string' && (value === 'none' || Object.hasOwn(TITLES_REQUESTED, value));

function codeProblems(codes: string, value: unknown, pointer: string): readonly Problem[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((each, index) => {
    const at = Array.isArray(value) ? `${pointer}/${index}` : pointer;
    if (typeof each !== 'string')
      return [expected(at, 'Un texte est attendu.', 'A text is expected.')];
    if (codes === 'countries' && !COUNTRIES.has(each)) return [notACountry(at, each)];
    return codes.startsWith('title') && !isTitle(each) ? [notATitle(at, each)] : [];
  });
}

/** A row of `stay.titles`: which title, and its first and last days. */
function titleProblems(
  row: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly Problem[] {
  const { title, from, to } = row;
  const found: Problem[] = [];
  if (typeof title !== 'string' || title === '') found.push(notATitle(`${pointer}/title`, title));
  const start = typeof from === 'string' ? parseDay(from) : null;
  if (start === null) found.push(notADay(`${pointer}/from`, from));
  const end = typeof to === 'string' ? parseDay(to) : null;
  if (to !== undefined && to !== null && end === null) found.push(notADay(`${pointer}/to`, to));
  if (start && end && end.number < start.number)
    found.push(
      problem(
        `${pointer}/to`,
        'facts/ends-before-it-starts',
        'Ce titre finirait avant d’avoir commencé : vérifiez ses deux dates.',
        'This title would end before it starts: check both of its dates.',
      ),
    );
  return found;
}

function notADay(pointer: string, value: unknown): Problem {
  const said = typeof value === 'string' ? quoted(value) : typeof value;
  return problem(
    pointer,
    'facts/not-a-day',
    `« ${said} » n’est pas un jour du calendrier : AAAA-MM-JJ, par exemple 2026-05-12.`,
    `“${said}” is not a day of the calendar: YYYY-MM-DD, for example 2026-05-12.`,
  );
}

function rowsProblems(rows: string, value: unknown, pointer: string): readonly Problem[] {
  if (!Array.isArray(value) || value.length > LONGEST_LIST)
    return [
      expected(
        pointer,
        `Une liste d’au plus ${LONGEST_LIST} lignes est attendue.`,
        `A list of at most ${LONGEST_LIST} rows is expected.`,
      ),
    ];
  return value.flatMap((row: unknown, index) => {
    const at = `${pointer}/${index}`;
    if (typeof row !== 'object' || row === null)
      return [expected(at, 'Un objet est attendu.', 'An object is expected.')];
    return rows === 'titles' ? titleProblems(row as Record<string, unknown>, at) : [];
  });
}

function problemsOf(id: FactId, value: unknown, pointer: string): readonly Problem[] {
  const fact = FACTS[id];
  switch (fact.type) {
    case 'yes-no':
      return typeof value === 'boolean'
        ? []
        : [expected(pointer, 'Vrai ou faux est attendu.', 'True or false is expected.')];
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? []
        : [expected(pointer, 'Un nombre positif est attendu.', 'A positive number is expected.')];
    case 'date':
      return typeof value === 'string' && parseDay(value) ? [] : [notADay(pointer, value)];
    case 'choice':
    case 'choices': {
      const allowed = Object.keys(fact.choices);
      const said = fact.type === 'choices' && Array.isArray(value) ? value : [value];
      const wrong = said.find((each) => typeof each !== 'string' || !allowed.includes(each));
      return wrong === undefined ? [] : [notAmong(pointer, wrong, allowed)];
    }
    case 'code':
      return codeProblems(fact.codes, value, pointer);
    case 'rows':
      return rowsProblems(fact.rows, value, pointer);
  }
}

/** Reads answers sent from outside; `on` is the day of the evaluation. */
export function readFacts(sent: Readonly<Record<string, unknown>>, on: string): ReadFacts {
  const problems: Problem[] = [];
  const facts: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(sent)) {
    const pointer = pointerTo('/facts', id);
    if (!isFactId(id)) problems.push(unknownFact(pointer, id));
    else if (value !== null && value !== undefined) {
      const found = problemsOf(id, value, pointer);
      problems.push(...found);
      if (found.length === 0) facts[id] = value;
    }
  }
  return { facts: facts as Facts, problems: [...problems, ...contradictions(facts as Facts, on)] };
}

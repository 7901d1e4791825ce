import { RESIDENCES } from '@quantieme/calendar';
import { requestedTitle, type Facts, type FactValue } from '@quantieme/law';
import { invalid } from '../domain-error.ts';

const FACT_ID = /^[a-zA-Z][a-zA-Z0-9._-]{0,79}$/;
const MOST_FACTS = 500;
const LONGEST_TEXT = 2_000;
const LONGEST_LIST = 100;

function isStorable(value: unknown, depth = 0): value is FactValue {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') {
    return value.length <= LONGEST_TEXT && value.isWellFormed() && !value.includes('\0');
  }
  if (depth > 1 || typeof value !== 'object') return false;
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.length <= LONGEST_LIST && parts.every((part) => isStorable(part, depth + 1));
}

/** Facts as they stand after some were answered; null takes an answer back: the fact is unknown again. */
export function mergeFacts(facts: Facts, answers: Readonly<Record<string, unknown>> = {}): Facts {
  const wrong = Object.entries(answers).find(
    ([id, value]) => !FACT_ID.test(id) || !isStorable(value),
  );
  if (wrong !== undefined) throw wrongFact(wrong[0]);
  const merged = Object.entries({ ...facts, ...(answers as Facts) }).filter(
    ([, value]) => value !== null,
  );
  if (merged.length > MOST_FACTS) throw wrongFact('');
  return Object.fromEntries(merged);
}

function wrongFact(id: string) {
  const name = id.replaceAll('~', '~0').replaceAll('/', '~1');
  return invalid([
    {
      pointer: name === '' ? '/facts' : `/facts/${name}`,
      code: 'dossier/wrong-fact',
      detail: {
        fr: 'Ce fait ne peut pas être enregistré\u00a0: son nom ou sa valeur ne convient pas.',
        en: 'This fact cannot be recorded: its name or its value will not do.',
      },
    },
  ]);
}

interface Answering {
  readonly residence?: string | null;
  readonly titleRequested?: string | null;
  readonly facts?: Record<string, unknown>;
}

/** Residence and title are columns of a dossier, but may come as the answer to a question about a fact. */
export function withAnswers<Body extends Answering>(body: Body): Body {
  const { residence = null, titleRequested = null, ...facts } = body.facts ?? {};
  if (residence !== null && !isResidence(residence)) throw wrongFact('residence');
  if (titleRequested !== null && !isTitle(titleRequested)) throw wrongFact('titleRequested');
  return {
    ...(residence === null ? {} : { residence }),
    ...(titleRequested === null ? {} : { titleRequested }),
    ...body,
    ...(body.facts === undefined ? {} : { facts }),
  };
}

function isResidence(value: unknown): boolean {
  return (RESIDENCES as readonly unknown[]).includes(value);
}

function isTitle(value: unknown): boolean {
  return typeof value === 'string' && requestedTitle(value) !== null;
}

import { FACTS, readFacts, type FactId, type Facts } from '@quantieme/eligibility';
import type { Problem } from '@quantieme/law';
import { invalid, type FieldProblem } from '../domain-error.ts';

const LONGEST_TEXT = 500;
const POINTER = '/value';

const isShortText = (value: string) =>
  value.trim() !== '' &&
  value.length <= LONGEST_TEXT &&
  value.isWellFormed() &&
  !/\p{Cc}/u.test(value);

/** Every text in it can be kept and shown. */
function isReadable(value: unknown): boolean {
  if (typeof value === 'string') return isShortText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isReadable);
}

const UNREADABLE: FieldProblem = {
  pointer: POINTER,
  code: 'facts/unreadable',
  detail: {
    fr: `Écrivez ${LONGEST_TEXT} lettres au plus.`,
    en: `Write ${LONGEST_TEXT} letters at most.`,
  },
};

const CONTRADICTS_YOURSELF: FieldProblem = {
  pointer: POINTER,
  code: 'questionnaire/contradicts-yourself',
  detail: {
    fr: 'Cette réponse en contredit une autre donnée par ce lien.',
    en: 'This answer contradicts another one given through this link.',
  },
};

const CONTRADICTS_FIRM: FieldProblem = {
  pointer: POINTER,
  code: 'questionnaire/contradicts-firm',
  detail: {
    fr: 'Cette réponse ne va pas avec ce que le cabinet sait déjà.',
    en: 'This answer does not go with what the firm already knows.',
  },
};

/** Only the parts that are read: a row of titles holds nothing else. */
function onlyRead(id: FactId, value: unknown): unknown {
  if (FACTS[id].type !== 'rows' || !Array.isArray(value)) return value;
  return value.map((row: unknown) => {
    const { title, from, to } = (row ?? {}) as Readonly<Record<string, unknown>>;
    return { title, from, to: to ?? null };
  });
}

export interface Said {
  readonly fact: FactId;
  readonly value: unknown;
}

export interface Against {
  readonly known: Facts;
  /** Of those, what this client said through this link. */
  readonly own: Facts;
  readonly on: string;
}

/** Problems that this answer brings, those of before left aside. */
function broughtBy({ fact, value }: Said, before: Facts, on: string): readonly Problem[] {
  const former = new Set(readFacts(before, on).problems.map(({ detail }) => detail.fr));
  const { problems } = readFacts({ ...before, [fact]: value }, on);
  return problems.filter(({ detail }) => !former.has(detail.fr));
}

/** The answer as it is recorded. A refusal never says what the firm knows. */
export function readAnswer({ fact, value }: Said, { known, own, on }: Against): unknown {
  if (!isReadable(value)) throw invalid([UNREADABLE]);
  const read = onlyRead(fact, value);
  const [wrong] = readFacts({ [fact]: read }, on).problems;
  if (wrong || read === null || read === undefined)
    throw invalid([{ ...(wrong ?? UNREADABLE), pointer: POINTER }]);
  if (broughtBy({ fact, value: read }, own, on).length > 0) throw invalid([CONTRADICTS_YOURSELF]);
  if (broughtBy({ fact, value: read }, known, on).length > 0) throw invalid([CONTRADICTS_FIRM]);
  return read;
}

import { text } from '@quantieme/law';
import { cite } from './articles.ts';
import {
  joined,
  said,
  statesOf,
  worstOf,
  type FamilyQuestion,
  type Finding,
  type Part,
  type State,
} from './finding.ts';
import { EXCLUDABLE, PLACE } from './member-words.ts';
import type { RegroupementQuestion, SpouseAsked } from './regroupement-question.ts';

/** What is said of one member of the family; `pointer` is that member's place in the request. */
export interface MemberAnswer {
  readonly pointer: string;
  readonly verdict: State;
  readonly findings: readonly Finding[];
}

export interface MemberPart {
  readonly member: MemberAnswer;
  readonly questions: readonly FamilyQuestion[];
}

/** Who is looked at, and under which law. */
export interface MemberFrame {
  readonly question: RegroupementQuestion;
  readonly algerian: boolean;
}

export function memberFrom(pointer: string, parts: readonly Part[]): MemberPart {
  const { findings, questions } = joined(parts);
  return { member: { pointer, verdict: worstOf(statesOf(findings)), findings }, questions };
}

export const ADULT = 18;

export const nothing: Part = { findings: [], questions: [] };

export const ask = (pointer: string, fr: string, en: string): FamilyQuestion => ({
  pointer,
  question: text(fr, en),
});

export const askBirth = (pointer: string) =>
  ask(`${pointer}/birthOn`, 'Quelle est la date de naissance\u00a0?', 'What is the date of birth?');

export function placePart(
  { inFrance }: Pick<SpouseAsked, 'inFrance'>,
  { pointer, on, there }: { pointer: string; on: string; there: () => Part },
): Part {
  if (inFrance === false) return nothing;
  if (inFrance === true) return there();
  const articles = [cite('L434-6', on)];
  return said(
    { subject: 'place', state: 'unknown', text: PLACE.unknown, articles },
    ask(
      `${pointer}/inFrance`,
      'Cette personne vit-elle déjà en France\u00a0?',
      'Does this person already live in France?',
    ),
  );
}

/** A threat to public order, or a disease of the international health regulations: the prefect may leave that person out. */
export function excludablePart({ excludable }: Pick<SpouseAsked, 'excludable'>, on: string): Part {
  if (excludable !== true) return nothing;
  const articles = [cite('L434-6', on)];
  return said({ subject: 'exclusion', state: 'arguable', text: EXCLUDABLE, articles });
}

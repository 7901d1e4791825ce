import { isChecked, citation, type Text } from '@quantieme/law';

/** From the worst to the best: a list of conditions is worth its worst one. */
const ORDER = ['not-met', 'unknown', 'arguable', 'met'] as const;

/** `arguable`: texts or courts disagree, or the authority appraises. A missing fact is `unknown`, never `not-met`. */
export type State = (typeof ORDER)[number];

/** One step of a calculation, in words, with the texts it rests on. */
export interface Finding {
  readonly subject: string;
  readonly state: State | 'information';
  readonly text: Text;
  readonly articles: readonly string[];
}

/** What would settle an unknown; `pointer` is the field of the request (RFC 6901). */
export interface FamilyQuestion {
  readonly pointer: string;
  readonly question: Text;
}

/** What a part of a calculation says and asks. */
export interface Part {
  readonly findings: readonly Finding[];
  readonly questions: readonly FamilyQuestion[];
}

export interface FamilyAnswer extends Part {
  /** The day whose law was applied. */
  readonly on: string;
  readonly verdict: State;
  /** A step that counts rests on a text that was not read in an official edition: a lawyer must check. */
  readonly toVerify: boolean;
}

export function worstOf(states: readonly State[]): State {
  return ORDER.find((state) => states.includes(state)) ?? 'met';
}

const isState = (state: Finding['state']): state is State => state !== 'information';

/** Several ways to the same end: the best one. */
export function bestOf(states: readonly State[]): State {
  return ORDER.findLast((state) => states.includes(state)) ?? 'not-met';
}

export const statesOf = (findings: readonly Finding[]): readonly State[] =>
  findings.map(({ state }) => state).filter(isState);

export function joined(parts: readonly Part[]): Part {
  return {
    findings: parts.flatMap(({ findings }) => findings),
    questions: parts.flatMap(({ questions }) => questions),
  };
}

/** A part of one finding, and what it asks while that is unknown. */
export const said = (finding: Finding, ...questions: readonly FamilyQuestion[]): Part => ({
  findings: [finding],
  questions: finding.state === 'unknown' ? questions : [],
});

/** Whether something rests on a text outside the codes that were read. */
export function restsOnUnread(findings: readonly Finding[], on: string): boolean {
  const day = Temporal.PlainDate.from(on);
  return findings
    .filter(({ state }) => state !== 'information')
    .some(({ articles }) => articles.some((words) => !isChecked(citation(words, day))));
}

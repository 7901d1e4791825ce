import type { EventTypeId } from '../events/registry.ts';
import { text, type Text } from '../text.ts';
import type { Phase } from './phases.ts';
import type { ChecklistId } from './checklist-ids.ts';
import type { LetterId } from './letter-ids.ts';
import type { ProcedureId } from './procedure-ids.ts';

export type ProcedureFamily =
  'sejour' | 'famille' | 'contentieux' | 'visa' | 'nationalite' | 'asile';

/** `read`: in the consolidated texts; `to-confirm`: reported elsewhere, a lawyer must confirm it. */
export type Confidence = 'read' | 'to-confirm';

/** Days on which something holds, `YYYY-MM-DD`, both included; absent = open. */
export interface Days {
  readonly since?: string;
  readonly until?: string;
}

/** Something to know in a state: a trap, a right, a usage. Texts are named as lawyers write them. */
export interface Advice extends Days {
  readonly text: Text;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** What is usually done next. */
export interface NextStep extends Days {
  readonly text: Text;
  /** Id of the rule whose last day bounds it. */
  readonly limit: string | null;
  readonly letter: LetterId | null;
  /** Days after the state began, by custom of the house and not by law; null = at once. */
  readonly afterDays: number | null;
}

/** A length of time found in no rule of the product, kept in sight. */
export interface Watch {
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export interface State {
  readonly id: string;
  readonly label: Text;
  /** What it means, in words for the client. */
  readonly means: Text;
  /** Where it puts the whole dossier, as a lawyer sorts files; null: it says nothing of that. */
  readonly phase: Phase | null;
  /** Nothing more is expected. */
  readonly final: boolean;
  readonly next: readonly NextStep[];
  readonly documents: readonly ChecklistId[];
  readonly advice: readonly Advice[];
  readonly watches: readonly Watch[];
}

/** A detail of an event and the values under which something holds. */
export interface DetailIs {
  readonly detail: string;
  readonly is: readonly (string | boolean)[];
}

/** What an event does to a branch. */
export interface Move<S extends string = string> extends Days {
  readonly on: EventTypeId;
  /** `null` = before the branch has begun. */
  readonly from: readonly (S | null)[];
  /** Absent: the state does not change. */
  readonly to?: S;
  /** Holds only if the detail is known and says so; the first move that holds is taken. */
  readonly when?: DetailIs;
  /** Belongs to one branch: unless the detail tells which, only a branch that alone foresees it is moved. */
  readonly about?: DetailIs | 'one-branch';
  /** Ids of the rules whose limits it opens, and of those whose limits it ends. */
  readonly opens?: readonly string[];
  readonly ends?: readonly string[];
  readonly sources?: readonly string[];
  /** A lawyer must confirm it: always, or for an event of these days. */
  readonly toConfirm?: true | Days;
  /** It counts from the day it is recorded: what it announces may lie ahead. */
  readonly announced?: true;
}

/** One line of a procedure; several may run side by side. */
export interface Branch {
  readonly id: string;
  readonly label: Text;
  /** Null: it begins with its first event. */
  readonly initial: string | null;
  /** Detail that tells whose line it is: one state for each value. */
  readonly per: string | null;
  readonly states: Readonly<Record<string, State>>;
  readonly moves: readonly Move[];
}

/** A procedure as data: one per file, beside dated stories. */
export interface ProcedureDefinition {
  readonly id: ProcedureId;
  readonly label: Text;
  readonly summary: Text;
  readonly family: ProcedureFamily;
  /** What a new dossier usually starts with. */
  readonly firstEvent: EventTypeId;
  readonly sources: readonly string[];
  /** The main one first. */
  readonly branches: readonly Branch[];
}

type Words = readonly [fr: string, en: string];

interface StepDraft extends Days {
  readonly do: Words;
  readonly limit?: string;
  readonly letter?: LetterId;
  readonly afterDays?: number;
}

export interface StateDraft {
  readonly label: Words;
  readonly means: Words;
  readonly phase?: Phase;
  readonly final?: true;
  readonly next?: readonly StepDraft[];
  readonly documents?: readonly ChecklistId[];
  readonly advice?: readonly Advice[];
  readonly watches?: readonly Watch[];
}

/** Something read in the texts that it cites. */
export function read(words: Words, sources: readonly string[], days: Days = {}): Advice {
  return { text: text(...words), sources, confidence: 'read', ...days };
}

/** Something that a lawyer must confirm. */
export function toConfirm(words: Words, sources: readonly string[] = [], days: Days = {}): Advice {
  return { text: text(...words), sources, confidence: 'to-confirm', ...days };
}

function state(id: string, draft: StateDraft): State {
  return {
    id,
    label: text(...draft.label),
    means: text(...draft.means),
    phase: draft.phase ?? null,
    final: draft.final ?? false,
    next: (draft.next ?? []).map(({ do: words, limit, letter, afterDays, ...days }) => ({
      text: text(...words),
      limit: limit ?? null,
      letter: letter ?? null,
      afterDays: afterDays ?? null,
      ...days,
    })),
    documents: draft.documents ?? [],
    advice: draft.advice ?? [],
    watches: draft.watches ?? [],
  };
}

export interface BranchDraft<S extends string> {
  readonly id: string;
  readonly label: Words;
  readonly initial?: NoInfer<S>;
  readonly per?: string;
  readonly states: Readonly<Record<S, StateDraft>>;
  readonly moves: readonly Move<NoInfer<S>>[];
  /** The whole branch is to be confirmed: always, or for events of these days. */
  readonly toConfirm?: true | Days;
}

/** Completes a branch; the names of its states are checked by the compiler. */
export function branch<S extends string>(draft: BranchDraft<S>): Branch {
  const states = Object.entries<StateDraft>(draft.states).map(
    ([id, one]) => [id, state(id, one)] as const,
  );
  return {
    id: draft.id,
    label: text(...draft.label),
    initial: draft.initial ?? null,
    per: draft.per ?? null,
    states: Object.fromEntries(states),
    moves:
      draft.toConfirm === undefined ? draft.moves : draft.moves.map(confirmed(draft.toConfirm)),
  };
}

const confirmed =
  (toConfirmOn: true | Days) =>
  (move: Move): Move => ({ toConfirm: toConfirmOn, ...move });

/** Names of states, for lists of moves kept apart from them. */
export function states<S extends string>(
  all: Readonly<Record<S, StateDraft>>,
): Readonly<Record<S, StateDraft>> {
  return all;
}

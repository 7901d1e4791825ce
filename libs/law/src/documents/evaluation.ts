import type { ChecklistId } from '../procedures/checklist-ids.ts';
import type { Text } from '../text.ts';
import { documentKind } from './catalogue/index.ts';
import { withIncluded } from './checklists/index.ts';
import { factsIn, type ChecklistFacts } from './condition.ts';
import { monthsMissing } from './freshness.ts';
import type { HeldDocument } from './held-document.ts';
import { byWorth, judge, type Judgement, type Standard } from './judgement.ts';
import { askedItems, type AskedItem } from './listed-items.ts';
import type { ChecklistFactId } from './vocabulary.ts';
import { WARNING, type DocumentWarning } from './warning.ts';

type Day = Temporal.PlainDate;

export type ItemState =
  'missing' | 'received' | 'verified' | 'rejected' | 'stale' | 'not-needed' | 'depends';

/** What somebody of the firm decided about a list, against what it says. */
export interface ListDecisions {
  /** Items said to be without object, by key, with the reason. */
  readonly notNeeded: ReadonlyMap<string, string>;
  /** Kinds asked for besides. */
  readonly added: readonly string[];
}

export interface ChecklistQuestion extends Omit<Standard, 'filingOn'> {
  readonly checklists: readonly ChecklistId[];
  readonly facts: ChecklistFacts;
  readonly held: readonly HeldDocument[];
  /** Null: today. */
  readonly filingOn: Day | null;
  readonly today: Day;
  /** The dossier’s clients; documents of nobody in particular are theirs. */
  readonly clients?: ReadonlySet<string>;
  readonly decisions?: ListDecisions;
}

export interface ChecklistItem extends Omit<AskedItem, 'needed'> {
  readonly state: ItemState;
  /** Why it is not needed: its condition, another item in its place, or somebody’s decision. */
  readonly because: 'condition' | 'alternative' | 'decision' | null;
  readonly reason: string | null;
  readonly addedByHand: boolean;
  /** The document that answers it best, and the others of its kind. */
  readonly document: string | null;
  readonly others: readonly string[];
  readonly warnings: readonly DocumentWarning[];
  /** Last day on which its document can be handed over. */
  readonly goodUntil: Day | null;
}

export interface EvaluatedChecklist {
  readonly checklists: readonly { readonly id: ChecklistId; readonly label: Text }[];
  readonly filingOn: Day;
  readonly appointmentOn: Day | null;
  readonly items: readonly ChecklistItem[];
  /** Questions that would settle what is not known to be needed. */
  readonly questions: readonly ChecklistFactId[];
  /** Every fact on which these lists depend. */
  readonly facts: readonly ChecklistFactId[];
  /** Of what is asked at filing, alternatives counting once. */
  readonly progress: {
    readonly ready: number;
    readonly needed: number;
    readonly unsettled: number;
  };
}

const NO_DECISIONS: ListDecisions = { notNeeded: new Map(), added: [] };

export const isHeld = (state: ItemState): boolean => state === 'received' || state === 'verified';

function addedItems(keys: ReadonlySet<string>, added: readonly string[]): readonly AskedItem[] {
  return [...new Set(added)].flatMap((id) => {
    const kind = documentKind(id);
    if (kind === null || keys.has(id)) return [];
    const empty = { relative: null, lists: [], questions: [], groups: [], notes: [] };
    return [
      { ...empty, key: id, kind, needed: 'yes', asked: 'filing', regroupement: false } as const,
    ];
  });
}

/** Documents that may answer an item: a spouse’s own is not the client’s. */
function candidates(
  { key, kind, relative }: AskedItem,
  keys: ReadonlySet<string>,
  { held, clients }: ChecklistQuestion,
): readonly HeldDocument[] {
  const isOfOther = ({ personId }: HeldDocument): boolean =>
    personId !== null && clients !== undefined && !clients.has(personId);
  const ofKind = held.filter((document) => document.kind === kind.id);
  if (relative !== null) return ofKind.filter(isOfOther);
  return keys.has(`${key}.autre`) ? ofKind.filter((document) => !isOfOther(document)) : ofKind;
}

function seriesWarnings(
  { kind }: AskedItem,
  usable: readonly Judgement[],
  filingOn: Day,
): readonly DocumentWarning[] {
  if (kind.window === null || usable.length === 0) return [];
  const dated = usable.flatMap(({ document }) => document.issuedOn ?? []);
  if (dated.length <= 1) return [WARNING.seriesUnclear(kind.window)];
  const missing = monthsMissing(dated, kind.window, filingOn);
  return missing.length === 0 ? [] : [WARNING.monthsMissing(missing)];
}

/** An item as its own documents leave it, before alternatives. */
function answered(
  item: AskedItem,
  keys: ReadonlySet<string>,
  question: ChecklistQuestion & Standard,
): ChecklistItem & { readonly needed: AskedItem['needed'] } {
  const judged = candidates(item, keys, question)
    .map((document) => judge(item.kind, document, question, item.regroupement))
    .toSorted(byWorth);
  const [best] = judged;
  const usable = judged.filter(({ state }) => isHeld(state));
  const decided = question.decisions?.notNeeded.get(item.key);
  const shared = {
    ...item,
    reason: decided ?? null,
    addedByHand: item.lists.length === 0,
    document: best?.document.id ?? null,
    others: judged.slice(1).map(({ document }) => document.id),
    goodUntil: best?.goodUntil ?? null,
  };
  if (decided !== undefined || item.needed === 'no') {
    const because = decided === undefined ? 'condition' : 'decision';
    return { ...shared, state: 'not-needed', because, warnings: [], questions: [] };
  }
  if (best !== undefined) {
    const warnings = [...best.warnings, ...seriesWarnings(item, usable, question.filingOn)];
    return { ...shared, state: best.state, because: null, warnings, questions: [] };
  }
  const isUnknown = item.needed === 'unknown';
  return {
    ...shared,
    state: isUnknown ? 'depends' : 'missing',
    because: null,
    warnings: isUnknown ? [] : [WARNING.missing()],
  };
}

/** One of a group is enough: the others are then not needed. */
function withAlternatives<Item extends ChecklistItem>(items: readonly Item[]): readonly Item[] {
  const satisfied = new Set(
    items.filter(({ state }) => isHeld(state)).flatMap(({ groups }) => groups),
  );
  return items.map((item) => {
    const { groups, state } = item;
    const isReplaced =
      groups.length > 0 &&
      !isHeld(state) &&
      state !== 'not-needed' &&
      groups.every((group) => satisfied.has(group));
    if (!isReplaced) return item;
    return { ...item, state: 'not-needed', because: 'alternative', warnings: [], questions: [] };
  });
}

/** Items that count as one: a group of alternatives, or an item by itself. */
export function unitsOf(items: readonly ChecklistItem[]): readonly (readonly ChecklistItem[])[] {
  const counted = items.filter(({ asked, state }) => asked === 'filing' && state !== 'not-needed');
  return [...Map.groupBy(counted, ({ key, groups }) => groups[0] ?? key).values()];
}

function progressOfItems(items: readonly ChecklistItem[]): EvaluatedChecklist['progress'] {
  const units = unitsOf(items);
  const ready = units.filter((unit) => unit.some(({ state }) => isHeld(state))).length;
  const unsettled = units.filter((unit) => unit.every(({ state }) => state === 'depends')).length;
  return { ready, needed: units.length - unsettled, unsettled };
}

/**
 * What a request asks for, what the dossier holds of it and what to mend before filing.
 *
 * A condition on an unknown fact leaves its item `depends`, with the questions that would settle it. The answer does not
 * depend on the order of the documents.
 */
export function checklistOf(asked: ChecklistQuestion): EvaluatedChecklist {
  const filingOn = asked.filingOn ?? asked.today;
  const question = { ...asked, filingOn };
  const lists = withIncluded(asked.checklists);
  const listed = askedItems(lists, asked.facts, filingOn);
  const { added } = asked.decisions ?? NO_DECISIONS;
  const known = new Set(listed.filter(({ needed }) => needed === 'yes').map(({ key }) => key));
  const extra = addedItems(known, added);
  const replaced = new Set(extra.map(({ key }) => key));
  const all = [...listed.filter(({ key }) => !replaced.has(key)), ...extra];
  const keys = new Set(all.map(({ key }) => key));
  const items = withAlternatives(all.map((item) => answered(item, keys, question))).map(
    ({ needed: _needed, ...item }) => item,
  );
  return {
    checklists: lists.map(({ id, label }) => ({ id, label })),
    filingOn,
    appointmentOn: asked.appointmentOn,
    items,
    questions: [...new Set(items.flatMap(({ questions }) => questions))],
    facts: [...new Set(lists.flatMap((list) => list.items.flatMap(({ when }) => factsIn(when))))],
    progress: progressOfItems(items),
  };
}

export interface FilingWarning extends DocumentWarning {
  /** Key of the item. */
  readonly item: string;
}

/** What to mend before filing: what blocks first, then what somebody must look at. */
export function warningsBeforeFiling({ items }: EvaluatedChecklist): readonly FilingWarning[] {
  const found = items
    .filter(({ asked }) => asked === 'filing')
    .flatMap(({ key, warnings }) => warnings.map((warning) => ({ ...warning, item: key })));
  const rank = { blocks: 0, check: 1 } as const;
  return found.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

export interface MissingItem {
  readonly key: string;
  readonly kind: string;
  readonly title: Text;
  /** Whose, when it is not the client’s. */
  readonly relative: Text | null;
  /** Months under which it must be; null = no limit is known. */
  readonly underMonths: number | null;
  /** The same for an act of French registers. */
  readonly underMonthsIfFrench: number | null;
  /** A foreign one needs a sworn translation. */
  readonly translation: boolean;
  /** A foreign one needs a legalisation or an apostille, as its country has it. */
  readonly legalisation: boolean;
  readonly notes: readonly Text[];
  /** Items of which one is enough share it. */
  readonly group: string | null;
}

/** What to ask the client for: what is missing, turned down or out of date. */
export function missingItems({ items }: EvaluatedChecklist): readonly MissingItem[] {
  return items
    .filter(({ asked }) => asked === 'filing')
    .filter(({ state }) => state === 'missing' || state === 'rejected' || state === 'stale')
    .map(({ key, kind, relative, notes, groups }) => ({
      key,
      kind: kind.id,
      title: kind.label,
      relative,
      underMonths: kind.askUnder ?? kind.maximumAge?.months ?? null,
      underMonthsIfFrench: kind.ageOfFrenchAct?.months ?? null,
      translation: kind.translation === 'checked',
      legalisation: kind.legalisation,
      notes,
      group: groups[0] ?? null,
    }));
}

import type { ChecklistId } from '../procedures/checklist-ids.ts';
import type { Text } from '../text.ts';
import type { Checklist, ListedDocument } from './checklist.ts';
import { documentKind } from './catalogue/index.ts';
import { any, openFacts, truthOf, type ChecklistFacts, type Truth } from './condition.ts';
import type { DocumentKind } from './document-kind.ts';
import type { ChecklistFactId } from './vocabulary.ts';

/** A document that one or more lists ask for, before anybody looks at what is held. */
export interface AskedItem {
  /** Id of its kind, followed by `.autre` where it is somebody else’s. */
  readonly key: string;
  readonly kind: DocumentKind;
  readonly relative: Text | null;
  readonly lists: readonly ChecklistId[];
  readonly needed: Truth;
  /** Facts that would settle whether it is needed. */
  readonly questions: readonly ChecklistFactId[];
  /** Groups of which one item is enough; none = it is needed by itself. */
  readonly groups: readonly string[];
  readonly asked: ListedDocument['asked'];
  readonly notes: readonly Text[];
  /** Age limits of a request of regroupement familial. */
  readonly regroupement: boolean;
}

interface Occurrence {
  readonly list: Checklist;
  readonly item: ListedDocument;
}

const keyOf = ({ kind, relative }: ListedDocument): string =>
  relative === null ? kind : `${kind}.autre`;

const MOST_ASKED = ['filing', 'delivery', 'advised'] as const;

function merged(
  [key, occurrences]: readonly [string, readonly Occurrence[]],
  facts: ChecklistFacts,
): readonly AskedItem[] {
  const kind = documentKind(occurrences[0]?.item.kind ?? '');
  if (kind === null) return [];
  const live = occurrences.filter(({ item }) => truthOf(item.when, facts) !== 'no');
  const when = any(...occurrences.map(({ item }) => item.when));
  const groups = live.flatMap(({ list, item }) =>
    item.alternative === null ? [] : [`${list.id}.${item.alternative}`],
  );
  const asked = MOST_ASKED.find((moment) => live.some(({ item }) => item.asked === moment));
  return [
    {
      key,
      kind,
      relative: occurrences[0]?.item.relative ?? null,
      lists: occurrences.map(({ list }) => list.id),
      needed: truthOf(when, facts),
      questions: openFacts(when, facts),
      groups: groups.length === live.length ? [...new Set(groups)] : [],
      asked: asked ?? 'filing',
      notes: live.flatMap(({ item }) => item.note ?? []),
      regroupement: live.some(({ list }) => list.regroupement),
    },
  ];
}

/** Everything that the lists ask for on a day of filing, each kind once. */
export function askedItems(
  lists: readonly Checklist[],
  facts: ChecklistFacts,
  filingOn: Temporal.PlainDate,
): readonly AskedItem[] {
  const occurrences = lists.flatMap((list) =>
    list.items
      .filter(({ since }) => since === null || since <= String(filingOn))
      .map((item) => ({ list, item })),
  );
  const byKey = Map.groupBy(occurrences, ({ item }) => keyOf(item));
  return [...byKey].flatMap((entry) => merged(entry, facts));
}

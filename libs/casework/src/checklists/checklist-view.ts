import type {
  ChecklistFactView,
  ChecklistGroupView,
  ChecklistItemView,
  ChecklistView,
  DocumentWarningView,
  FilingWarningView,
  NamedListView,
} from '@quantieme/contracts';
import {
  CHECKLIST_FACTS,
  CHECKLISTS,
  citation,
  DOCUMENT_FAMILIES,
  GENERAL_RULES,
  isChecklistFact,
  tallyOf,
  warningsBeforeFiling,
  type ChecklistFact,
  type ChecklistFactId,
  type ChecklistItem,
  type DocumentFamily,
  type DocumentWarning,
  type EvaluatedChecklist,
  type Text,
} from '@quantieme/law';
import { sourceView } from '../views/deadline-view.ts';
import { dayText, say, sayOrNull, type Lens } from '../views/lens.ts';
import type { DossierChecklist } from './dossier-checklist.ts';

type Speech = Pick<Lens, 'language' | 'today'>;

const named = (
  one: { readonly id: string; readonly label: Text },
  lens: Speech,
): NamedListView => ({
  id: one.id,
  label: say(one.label, lens),
});

const sourcesIn = (sources: readonly string[], { today }: Speech) =>
  sources.map((words) => sourceView(citation(words, today)));

const warningView = (
  { code, severity, text, rejection }: DocumentWarning,
  lens: Speech,
): DocumentWarningView => ({ code, severity, text: say(text, lens), rejection });

function itemView(
  item: ChecklistItem,
  { items }: EvaluatedChecklist,
  lens: Speech,
): ChecklistItemView {
  const { key, kind, groups } = item;
  return {
    key,
    kind: kind.id,
    label: say(kind.label, lens),
    relative: sayOrNull(item.relative, lens),
    state: item.state,
    because: item.because,
    reason: item.reason,
    asked: item.asked,
    addedByHand: item.addedByHand,
    notes: [...item.notes, ...(kind.hint === null ? [] : [kind.hint])].map((one) => say(one, lens)),
    questions: item.questions,
    alternatives: items
      .filter((other) => other.key !== key && other.because !== 'condition')
      .filter((other) => other.groups.some((group) => groups.includes(group)))
      .map((other) => other.key),
    documentId: item.document,
    otherIds: item.others,
    warnings: item.warnings.map((warning) => warningView(warning, lens)),
    goodUntil: dayText(item.goodUntil),
    underMonths: kind.askUnder ?? kind.maximumAge?.months ?? null,
    underMonthsIfFrench: kind.ageOfFrenchAct?.months ?? null,
    translation: kind.translation === 'checked',
    legalisation: kind.legalisation,
    toConfirm: kind.confidence === 'to-confirm',
    sources: sourcesIn(kind.sources, lens),
  };
}

function groupsOf(evaluated: EvaluatedChecklist, lens: Speech): readonly ChecklistGroupView[] {
  const byFamily = Map.groupBy(evaluated.items, ({ kind }) => kind.family);
  return (Object.keys(DOCUMENT_FAMILIES) as DocumentFamily[]).flatMap((id) => {
    const items = byFamily.get(id) ?? [];
    if (items.length === 0) return [];
    const views = items.map((item) => itemView(item, evaluated, lens));
    return [{ ...named({ id, label: DOCUMENT_FAMILIES[id] }, lens), items: views }];
  });
}

function factView(
  id: ChecklistFactId,
  { stored, ofClient, ofDossier }: DossierChecklist,
  lens: Speech,
): ChecklistFactView {
  const { question, type, choices }: ChecklistFact = CHECKLIST_FACTS[id];
  const sources = [
    ['checklist', stored.answers],
    ['dossier', ofDossier],
    ['client', ofClient],
  ] as const;
  const [from, found] = sources.find(([, answers]) => id in answers) ?? [null, {}];
  return {
    fact: id,
    question: say(question, lens),
    type,
    choices: Object.entries(choices).map(([value, label]) => ({ value, label: say(label, lens) })),
    value: (found as Readonly<Record<string, unknown>>)[id] ?? null,
    from,
  };
}

/** Open questions first, then what is answered and bears on these lists. */
function factsIn(checklist: DossierChecklist, lens: Speech): readonly ChecklistFactView[] {
  const { evaluated, stored, ofClient, ofDossier } = checklist;
  const bearing = new Set<string>(evaluated.facts);
  const answered = Object.keys({ ...stored.answers, ...ofDossier, ...ofClient })
    .filter(isChecklistFact)
    .filter((id) => bearing.has(id) && !evaluated.questions.includes(id));
  return [...evaluated.questions, ...answered].map((id) => factView(id, checklist, lens));
}

/** Its kind, and whose it is where it is not the client’s. */
function titleOf({ kind, relative }: ChecklistItem, lens: Speech): string {
  const label = say(kind.label, lens);
  return relative === null ? label : `${label} (${say(relative, lens)})`;
}

function filingWarnings(evaluated: EvaluatedChecklist, lens: Speech): readonly FilingWarningView[] {
  const titles = new Map(evaluated.items.map((item) => [item.key, titleOf(item, lens)]));
  return warningsBeforeFiling(evaluated).map(({ item, ...warning }) => ({
    ...warningView(warning, lens),
    item,
    title: titles.get(item) ?? item,
  }));
}

/** What the page of a dossier’s documents shows of its lists. */
export function checklistView(checklist: DossierChecklist, lens: Speech): ChecklistView {
  const { evaluated, stored } = checklist;
  return {
    lists: evaluated.checklists.map((list) => named(list, lens)),
    picked: stored.lists !== null,
    available: CHECKLISTS.map((list) => named(list, lens)),
    filingOn: String(evaluated.filingOn),
    filingKnown: stored.filingOn !== null,
    appointmentOn: dayText(evaluated.appointmentOn),
    progress: tallyOf(evaluated),
    groups: groupsOf(evaluated, lens),
    facts: factsIn(checklist, lens),
    warnings: filingWarnings(evaluated, lens),
    rules: GENERAL_RULES.map(({ text, sources, confidence }) => ({
      text: say(text, lens),
      toConfirm: confidence === 'to-confirm',
      sources: sourcesIn(sources, lens),
    })),
  };
}

import { checklistOf, type ChecklistQuestion, type EvaluatedChecklist } from '../evaluation.ts';
import type { HeldDocument } from '../held-document.ts';

export const day = (words: string): Temporal.PlainDate => Temporal.PlainDate.from(words);

/** A verified French document, unless the example says otherwise; days as `YYYY-MM-DD`. */
export function aDocument(
  kind: string,
  {
    issuedOn,
    expiresOn,
    ...rest
  }: Partial<Omit<HeldDocument, 'issuedOn' | 'expiresOn'>> & {
    readonly issuedOn?: string;
    readonly expiresOn?: string;
  } = {},
): HeldDocument {
  return {
    id: kind,
    kind,
    personId: null,
    status: 'verified',
    issuedOn: issuedOn === undefined ? null : day(issuedOn),
    expiresOn: expiresOn === undefined ? null : day(expiresOn),
    language: 'fr',
    translation: null,
    legalisation: null,
    originalSeen: true,
    ...rest,
  };
}

/** A translation into French that is here. */
export const TRANSLATED = { sworn: true, state: 'received', to: 'fr' } as const;

type Asked = Partial<Omit<ChecklistQuestion, 'filingOn' | 'today' | 'appointmentOn'>> & {
  readonly filingOn?: string;
  readonly appointmentOn?: string;
};

/** A list evaluated on 23 November 2026, unless the example says otherwise. */
export function evaluate({ filingOn, appointmentOn, ...rest }: Asked): EvaluatedChecklist {
  return checklistOf({
    checklists: [],
    facts: {},
    held: [],
    country: null,
    today: day('2026-11-23'),
    filingOn: filingOn === undefined ? null : day(filingOn),
    appointmentOn: appointmentOn === undefined ? null : day(appointmentOn),
    ...rest,
  });
}

/** State of an item and codes of its warnings. */
export function itemOf(checklist: EvaluatedChecklist, key: string) {
  const item = checklist.items.find((one) => one.key === key);
  if (item === undefined) throw new Error(`the list has no ${key}`);
  return { ...item, codes: item.warnings.map(({ code }) => code) };
}

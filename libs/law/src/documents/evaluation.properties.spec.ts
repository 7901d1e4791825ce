import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHECKLIST_IDS } from '../procedures/checklist-ids.ts';
import { DOCUMENT_KINDS } from './catalogue/index.ts';
import { warningsBeforeFiling } from './evaluation.ts';
import { LEGALISATIONS, type HeldDocument } from './held-document.ts';
import { aDocument, day, evaluate, TRANSLATED } from './testing/a-document.ts';
import { CHECKLIST_FACTS, type ChecklistFact } from './vocabulary.ts';

const someDay = fc
  .integer({ min: 0, max: 900 })
  .map((days) => String(day('2025-01-01').add({ days })));

const aHeld = (index: number): fc.Arbitrary<HeldDocument> =>
  fc.record({
    id: fc.constant(`d${index}`),
    kind: fc.constantFrom(...DOCUMENT_KINDS.map(({ id }) => id)),
    personId: fc.constantFrom(null, 'client', 'other'),
    status: fc.constantFrom('received', 'verified', 'rejected'),
    issuedOn: fc.option(someDay.map(day)),
    expiresOn: fc.option(someDay.map(day)),
    language: fc.constantFrom(null, 'fr', 'ar'),
    translation: fc.constantFrom(
      null,
      TRANSLATED,
      { ...TRANSLATED, sworn: false },
      { ...TRANSLATED, state: 'ordered' as const },
    ),
    legalisation: fc.constantFrom(null, ...LEGALISATIONS),
    originalSeen: fc.boolean(),
  });

const someHeld = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => aHeld(index))));

const facts: Readonly<Record<string, ChecklistFact>> = CHECKLIST_FACTS;

const someFacts = fc.record(
  Object.fromEntries(
    Object.entries(facts).map(([id, { type, choices }]) => {
      const values: unknown[] = type === 'yes-no' ? [true, false] : Object.keys(choices);
      const value = fc.constantFrom<unknown>(null, ...values);
      return [id, type === 'several' ? fc.option(fc.subarray(values)) : value];
    }),
  ),
);

const aQuestion = fc.record({
  checklists: fc.uniqueArray(fc.constantFrom(...CHECKLIST_IDS), { minLength: 1, maxLength: 3 }),
  facts: someFacts,
  held: someHeld,
  country: fc.constantFrom(null, 'FR', 'PT', 'ML'),
  filingOn: someDay,
});

it('a good document never adds a warning', () => {
  fc.assert(
    fc.property(aQuestion, fc.constantFrom(...DOCUMENT_KINDS), (question, kind) => {
      const asked = { ...question, clients: new Set(['client']) };
      const good = aDocument(kind.id, {
        id: 'good',
        issuedOn: question.filingOn,
        expiresOn: '2040-01-01',
        legalisation: 'legalised',
      });
      const before = warningsBeforeFiling(evaluate(asked));
      const after = warningsBeforeFiling(evaluate({ ...asked, held: [...asked.held, good] }));
      expect(after.length).toBeLessThanOrEqual(before.length + seriesOf(kind.window));
    }),
  );
});

/** The first papers of a series are wanted, and then say what is still to look at. */
const seriesOf = (window: number | null): number => (window === null ? 0 : 1);

it('the order of documents does not matter', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const turned = { ...question, held: question.held.toReversed() };
      expect(JSON.stringify(evaluate(turned))).toBe(JSON.stringify(evaluate(question)));
    }),
  );
});

it('an answer never makes an item that did not depend on it move', () => {
  fc.assert(
    fc.property(aQuestion, fc.constantFrom(...Object.keys(facts)), (question, fact) => {
      const unknown = evaluate({ ...question, facts: { ...question.facts, [fact]: null } });
      const settled = evaluate(question);
      if (unknown.questions.includes(fact as never)) return;
      const states = (list: typeof settled) => list.items.map(({ key, state }) => [key, state]);
      const moved = states(settled).filter(
        ([key, state]) => unknown.items.find((item) => item.key === key)?.state !== state,
      );
      const answeredAlready = new Set(
        unknown.items.filter(({ document }) => document !== null).map(({ key }) => key),
      );
      expect(moved.filter(([key]) => !answeredAlready.has(String(key)))).toEqual([]);
    }),
  );
});

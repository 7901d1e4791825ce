import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../events/registry.ts';
import { CODES } from '../sources/codes.ts';
import { DECISIONS } from '../sources/decisions.ts';
import type { Text } from '../text.ts';
import { citedOf, CORPUS_CODES, describeWithCorpus } from '../testing/corpus.ts';
import { CHECKLIST_IDS } from './checklist-ids.ts';
import { PROCEDURE_DEFINITIONS } from './index.ts';
import { LETTER_IDS } from './letter-ids.ts';
import { PROCEDURE_IDS } from './procedure-ids.ts';
import type { Branch, Move, ProcedureDefinition, State } from './procedure.ts';

const table = PROCEDURE_DEFINITIONS.map((one) => [one.id, one] as const);
const statesOf = ({ states }: Branch): readonly State[] => Object.values(states);
const allStates = ({ branches }: ProcedureDefinition) => branches.flatMap(statesOf);

describe('the set of procedures', () => {
  it('has each of them once, in the order of their ids', () => {
    expect(PROCEDURE_DEFINITIONS.map(({ id }) => id)).toEqual(PROCEDURE_IDS);
  });

  it('calls for every list of documents, but that of a travel document', () => {
    const called = PROCEDURE_DEFINITIONS.flatMap(allStates).flatMap(({ documents }) => documents);
    expect(called.filter((id) => !CHECKLIST_IDS.includes(id))).toEqual([]);
    expect(CHECKLIST_IDS.filter((id) => !called.includes(id))).toEqual(['dcem']);
  });

  it('calls for known letters, and for each that a step of procedure needs', () => {
    const called = PROCEDURE_DEFINITIONS.flatMap(allStates)
      .flatMap(({ next }) => next)
      .flatMap(({ letter }) => letter ?? []);
    const others = LETTER_IDS.filter((id) => !called.includes(id));
    expect(others).toEqual([
      'convention-honoraires',
      'attestation-hebergement',
      'attestation-vie-commune',
      'bordereau-pieces',
      'aide-juridictionnelle-couverture',
      'lettre-fin-mission',
    ]);
  });
});

describe.each(table)('%s', (_id, procedure) => {
  it('begins with an event of its own', () => {
    expect(EVENT_TYPES[procedure.firstEvent]?.procedures).toContain(procedure.id);
    const types = procedure.branches.flatMap(({ moves }) => moves.map(({ on }) => on));
    expect(types).toContain(procedure.firstEvent);
  });

  it('has branches of different names, the first one begun', () => {
    const ids = procedure.branches.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const [main] = procedure.branches;
    expect(main?.initial ?? main?.moves.find(({ from }) => from.includes(null))?.to).toBeDefined();
  });

  it('reaches every state', () => {
    expect(procedure.branches.flatMap(unreachable)).toEqual([]);
  });

  it('has a next step and a way out of every state that is not final', () => {
    const stuck = procedure.branches.flatMap((branch) =>
      statesOf(branch)
        .filter(({ final }) => !final)
        .filter(({ id, next }) => next.length === 0 || !leaves(branch, id))
        .map(({ id }) => `${branch.id}: ${id}`),
    );
    expect(stuck).toEqual([]);
  });

  it('has no dead event: none is hidden by the one before', () => {
    expect(procedure.branches.flatMap(hidden)).toEqual([]);
  });

  it('guards by details that its events declare', () => {
    expect(procedure.branches.flatMap(({ moves }) => moves.flatMap(undeclared))).toEqual([]);
  });

  it('speaks French and English', () => {
    for (const { fr, en } of textsOf(procedure)) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(fr).not.toMatch(/ [;:!?»]|« |'/u);
    }
  });

  it('cites texts and decisions that are known, each thing read with its text', () => {
    expect(sourcesOf(procedure).filter((words) => !isNamed(words))).toEqual([]);
    const advice = allStates(procedure).flatMap((state) => state.advice);
    const unfounded = advice.filter((one) => one.confidence === 'read' && one.sources.length === 0);
    expect(unfounded.map(({ text }) => text.en)).toEqual([]);
  });
});

function targets({ moves }: Branch, from: string | null): readonly string[] {
  return moves.filter((move) => move.from.includes(from)).flatMap(({ to }) => to ?? []);
}

function unreachable(branch: Branch): readonly string[] {
  const reached = new Set(branch.initial === null ? targets(branch, null) : [branch.initial]);
  for (const state of reached) for (const to of targets(branch, state)) reached.add(to);
  return Object.keys(branch.states).filter((id) => !reached.has(id));
}

function leaves(branch: Branch, state: string): boolean {
  return targets(branch, state).some((to) => to !== state);
}

const isSure = ({ when, since, until }: Move): boolean =>
  when === undefined && since === undefined && until === undefined;

function hidden(branch: Branch): readonly string[] {
  return branch.moves.flatMap((move, index) =>
    move.from
      .filter((state) =>
        branch.moves
          .slice(0, index)
          .some((other) => other.on === move.on && isSure(other) && other.from.includes(state)),
      )
      .map((state) => `${branch.id}: ${move.on} from ${state}`),
  );
}

function undeclared({ on, when, about }: Move): readonly string[] {
  const guards = [when, about === 'one-branch' ? undefined : about];
  const details = EVENT_TYPES[on]?.details ?? {};
  return guards.flatMap((guard) => {
    if (guard === undefined) return [];
    const declared = details[guard.detail];
    if (!declared) return [`${on}: ${guard.detail}`];
    if (declared.kind === 'boolean') return [];
    const values = (declared.values ?? []).map(({ value }) => value);
    return guard.is.filter((value) => !values.includes(String(value))).map((v) => `${on}: ${v}`);
  });
}

function textsOf(procedure: ProcedureDefinition): readonly Text[] {
  const states = allStates(procedure).flatMap((state) => [
    state.label,
    state.means,
    ...state.next.map(({ text }) => text),
    ...state.advice.map(({ text }) => text),
    ...state.watches.map(({ text }) => text),
  ]);
  return [
    procedure.label,
    procedure.summary,
    ...procedure.branches.map(({ label }) => label),
    ...states,
  ];
}

function sourcesOf(procedure: ProcedureDefinition): readonly string[] {
  const states = allStates(procedure).flatMap(({ advice, watches }) => [...advice, ...watches]);
  const moves = procedure.branches.flatMap((branch) => branch.moves);
  return [
    ...procedure.sources,
    ...[...states, ...moves].flatMap(({ sources = [] }) => sources),
  ].filter((words, index, all) => all.indexOf(words) === index);
}

/** Texts and decisions outside the product's registry of sources: always said to be confirmed. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'Circulaire NOR INTK1229185C',
  'Circulaire NOR INTK2435521J',
  'CE 18 février 2022 457933',
  'CE avis 13 novembre 2025 504895',
  'CPP 230-8',
  'Loi 2025-797',
  'TA Montreuil 4 juillet 2017 1703459',
]);

function isNamed(words: string): boolean {
  if (OUTSIDE.has(words)) return true;
  if (words.startsWith('CE ')) return Object.hasOwn(DECISIONS, words.split(' ').at(-1) ?? '');
  return Object.keys(CODES).some((code) => words.startsWith(`${code} `));
}

describeWithCorpus('articles that procedures cite, in the law corpus', ({ isInForce }) => {
  it.each(CORPUS_CODES)('%s', (code) => {
    const cited = citedOf(code, PROCEDURE_DEFINITIONS.flatMap(sourcesOf));
    expect(cited.filter((words) => !isInForce(words, '2026-01-01'))).toEqual([]);
    expect(cited).not.toEqual([]);
  });
});

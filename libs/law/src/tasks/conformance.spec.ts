import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../events/registry.ts';
import { CHECKLIST_IDS } from '../procedures/checklist-ids.ts';
import { PROCEDURE_DEFINITIONS } from '../procedures/index.ts';
import { LETTER_IDS } from '../procedures/letter-ids.ts';
import { TASK_LISTS } from './index.ts';
import { listProblems } from './list-problems.ts';
import { opened, step, before, type TaskStep } from './task-step.ts';

const branchesOf = (id: string) =>
  PROCEDURE_DEFINITIONS.find((procedure) => procedure.id === id)?.branches ?? [];

/** Types that a procedure itself foresees. */
const typesOf = (id: string) =>
  new Set([
    ...branchesOf(id).flatMap(({ moves }) => moves.map(({ on }) => on as string)),
    ...Object.values(EVENT_TYPES)
      .filter(({ procedures }) => (procedures as readonly string[]).includes(id))
      .map((type) => type.id),
  ]);

describe.each(Object.entries(TASK_LISTS))('the list of %s', (procedure, steps) => {
  it('can be followed', () => {
    expect(listProblems(steps)).toEqual([]);
  });

  it('says something in both languages', () => {
    const wordless = steps.filter(({ label }) => label.fr.trim() === '' || label.en.trim() === '');
    expect(wordless).toEqual([]);
    expect(steps.length).toBeGreaterThan(5);
  });

  it('counts from states and events of its procedure, and is done by them', () => {
    const types = typesOf(procedure);
    const states = branchesOf(procedure).flatMap((branch) =>
      Object.keys(branch.states).map((state) => `${branch.id}/${state}`),
    );
    const unknown = steps.flatMap(({ due: { anchor }, doneBy, repeat }) => [
      ...[...doneBy, ...(repeat?.by ?? [])].filter((type) => !types.has(type)),
      ...(anchor.from === 'event' && !types.has(anchor.type) ? [anchor.type] : []),
      ...(anchor.from === 'state' && !states.includes(`${anchor.branch}/${anchor.state}`)
        ? [`${anchor.branch}/${anchor.state}`]
        : []),
    ]);
    expect(unknown).toEqual([]);
  });

  it('comes back only until some event says that it is over', () => {
    const repeated = steps.filter(({ repeat }) => repeat !== undefined);
    for (const { doneBy, repeat } of repeated) {
      expect(repeat?.everyDays).toBeGreaterThan(0);
      expect(doneBy).not.toEqual([]);
      expect(doneBy.filter((type) => repeat?.by.includes(type))).toEqual([]);
    }
  });

  it('goes with letters and checklists that exist', () => {
    const letters = steps.flatMap(({ letter }) => letter ?? []);
    const checklists = steps.flatMap(({ checklist }) => checklist ?? []);
    expect(letters.filter((id) => !LETTER_IDS.includes(id))).toEqual([]);
    expect(checklists.filter((id) => !CHECKLIST_IDS.includes(id))).toEqual([]);
  });
});

describe('a list is refused', () => {
  const one = (id: string, more: Partial<TaskStep> = {}): TaskStep => ({
    ...step(id, { do: [id, id], owner: 'lawyer', due: opened(1) }),
    ...more,
  });
  it.each<[string, readonly TaskStep[], readonly [number | null, string][]]>([
    ['with a step twice', [one('a'), one('b'), one('a')], [[2, 'twice']]],
    ['with a step that waits for none of it', [one('a', { after: ['z'] })], [[0, 'unknown-step']]],
    [
      'with a step after its limit',
      [one('a', { due: { ...before(['r'], 0), days: 1 } })],
      [[0, 'after-its-limit']],
    ],
    [
      'with steps that wait for each other',
      [one('a', { after: ['b'] }), one('b', { after: ['a'] })],
      [[null, 'cycle']],
    ],
    ['with a step that waits for itself', [one('a', { after: ['a'] })], [[null, 'cycle']]],
  ])('%s', (_why, steps, expected) => {
    expect(listProblems(steps).map(({ index, code }) => [index, code])).toEqual(expected);
  });
});

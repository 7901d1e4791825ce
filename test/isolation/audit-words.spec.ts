import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = path.join(import.meta.dirname, '../..');
const CASEWORK = path.join(ROOT, 'libs/casework/src');
const CATALOGUE = readFileSync(path.join(ROOT, 'apps/web/src/i18n/fr/audit.ts'), 'utf8');

/** What the dashboard has words for, under that name of its catalogue. */
function worded(part: 'subjects' | 'verbs'): ReadonlySet<string> {
  const [, entries = ''] = new RegExp(`${part}: \\{([^}]*)\\}`).exec(CATALOGUE) ?? [];
  return new Set([...entries.matchAll(/^\s*'?([a-z-]+)'?:/gm)].map(([, key = '']) => key));
}

/** Every action that a source may record, written out or as what follows a kind. */
function recordedActions(): string[] {
  const files = readdirSync(CASEWORK, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(path.join(CASEWORK, file), 'utf8');
    if (!/appendAudit|AuditEntry|action:/.test(source)) return [];
    return [...source.matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g)].map(
      ([, action = '']) => action,
    );
  });
}

describe('the words of the journal', () => {
  it('name every action that is recorded', () => {
    const actions = [...new Set(recordedActions())];
    expect(actions.length).toBeGreaterThan(100);
    const [subjects, verbs] = [worded('subjects'), worded('verbs')];
    const unnamed = actions.filter((action) => {
      const [subject = '', verb = ''] = action.split('.');
      return !(subjects.has(subject) && verbs.has(verb));
    });
    expect(unnamed).toEqual([]);
  });
});

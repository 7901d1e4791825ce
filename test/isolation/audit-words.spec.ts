import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { audit } from '../../apps/web/src/i18n/fr/audit.ts';

const CASEWORK = path.join(import.meta.dirname, '../../libs/casework/src');

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
    const unnamed = actions.filter((action) => {
      const [subject = '', verb = ''] = action.split('.');
      return !(subject in audit.audit.subjects && verb in audit.audit.verbs);
    });
    expect(unnamed).toEqual([]);
  });
});

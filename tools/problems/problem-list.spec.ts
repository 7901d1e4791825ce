import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemCodes, problemList } from './problem-list.ts';
import { codesIn } from './read-codes.ts';

const root = path.resolve(import.meta.dirname, '../..');
const LISTED = problemCodes();
/** Put together from two words when they are said: the source does not name them. */
const COMPOSED = [
  'client-link/no-attempts',
  'questionnaire/finished',
  'questionnaire/revoked',
  'task-list/cycle',
];
const STATUSES = new Map([['conflict', 409]]);

describe('docs/problems.md', () => {
  it('is as the source says: run `npm run problems` after adding a code', () => {
    expect(readFileSync(path.join(root, 'docs/problems.md'), 'utf8')).toBe(problemList(LISTED));
  });

  it('has every code that a specification of the API sees in an answer, with its status', () => {
    const listed = new Map(LISTED.map(({ code, statuses }) => [code, statuses]));
    const seen = globSync('test/api/*.spec.ts', { cwd: root }).flatMap((file) => [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(
        /\[\s*(4\d\d|503),\s*'([a-z-]+\/[a-z0-9-]+)'/g,
      ),
    ]);
    expect(seen.length).toBeGreaterThan(90);
    const other = seen.filter(
      ([, status, code = '']) => !listed.get(code)?.includes(Number(status)),
    );
    const composed = new Set(other.map(([, , code]) => code));
    expect([...composed].toSorted()).toEqual(COMPOSED);
  });
});

describe('a code in the source', () => {
  const text = "{ fr: 'Déjà pris.', en: `Taken by ${who}.` }";

  it.each([
    ['of a refusal', `throw new DomainError('conflict', 'a/taken', ${text});`, 409],
    ['of what is not found', `const gone = () => notFound('a/taken', ${text});`, 404],
    ['of a field', `throw invalid([{ pointer: '/a', code: 'a/taken', detail: ${text} }]);`, 422],
    [
      'that is said before',
      `function taken() { const code = 'a/taken'; const detail = ${text}; return new DomainError('conflict', code, detail); }`,
      409,
    ],
    ['of a rule', `refusal('a/taken', 'Déjà pris.', \`Taken by \${who}.\`)`, 422],
    ['of the shell', `const EDGE = { 413: { code: 'a/taken', detail: ${text} } };`, 413],
  ])('%s is read with its status and words', (_what, source, status) => {
    const [found] = codesIn(source, STATUSES);
    expect(found).toEqual({ code: 'a/taken', status, fr: 'Déjà pris.', en: 'Taken by ….' });
  });

  it('is none where a path or a media type is meant', () => {
    expect(codesIn(`post('/v1/a'); type('text/csv', 'a b', 'c d');`, STATUSES)).toEqual([]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codesIn, type ProblemCode, type Statuses } from './read-codes.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Where answers are made and refused; what runs in the browser or beside says nothing over HTTP. */
const SOURCES = ['libs/*/src/**/*.ts', 'apps/api/src/**/*.ts'];
const LEFT_OUT = /\.spec\.ts$|\/generated\/|\/testing\//;

/** Read from the one table that has them. */
function statusesOfKinds(): Statuses {
  const [, table = ''] = read('apps/api/src/shell/problems/failure.ts').split('const STATUS', 2);
  const [lines = ''] = table.split('};', 1);
  return new Map(
    [...lines.matchAll(/'?([a-z-]+)'?: (\d{3}),/g)].map(([, kind = '', status]) => [
      kind,
      Number(status),
    ]),
  );
}

interface ListedCode extends Omit<ProblemCode, 'status' | 'en'> {
  readonly en: string;
  readonly statuses: readonly number[];
}

/** Codes of the product by name; of those said in several places, all statuses and the first words. */
export function problemCodes(): readonly ListedCode[] {
  const known = statusesOfKinds();
  const all = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted()
    .flatMap((file) => codesIn(read(file), known));
  const byCode = Map.groupBy(all, ({ code }) => code);
  return [...byCode.values()]
    .flatMap((said) => {
      const told = said.find(({ en }) => en !== null);
      if (told === undefined || told.en === null) return [];
      const statuses = [...new Set(said.map(({ status }) => status))].toSorted((a, b) => a - b);
      return [{ code: told.code, fr: told.fr, en: told.en, statuses }];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

const HEADING = `# Problems

Every refusal is \`application/problem+json\` (RFC 9457). \`code\` is what a program goes by: it stays; the words beside it may change.
\`type\` says the same as \`urn:quantieme:problem:\` and the code, with a colon for its stroke. A code below may stand for the whole answer, or
for one place in what was sent (\`errors\`, with a JSON pointer); the status is then that of the whole, as a rule 422. \`…\` is what depends on the case.

Written by \`npm run problems\` from the source.
`;

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').replaceAll(/[*_<>[\]]/g, '\\$&');

const line = ({ code, statuses: all, fr, en }: ListedCode) =>
  `- \`${code}\` (${all.join(', ')}): ${[en, fr ?? []].flat().map(plain).join(' / ')}`;

/** docs/problems.md. */
export function problemList(codes: readonly ListedCode[]): string {
  const chapters = Map.groupBy(codes, ({ code }) => code.split('/', 1)[0]);
  const text = [...chapters].map(
    ([chapter, problems]) => `## ${chapter}\n\n${problems.map(line).join('\n')}\n`,
  );
  return [HEADING, ...text].join('\n');
}

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemCodes, problemList } from './problems/problem-list.ts';

/** `npm run problems`: writes docs/problems.md, for whoever writes other software; a spec fails when it is stale. */
writeFileSync(
  fileURLToPath(new URL('../docs/problems.md', import.meta.url)),
  problemList(problemCodes()),
);

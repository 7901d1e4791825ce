import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleBook } from '@quantieme/casework';

/** `npm run rules`: writes docs/rules.md, which lawyers read beside the codes; a spec fails when it is stale. */
const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
writeFileSync(file, ruleBook());

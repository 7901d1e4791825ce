import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { weightsOf } from '@quantieme/law/teaching';
import { KNOWN_AS_OF, knownLetters } from './known-letters.ts';

/** `npm run teach:notices`: writes what the known letters teach the reader (docs/adr/0044). */
const WEIGHTS = '../../../libs/law/src/notices/likeness/weights.json';

const letters = knownLetters().flat();
const taught = Object.entries(weightsOf(letters, KNOWN_AS_OF));
const lines = taught.map(
  ([sign, own]) => `  ${JSON.stringify(sign)}: ${JSON.stringify(own).replaceAll(',', ', ')}`,
);
await writeFile(fileURLToPath(new URL(WEIGHTS, import.meta.url)), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${letters.length} letters, ${taught.length} signs`);

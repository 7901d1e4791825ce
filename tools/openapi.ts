import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeApi } from '@quantieme/api';
import { format, resolveConfig } from 'prettier';

/** `npm run openapi`: writes docs/openapi.json, which is reviewed as a diff; a spec fails when it is stale. */
const file = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const options = await resolveConfig(file);
const text = JSON.stringify(await describeApi());
writeFileSync(file, await format(text, { ...options, filepath: file }));

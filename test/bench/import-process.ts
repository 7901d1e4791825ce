import { readFile } from 'node:fs/promises';
import {
  checkImport,
  readImport,
  receiveImport,
  runImport,
  workOnImports,
} from '@quantieme/casework';
import { openDatabase } from '@quantieme/persistence';
import type { BuiltUser } from '../support/builders.ts';
import { contextFor } from './recording.ts';

/** What an import is run on, as one argument of JSON. */
export interface ImportAsked {
  readonly url: string;
  readonly sweeperUrl: string;
  readonly lawyer: BuiltUser;
  readonly file: string;
}

/** One import in a process of its own, which holds nothing else; prints how many rows were written. */
const { url, sweeperUrl, lawyer, file } = JSON.parse(process.argv[2] ?? '') as ImportAsked;
const database = openDatabase({ url, sweeperUrl, applicationName: 'quantieme bench', max: 4 });
const ctx = contextFor(database, lawyer);
const { id } = await receiveImport(ctx, {
  kind: 'persons',
  file: { fileName: file, bytes: await readFile(file), declaredType: '' },
});
for (const step of [checkImport, runImport]) {
  await step(ctx, id);
  await workOnImports(ctx, lawyer.scope.firmId);
}
console.log((await readImport(ctx, id)).counts.done);
await database.close();

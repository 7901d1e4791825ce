import { verifyFiles } from './certificate/verify-files.ts';
import { fail } from './fail.ts';

/** `npm run certificate:verify -- <certificate.json…> [--keys keys.json|URL]`: needs no database, no server, no firm. */
try {
  const isTrue = await verifyFiles(process.argv.slice(2), (line) => console.log(line));
  process.exitCode = isTrue ? 0 : 1;
} catch (error) {
  fail(error);
}

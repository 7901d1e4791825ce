import { importFirm } from '@quantieme/casework';
import { openDatabase } from '@quantieme/persistence';
import { readDatabaseUrl, readServerKey } from '@quantieme/settings';
import { fail } from './fail.ts';
import { askSecret } from './firm/ask-secret.ts';
import { withArchive } from './firm/with-archive.ts';

const USAGE = `Usage: npm run firm:import -- cabinet.zip.age
Makes a firm again from its archive, all of it or nothing. The passphrase is asked for, or read from the standard input.`;

/** `npm run firm:import`: brings a firm in from the archive that it exported elsewhere. */
try {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) throw new Error(USAGE);
  const url = readDatabaseUrl(process.env, 'DATABASE_URL');
  const secretKey = readServerKey(process.env);
  const passphrase = await askSecret('Passphrase of the archive: ');
  const database = openDatabase({ url, applicationName: 'quantieme-firm-import', max: 1 });
  try {
    const { firm, counts } = await withArchive(file, passphrase, (archive) =>
      importFirm({ database, secretKey }, archive),
    );
    console.log(`${firm.name} is here: ${counts.rows} rows, ${counts.documents} documents.`);
    console.log('Nobody has a password yet: each person asks for one by « Mot de passe oublié ».');
  } finally {
    await database.close();
  }
} catch (error) {
  fail(error);
}

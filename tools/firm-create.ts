import { createFirm } from '@quantieme/casework';
import { openDatabase } from '@quantieme/persistence';
import { readDatabaseUrl } from '@quantieme/settings';
import { fail } from './fail.ts';
import { askSecret } from './firm/ask-secret.ts';
import { readNewFirm } from './firm/new-firm.ts';

/** `npm run firm:create`: the first firm of a real deployment and its owner, who invites the others. */
try {
  const { firm, email, name, language, timeZone, isLawyer } = readNewFirm(process.argv.slice(2));
  const url = readDatabaseUrl(process.env, 'DATABASE_URL');
  const password = await askSecret("Password of the firm's owner (12 characters or more): ");
  const database = openDatabase({ url, applicationName: 'quantieme-firm-create', max: 1 });
  try {
    const owner = { email, name, password, isLawyer };
    await createFirm({ database }, { name: firm, timeZone, locale: language, owner });
    console.log(`${firm} exists; ${email} can sign in.`);
  } finally {
    await database.close();
  }
} catch (error) {
  fail(error);
}

import { readDossierFile, type DossierFile } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { dossierUnknown } from './problems.ts';

/** Everything recorded of a dossier, in one round trip. */
export async function readDossier(ctx: Context, dossierId: string): Promise<DossierFile> {
  const file = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    readDossierFile(sql, { dossierId }),
  );
  if (file === null) throw dossierUnknown();
  return file;
}

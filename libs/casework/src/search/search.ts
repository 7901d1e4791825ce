import type { SearchView } from '@quantieme/contracts';
import { listDossiers, listPersons, typedRanges } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { dossierSummary } from '../views/dossier-row.ts';
import { personSummary } from '../persons/person-row.ts';

const MOST_RESULTS = 10;

/** Persons and dossiers by the beginnings of their words, without accents, in any order. */
export async function search(ctx: Context, q: string): Promise<SearchView> {
  // Nothing but punctuation finds nothing; to a list it would mean "no filter".
  if (typedRanges(q).length === 0) return { persons: [], dossiers: [] };
  const [persons, dossiers] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      listPersons(sql, { q, kind: null, copied: null, after: null, limit: MOST_RESULTS }),
      listDossiers(sql, {
        q,
        status: null,
        procedure: null,
        responsibleId: null,
        followedBy: null,
        withoutDeadline: false,
        withoutResponsible: false,
        phase: null,
        copied: null,
        sort: 'nextDeadline',
        after: null,
        limit: MOST_RESULTS,
      }),
    ]),
  );
  const lens = { language: ctx.language, today: momentOf(ctx).today };
  return {
    persons: persons.map(personSummary),
    dossiers: dossiers.map((row) => dossierSummary(row, lens)),
  };
}

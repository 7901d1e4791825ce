import type { NoticeDossierView } from '@quantieme/contracts';
import type { ReadNotice } from '@quantieme/law';
import { listDossiers, type DossierListRow } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { displayName } from '../views/person-name.ts';

interface Clue {
  readonly by: 'number' | 'name';
  readonly found: string;
  readonly q: string;
}

const MOST_CLUES = 6;
const MOST_DOSSIERS = 6;
const OF_EACH = 4;

/** What a dossier may be found by: numbers first, then the people whom the notice is about. */
function cluesIn({ references, people }: ReadNotice): readonly Clue[] {
  const numbers = references
    .filter(({ kind }) => kind !== 'case')
    .map(({ value }) => ({ by: 'number' as const, found: value, q: value }));
  const names = people.slice(0, 4).flatMap(({ name }) => {
    const family = name.split(' ').filter((word) => word.length > 1 && word === word.toUpperCase());
    const whole = { by: 'name' as const, found: name, q: name };
    return family.length > 0 && family.length < name.split(' ').length
      ? [whole, { ...whole, q: family.join(' ') }]
      : [whole];
  });
  return [...numbers.slice(0, 3), ...names].slice(0, MOST_CLUES);
}

/** Dossiers of the firm that a notice may belong to, those found by a number first. */
export async function dossiersOfNotice(
  ctx: Context,
  read: ReadNotice,
): Promise<readonly NoticeDossierView[]> {
  const clues = cluesIn(read);
  if (clues.length === 0) return [];
  const found = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all(clues.map(({ q }) => listDossiers(sql, { ...ANY, q }))),
  );
  const views = new Map<string, NoticeDossierView>();
  for (const [index, rows] of found.entries()) {
    const clue = clues[index];
    if (clue === undefined) continue;
    for (const row of rows) if (!views.has(row.id)) views.set(row.id, view(row, clue));
  }
  return [...views.values()].slice(0, MOST_DOSSIERS);
}

const ANY = {
  status: null,
  procedure: null,
  responsibleId: null,
  withoutDeadline: false,
  withoutResponsible: false,
  followedBy: null,
  phase: null,
  copied: null,
  sort: 'nextDeadline',
  after: null,
  limit: OF_EACH,
} as const;

function view(row: DossierListRow, { by, found }: Clue): NoticeDossierView {
  const { id, reference, label, participants } = row;
  const clients = participants.filter(({ role }) => role === 'client');
  const title = clients.map(displayName).join(', ') || label;
  return { dossier: { id, reference, title }, by, found };
}

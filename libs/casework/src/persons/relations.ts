import type { CreateRelationBody, RelationView } from '@quantieme/contracts';
import {
  appendAudit,
  deleteRelation,
  findPerson,
  insertRelation,
  relationsOf,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid, notFound, type FieldProblem } from '../domain-error.ts';
import { wholeList, type Page } from '../paging.ts';
import { relationView } from '../views/person-view.ts';

export async function listRelations(ctx: Context, personId: string): Promise<Page<RelationView>> {
  const rows = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if ((await findPerson(tx, personId)) === null) throw personUnknown();
    return relationsOf(tx, personId);
  });
  return wholeList(rows.map(relationView));
}

const day = (text: string | null | undefined) =>
  text == null ? null : Temporal.PlainDate.from(text);

function refuseImpossible(personId: string, body: CreateRelationBody): void {
  const [from, to] = [day(body.fromOn), day(body.toOn)];
  if (body.personId.toLowerCase() === personId.toLowerCase()) throw invalid([withOneself]);
  if (from !== null && to !== null && Temporal.PlainDate.compare(to, from) < 0) {
    throw invalid([endsFirst]);
  }
}

const withOneself: FieldProblem = {
  pointer: '/personId',
  code: 'relation/with-oneself',
  detail: {
    fr: 'Une personne ne peut pas être liée à elle-même. Choisissez l’autre personne.',
    en: 'A person cannot be related to themselves. Choose the other person.',
  },
};

const endsFirst: FieldProblem = {
  pointer: '/toOn',
  code: 'relation/ends-before-it-begins',
  detail: {
    fr: 'La fin du lien précède son début. Vérifiez les deux dates.',
    en: 'The relation ends before it begins. Check both dates.',
  },
};

export interface CreateRelation {
  readonly personId: string;
  readonly body: CreateRelationBody;
}

/** "The other person is the <kind> of this one." */
export async function createRelation(
  ctx: Context,
  { personId, body }: CreateRelation,
): Promise<RelationView> {
  refuseImpossible(personId, body);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if ((await findPerson(tx, personId)) === null) throw personUnknown();
    if ((await findPerson(tx, body.personId)) === null) throw personUnknown('/personId');
    const { kind } = body;
    const fields = {
      personId,
      otherPersonId: body.personId,
      kind,
      fromOn: day(body.fromOn),
      toOn: day(body.toOn),
    };
    const id = await insertRelation(tx, fields);
    await appendAudit(tx, {
      action: 'relation.create',
      subjectKind: 'relation',
      subjectId: id,
      after: fields,
    });
    const row = (await relationsOf(tx, personId)).find((relation) => relation.id === id);
    if (row === undefined) throw new Error('A relation just recorded is not there');
    return relationView(row);
  });
  announceChange(ctx, null, 'person');
  return view;
}

export async function removeRelation(
  ctx: Context,
  { personId, relationId }: { readonly personId: string; readonly relationId: string },
): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await deleteRelation(tx, personId, relationId);
    if (before === null) {
      throw notFound('relation/unknown', {
        fr: 'Ce lien de famille n’existe pas.',
        en: 'There is no such family relation.',
      });
    }
    await appendAudit(tx, {
      action: 'relation.remove',
      subjectKind: 'relation',
      subjectId: relationId,
      before,
    });
  });
  announceChange(ctx, null, 'person');
}

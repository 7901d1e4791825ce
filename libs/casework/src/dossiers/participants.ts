import type { AddParticipantBody, DossierView } from '@quantieme/contracts';
import {
  appendAudit,
  askForDossiers,
  deleteParticipant,
  findPerson,
  insertParticipant,
  lockDossier,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown, personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { openDossierPage } from './read-dossiers.ts';

const trace = (action: string, dossierId: string, personId: string) => ({
  action,
  subjectKind: 'person',
  subjectId: personId,
  dossierId,
});

/** Adds somebody to a dossier: another client, a beneficiary, the other side, a contact. */
export async function addParticipant(
  ctx: Context,
  { dossierId, body }: { readonly dossierId: string; readonly body: AddParticipantBody },
): Promise<DossierView> {
  const { personId, role } = body;
  const { now, today } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    if ((await findPerson(tx, personId)) === null) throw personUnknown('/personId');
    await insertParticipant(tx, { dossierId, personId, role, now });
    await askForDossiers(tx, [dossierId], today);
    await appendAudit(tx, { ...trace('participant.add', dossierId, personId), after: { role } });
  });
  announceChange(ctx, dossierId);
  return openDossierPage(ctx, dossierId);
}

export async function removeParticipant(
  ctx: Context,
  { dossierId, personId }: { readonly dossierId: string; readonly personId: string },
): Promise<void> {
  const { now, today } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    if (!(await deleteParticipant(tx, { dossierId, personId, now }))) throw personUnknown();
    await askForDossiers(tx, [dossierId], today);
    await appendAudit(tx, trace('participant.remove', dossierId, personId));
  });
  announceChange(ctx, dossierId);
}

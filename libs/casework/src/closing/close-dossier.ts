import type { ChangedDossierView, CloseDossierBody, ClosingItemView } from '@quantieme/contracts';
import { lettersAndOriginals, type AuditEntry, type ToCloseRow } from '@quantieme/persistence';
import { changeDossier } from '../cases/change-dossier.ts';
import type { Decision } from '../cases/follow-decision.ts';
import type { Opened } from '../cases/open-dossier.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { decideUpdate } from '../dossiers/update-dossier.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf, type Moment } from '../moment.ts';
import { differenceView } from '../views/difference-view.ts';
import { dossierView } from '../views/dossier-view.ts';
import { closingView, fatalLimits } from './closing-checklist.ts';

export interface CloseDossier {
  readonly dossierId: string;
  readonly version: number;
  readonly body: CloseDossierBody;
}

/** Over a fatal limit that runs, a lawyer alone closes, and says why. */
function refuseOverFatal(
  { actor }: Context,
  { file }: Opened,
  { today, reason }: { readonly today: Temporal.PlainDate; readonly reason: string | undefined },
): void {
  const [open] = fatalLimits(file, today);
  if (open === undefined) return;
  const { fr, en } = open.deadline.label;
  if (!actor.isLawyer) {
    throw new DomainError('conflict', 'dossier/open-deadlines', {
      fr: `Une échéance court encore\u00a0: «\u00a0${fr}\u00a0». Marquez-la accomplie, ou demandez à un avocat de clore le dossier.`,
      en: `A deadline still runs: “${en}”. Mark it done, or ask a lawyer to close the dossier.`,
    });
  }
  if (reason !== undefined) return;
  throw new DomainError('conflict', 'dossier/reason-to-close', {
    fr: `Une échéance court encore\u00a0: «\u00a0${fr}\u00a0». Marquez-la accomplie, ou dites pourquoi le dossier se clôt malgré elle.`,
    en: `A deadline still runs: “${en}”. Mark it done, or say why the dossier is closed all the same.`,
  });
}

/** What somebody has looked at is settled; the rest is kept as it was. */
function certified(
  items: readonly ClosingItemView[],
  confirmed: readonly string[],
): readonly object[] {
  return items.map(({ id, state, left }) => ({
    id,
    state: state === 'to-confirm' && confirmed.includes(id) ? 'confirmed' : state,
    left,
  }));
}

interface Deciding {
  readonly body: CloseDossierBody;
  readonly moment: Moment;
  readonly papers: readonly ToCloseRow[];
}

function decide(ctx: Context, opened: Opened, { body, moment, papers }: Deciding): Decision {
  const { file, tasks, alerts } = opened;
  if (file.dossier.status === 'closed') throw alreadyClosed();
  refuseOverFatal(ctx, opened, { today: moment.today, reason: body.reason });
  const lens = lensOver({ language: 'fr' }, file, moment);
  const { items } = closingView({ file, tasks, alerts: alerts.existing, papers, lens });
  const closing = { status: 'closed', ...(body.on === undefined ? {} : { closedOn: body.on }) };
  const decision = decideUpdate(file, { body: closing, moment, chosen: new Map() });
  const { id } = file.dossier;
  const entry: AuditEntry = {
    action: 'dossier.close',
    ...{ subjectKind: 'dossier', subjectId: id, dossierId: id },
    after: {
      closedOn: decision.file.dossier.closedOn,
      checklist: certified(items, body.confirmed ?? []),
    },
    reason: body.reason ?? null,
  };
  return { ...decision, audit: [...decision.audit, entry] };
}

function alreadyClosed(): DomainError {
  return new DomainError('conflict', 'dossier/already-closed', {
    fr: 'Ce dossier est déjà clos.',
    en: 'This dossier is already closed.',
  });
}

/** Closes a dossier; the audit keeps what was open on that day, and why it was closed all the same. */
export async function closeDossier(
  ctx: Context,
  { dossierId, version, body }: CloseDossier,
): Promise<ChangedDossierView> {
  const papers = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    lettersAndOriginals(sql, dossierId),
  );
  const { file, recomputation } = await changeDossier(ctx, dossierId, (read, moment, opened) => {
    if (read.dossier.version !== version) throw staleVersion();
    return decide(ctx, opened, { body, moment, papers });
  });
  const lens = lensOver(ctx, file, momentOf(ctx));
  return {
    dossier: dossierView(file, lens),
    difference: differenceView(recomputation.difference, lens),
  };
}

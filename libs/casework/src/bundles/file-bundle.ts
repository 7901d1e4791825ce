import type { BundlesView, FileBundleBody } from '@quantieme/contracts';
import { BUNDLE_FORMS, inventoryOf, passes } from '@quantieme/documents';
import { eventType, proceedingOf } from '@quantieme/law';
import { markBundleFiled } from '@quantieme/persistence';
import { actorOf, changeDossier, type Decision } from '../cases/change-dossier.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { decideRecord } from '../events/decide-event.ts';
import { bundleFiled, bundleNotReady, bundleUnknown } from './bundle-problems.ts';
import { readBundles } from './bundles-view.ts';
import { loadBundle } from './change-bundle.ts';

type Loaded = Awaited<ReturnType<typeof loadBundle>>;

function refuseReceipt({ loaded }: Loaded, receiptId: string | null): void {
  if (receiptId === null || loaded.documents.some(({ id }) => id === receiptId)) return;
  const detail = {
    fr: 'Cet accusé n’est pas parmi les pièces du dossier. Déposez-le d’abord dans « Pièces ».',
    en: 'This receipt is not among the documents of the dossier. Upload it there first.',
  };
  const fields = [{ pointer: '/receiptId', code: 'document/unknown', detail }];
  throw new DomainError('invalid', 'document/unknown', detail, { fields });
}

function refuseUnready({ bundle: { record, findings } }: Loaded): void {
  if (record.filedAt !== null) throw bundleFiled();
  if (BUNDLE_FORMS.some((form) => passes(findings, form))) return;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw bundleNotReady(errors.map(({ what }) => what));
}

/** The event that filing is, as its type takes it: what the type does not know is left out. */
function eventOf(proceeding: string, { on, at, court, number, receiptId }: FileBundleBody) {
  const type = proceedingOf(proceeding)?.records;
  if (type === undefined) throw bundleUnknown();
  const known = eventType(type)?.details ?? {};
  const said = { court, number, filingChannel: 'telerecours' };
  const details = Object.entries(said).filter(
    ([name, value]) => name in known && value != null && value !== '',
  );
  return {
    type,
    on,
    ...(at == null ? {} : { at }),
    details: Object.fromEntries(details),
    proof: receiptId == null ? null : { kind: 'court-receipt', documentId: receiptId },
  };
}

/** The bundle has been filed: the event, its deadlines and what the inventory said, in one transaction. */
export async function fileBundle(
  ctx: Context,
  { bundleId, body }: { readonly bundleId: string; readonly body: FileBundleBody },
): Promise<BundlesView> {
  const read = await loadBundle(ctx, bundleId);
  const receiptId = body.receiptId ?? null;
  refuseUnready(read);
  refuseReceipt(read, receiptId);
  const { record, exhibits } = read.bundle;
  const inventory = inventoryOf(exhibits);
  const filedBy = ctx.actor.userId;
  await changeDossier(ctx, record.dossierId, (file, moment): Decision<unknown> => {
    const by = { ...actorOf(ctx), moment };
    const decision = decideRecord(file, eventOf(record.proceeding, body), by);
    const eventId = decision.extra.id;
    const { now } = moment;
    return {
      ...decision,
      write: (sql) =>
        Promise.all([
          decision.write?.(sql),
          markBundleFiled(sql, { id: bundleId, filedBy, eventId, receiptId, inventory, now }),
        ]),
      audit: [
        ...decision.audit,
        {
          action: 'bundle.file',
          subjectKind: 'bundle',
          subjectId: bundleId,
          dossierId: record.dossierId,
          after: { eventId, receiptId, inventory },
        },
      ],
    };
  });
  return readBundles(ctx, record.dossierId);
}

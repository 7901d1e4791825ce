import type { BundlesView, BundleView, DossierHeading } from '@quantieme/contracts';
import { BUNDLE_FORMS, inventoryOf, passes } from '@quantieme/documents';
import {
  PROCEEDINGS,
  usualProceeding,
  type Language,
  type ProcedureId,
  type Text,
} from '@quantieme/law';
import {
  listBundles,
  listDocuments,
  listLetters,
  procedureOfDossier,
  type DocumentRecord,
  type FirmSql,
  type LetterRecord,
} from '@quantieme/persistence';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { scopeOf, type Context } from '../context.ts';
import { bundleState, byId, type BundleState } from './bundle-state.ts';

export interface DossierBundles {
  readonly dossier: DossierHeading;
  readonly procedure: ProcedureId | null;
  readonly documents: readonly DocumentRecord[];
  readonly letters: readonly LetterRecord[];
  readonly bundles: readonly BundleState[];
}

/** Bundles of a dossier and what it holds. Throws `dossier/unknown`. */
export async function loadBundles(sql: FirmSql, dossierId: string): Promise<DossierBundles> {
  const [dossier, procedure, records, documents, letters] = await Promise.all([
    dossierHeading(sql, dossierId),
    procedureOfDossier(sql, dossierId),
    listBundles(sql, dossierId),
    listDocuments(sql, dossierId),
    listLetters(sql, dossierId),
  ]);
  const held = byId(documents);
  const bundles = records.map((record) => bundleState(record, held, letters));
  return { dossier, procedure, documents, letters, bundles };
}

function bundleView(
  { record, exhibits, main, findings }: BundleState,
  language: Language,
  timeZone: string,
): BundleView {
  const { id, proceeding, firstNumber, version, items } = record;
  const names = inventoryOf(exhibits);
  const renamed = new Set(items.flatMap((item) => (item.title === null ? [] : item.documentId)));
  return {
    id,
    proceeding,
    firstNumber,
    version,
    filed: filedView(record, timeZone),
    main,
    exhibits: exhibits.map(({ kind: _kind, ...exhibit }, index) => {
      const { fileName = '' } = names[index] ?? {};
      return { ...exhibit, renamed: renamed.has(exhibit.documentId), fileName };
    }),
    findings: findings.map(({ what, toDo, exhibit, ...finding }) => ({
      ...finding,
      exhibit: exhibit?.number ?? null,
      what: typeset(what, language),
      toDo: typeset(toDo, language),
    })),
    ready: BUNDLE_FORMS.filter((form) => passes(findings, form)),
  };
}

/** French keeps a space that does not break before its high punctuation and within its quotation marks. */
function typeset(words: Text, language: Language): string {
  const said = words[language];
  if (language === 'en') return said;
  return said.replaceAll(/ (?=[:;!?»])|(?<=«) |(?<=n°) /gu, '\u00a0');
}

function filedView(
  { filedAt, filedEventId, receiptId }: BundleState['record'],
  timeZone: string,
): BundleView['filed'] {
  if (filedAt === null || filedEventId === null) return null;
  const at = filedAt.toZonedDateTimeISO(timeZone);
  return { at: at.toString({ timeZoneName: 'never' }), eventId: filedEventId, receiptId };
}

export function bundlesView(
  { dossier, procedure, documents, letters, bundles }: DossierBundles,
  { language, actor }: Pick<Context, 'language' | 'actor'>,
): BundlesView {
  return {
    dossier,
    proceedings: PROCEEDINGS.map(({ id, label, needsHour }) => {
      return { id, label: label[language], needsHour };
    }),
    suggested: usualProceeding(procedure),
    bundles: bundles.map((bundle) => bundleView(bundle, language, actor.timeZone)),
    documents: documents.map(({ id, title, issuedOn }) => {
      const letterId = letters.find(({ documentId }) => documentId === id)?.id ?? null;
      return { id, title, letterId, datedOn: issuedOn === null ? null : String(issuedOn) };
    }),
  };
}

/** Everything the page of bundles shows, in one round trip. */
export async function readBundles(ctx: Context, dossierId: string): Promise<BundlesView> {
  const loaded = await ctx.database.pipelined(scopeOf(ctx), (sql) => loadBundles(sql, dossierId));
  return bundlesView(loaded, ctx);
}

import type {
  AskedDocumentView,
  ClientAttemptsView,
  ClientDateView,
  ClientFileView,
  ClientLanguageValue,
  ClientPageView,
  ClientQuestionsView,
  NotedAttemptView,
} from '@quantieme/contracts';
import {
  appointmentEvidence,
  clientLabels,
  documentKind,
  rejectionForClient,
  type CaseEvent,
} from '@quantieme/law';
import {
  clientActsOf,
  clientLinksOf,
  listDocuments,
  readDossierFile,
  type ClientAct,
  type ClientLinkRow,
  type DocumentRecord,
  type DossierFile,
  type FirmTransaction,
} from '@quantieme/persistence';
import { clientScope, type ClientContext } from '../client-doors/client-context.ts';
import { ACCEPTED_FILES, uploadsOf } from '../documents/accept-file.ts';
import { momentOf } from '../moment.ts';
import { openedIn, questionnaireView } from '../questionnaires/questionnaire.ts';
import { momentText } from '../views/lens.ts';
import { askedState } from './asked-state.ts';
import { clientDates, clientLines } from './portal.ts';
import { removableAttempt } from './note-attempt.ts';
import { heldLink } from './open-client-link.ts';
import { isRemovable } from './send-file.ts';

/** What the client sees: what is asked, what they sent, and nothing else of the dossier. */
export function readClientPage(ctx: ClientContext): Promise<ClientPageView> {
  return ctx.database.firm(clientScope(ctx), async (tx) => {
    const link = await heldLink(ctx, tx);
    const acts = await ownActs(tx, link);
    const documents = link.documents ? await listDocuments(tx, link.dossierId) : [];
    const shows = link.attempts || link.stepsShown || link.datesShown;
    const file = shows ? await readDossierFile(tx, { dossierId: link.dossierId }) : null;
    return {
      firm: ctx.link.firmName,
      language: ctx.language,
      expiresAt: momentText(link.expiresAt, ctx.link.timeZone) ?? '',
      today: String(momentOf(ctx).today),
      documents: link.documents,
      asked: link.asked.flatMap((item) => askedView(item, { link, documents, ctx })),
      files: acts.filter((act) => isShown(act, link)).map((act) => fileView(act, ctx)),
      accepts: ACCEPTED_FILES,
      maxBytes: uploadsOf(ctx).maxBytes,
      attempts: link.attempts ? attemptsView(ctx, file, { link, acts }) : null,
      questions: await questionsView(ctx, tx, link),
      dates: link.datesShown && file ? clientDates(ctx, file, link) : onlyWanted(ctx, link),
      lines: link.stepsShown && file ? clientLines(ctx, file) : null,
    };
  });
}

/** When the firm wants what it asks is shown in any case: it was said for the client. */
function onlyWanted(
  ctx: ClientContext,
  { wantedOn }: ClientLinkRow,
): readonly ClientDateView[] | null {
  const isAhead = wantedOn !== null && String(wantedOn) >= String(momentOf(ctx).today);
  return isAhead ? [{ kind: 'wanted', on: String(wantedOn), clock: null }] : null;
}

async function questionsView(
  ctx: ClientContext,
  tx: FirmTransaction,
  link: ClientLinkRow,
): Promise<ClientQuestionsView | null> {
  if (!link.questions) return null;
  const { question, said, finishedAt } = questionnaireView(ctx, await openedIn(ctx, tx));
  const answered = finishedAt === null ? said.length : link.steps.length;
  return { answered, done: question === null };
}

/** Through every link that this person had for this dossier. */
async function ownActs(tx: FirmTransaction, link: ClientLinkRow): Promise<readonly ClientAct[]> {
  const links = await clientLinksOf(tx, link.dossierId);
  const own = new Set(
    links.filter(({ personId }) => personId === link.personId).map(({ id }) => id),
  );
  return (await clientActsOf(tx, link.dossierId)).filter(({ linkId }) => own.has(linkId));
}

const isShown = (act: ClientAct, link: ClientLinkRow): boolean =>
  act.linkId === link.id &&
  act.kind === 'document' &&
  act.undoneAt === null &&
  act.archived === false;

const reasonIn = (code: string | null, language: ClientLanguageValue): string | null =>
  code === null ? null : (rejectionForClient(code)?.[language] ?? null);

interface Asked {
  readonly link: ClientLinkRow;
  readonly documents: readonly DocumentRecord[];
  readonly ctx: ClientContext;
}

/** Nothing where the catalogue no longer knows the kind. */
function askedView(
  { key, kind: id }: ClientLinkRow['asked'][number],
  { link, documents, ctx: { language } }: Asked,
): readonly AskedDocumentView[] {
  const kind = documentKind(id);
  const labels = clientLabels(id);
  if (kind === null || labels === null) return [];
  const { personId, askedAt: since } = link;
  const found = askedState({ kind: id }, documents, { personId, since });
  return [
    {
      key,
      label: labels[language],
      french: language === 'fr' ? null : labels.fr,
      underMonths: kind.askUnder ?? kind.maximumAge?.months ?? null,
      translation: kind.translation === 'checked',
      state: found.state,
      reason: found.state === 'refused' ? reasonIn(found.rejection, language) : null,
    },
  ];
}

const FILE_STATES = { received: 'received', verified: 'verified', rejected: 'refused' } as const;

function fileView(act: ClientAct, { language, link }: ClientContext): ClientFileView {
  return {
    id: act.id,
    item: act.item,
    fileName: act.fileName ?? '',
    sentAt: momentText(act.at, link.timeZone) ?? '',
    state: FILE_STATES[act.status ?? 'received'],
    reason: reasonIn(act.rejectionCode, language),
    removable: isRemovable(act),
  };
}

interface OwnAttempts {
  readonly link: ClientLinkRow;
  readonly acts: readonly ClientAct[];
}

/** The client's own attempts that stand; what the firm tried is not theirs to see. */
function attemptsView(
  ctx: ClientContext,
  file: DossierFile | null,
  { link, acts }: OwnAttempts,
): ClientAttemptsView {
  const recorded = (file?.events ?? []).filter(({ status }) => status === 'recorded');
  const eventOf = (act: ClientAct) => recorded.find(({ event }) => event.id === act.eventId)?.event;
  const standing = acts.flatMap((act) => {
    const event = act.kind === 'attempt' ? eventOf(act) : undefined;
    return event === undefined ? [] : [{ act, event }];
  });
  const events = standing.map(({ event }) => event);
  const { attempts, days, expectations } = appointmentEvidence(events, momentOf(ctx).today);
  const wanted = (name: string) => expectations.find(({ id }) => id === name)?.wanted ?? 0;
  const last = standing.at(-1);
  const own = acts.filter(({ linkId }) => linkId === link.id);
  const removable = removableAttempt(own, link.at)?.id;
  const url = last?.event.details['url'];
  return {
    count: attempts,
    days,
    last: last === undefined ? null : attemptView(last.act.id, last.event, { ctx, removable }),
    url: typeof url === 'string' ? url : null,
    wantedAttempts: wanted('number'),
    wantedSpanDays: wanted('span'),
  };
}

function attemptView(
  id: string,
  { on, at, details }: CaseEvent,
  { ctx, removable }: { readonly ctx: ClientContext; readonly removable: string | undefined },
): NotedAttemptView {
  return {
    id,
    on: String(on),
    at: momentText(at, ctx.link.timeZone),
    result: details['pageResult'] as NotedAttemptView['result'],
    removable: id === removable,
  };
}

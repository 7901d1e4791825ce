import { evaluateClients } from './catalogue/evaluate-clients.job.ts';
import { lookAfterExport } from './catalogue/look-after-export.job.ts';
import { prepareDutyTables } from './catalogue/prepare-duty-tables.job.ts';
import { readDocuments } from './catalogue/read-documents.job.ts';
import { recomputeDue } from './catalogue/recompute-due.job.ts';
import { recomputeFirm } from './catalogue/recompute-firm.job.ts';
import { rollDossiers } from './catalogue/roll-dossiers.job.ts';
import { rollFirm } from './catalogue/roll-firm.job.ts';
import { rollFirms } from './catalogue/roll-firms.job.ts';
import { routeAlerts } from './catalogue/route-alerts.job.ts';
import { sendMail } from './catalogue/send-mail.job.ts';
import { sendMessage } from './catalogue/send-message.job.ts';
import { sweepAlerts } from './catalogue/sweep-alerts.job.ts';
import { sweepClients } from './catalogue/sweep-clients.job.ts';
import { sweepDocuments } from './catalogue/sweep-documents.job.ts';
import { sweepExports } from './catalogue/sweep-exports.job.ts';
import { sweepMails } from './catalogue/sweep-mails.job.ts';
import { serveWebhook } from './catalogue/serve-webhook.job.ts';
import { sweepMessages } from './catalogue/sweep-messages.job.ts';
import { sweepImports } from './catalogue/sweep-imports.job.ts';
import { workImports } from './catalogue/work-imports.job.ts';
import { sweepWebhooks } from './catalogue/sweep-webhooks.job.ts';
import type { Ids, JobDefinition } from './job.ts';

/** Every job there is. */
export const CATALOGUE = {
  'evaluate-clients': evaluateClients,
  'look-after-export': lookAfterExport,
  'prepare-duty-tables': prepareDutyTables,
  'read-documents': readDocuments,
  'recompute-due': recomputeDue,
  'recompute-firm': recomputeFirm,
  'roll-dossiers': rollDossiers,
  'roll-firm': rollFirm,
  'roll-firms': rollFirms,
  'route-alerts': routeAlerts,
  'send-mail': sendMail,
  'send-message': sendMessage,
  'sweep-alerts': sweepAlerts,
  'sweep-clients': sweepClients,
  'sweep-documents': sweepDocuments,
  'sweep-imports': sweepImports,
  'sweep-exports': sweepExports,
  'sweep-mails': sweepMails,
  'serve-webhook': serveWebhook,
  'sweep-messages': sweepMessages,
  'work-imports': workImports,
  'sweep-webhooks': sweepWebhooks,
} as const;

export type JobName = keyof typeof CATALOGUE;

export type PayloadOf<Name extends JobName> = Parameters<(typeof CATALOGUE)[Name]['id']>[0];

/** One handler per job of the catalogue: leave one out and the worker does not compile. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: PayloadOf<Name>) => Promise<void>;
};

/** Jobs that a scheduler produces by itself, again and again. */
export const TICKS = [
  'sweep-alerts',
  'sweep-messages',
  'sweep-mails',
  'sweep-clients',
  'sweep-documents',
  'sweep-imports',
  'sweep-exports',
  'sweep-webhooks',
  'roll-dossiers',
  'roll-firms',
] as const satisfies readonly JobName[];

export type TickName = (typeof TICKS)[number];

export function definitionOf<Name extends JobName>(
  name: Name,
): JobDefinition<Name, PayloadOf<Name> & Ids> {
  return CATALOGUE[name] as unknown as JobDefinition<Name, PayloadOf<Name> & Ids>;
}

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(CATALOGUE, name);
}

import type { ModuleRef } from '@nestjs/core';
import type { JobHandlers, JobName } from '@quantieme/jobs';
import type { Processor } from './processors/processor.ts';
import { EvaluateClientsProcessor } from './processors/evaluate-clients.processor.ts';
import { LookAfterExportProcessor } from './processors/look-after-export.processor.ts';
import { PrepareDutyTablesProcessor } from './processors/prepare-duty-tables.processor.ts';
import { ReadDocumentsProcessor } from './processors/read-documents.processor.ts';
import { RecomputeDueProcessor } from './processors/recompute-due.processor.ts';
import { RecomputeFirmProcessor } from './processors/recompute-firm.processor.ts';
import { RollDossiersProcessor } from './processors/roll-dossiers.processor.ts';
import { RollFirmProcessor } from './processors/roll-firm.processor.ts';
import { RollFirmsProcessor } from './processors/roll-firms.processor.ts';
import { RouteAlertsProcessor } from './processors/route-alerts.processor.ts';
import { SendMailProcessor } from './processors/send-mail.processor.ts';
import { SendMessageProcessor } from './processors/send-message.processor.ts';
import { ServeWebhookProcessor } from './processors/serve-webhook.processor.ts';
import { SweepAlertsProcessor } from './processors/sweep-alerts.processor.ts';
import { SweepClientsProcessor } from './processors/sweep-clients.processor.ts';
import { SweepDocumentsProcessor } from './processors/sweep-documents.processor.ts';
import { SweepImportsProcessor } from './processors/sweep-imports.processor.ts';
import { SweepExportsProcessor } from './processors/sweep-exports.processor.ts';
import { SweepMailsProcessor } from './processors/sweep-mails.processor.ts';
import { SweepMessagesProcessor } from './processors/sweep-messages.processor.ts';
import { WorkImportsProcessor } from './processors/work-imports.processor.ts';
import { SweepWebhooksProcessor } from './processors/sweep-webhooks.processor.ts';

type ProcessorClass<Name extends JobName> = abstract new (...args: never[]) => Processor<Name>;

/** One processor per job of the catalogue: leave one out and this does not compile. */
const PROCESSORS: { readonly [Name in JobName]: ProcessorClass<Name> } = {
  'evaluate-clients': EvaluateClientsProcessor,
  'look-after-export': LookAfterExportProcessor,
  'prepare-duty-tables': PrepareDutyTablesProcessor,
  'read-documents': ReadDocumentsProcessor,
  'recompute-due': RecomputeDueProcessor,
  'recompute-firm': RecomputeFirmProcessor,
  'roll-dossiers': RollDossiersProcessor,
  'roll-firm': RollFirmProcessor,
  'roll-firms': RollFirmsProcessor,
  'route-alerts': RouteAlertsProcessor,
  'send-mail': SendMailProcessor,
  'send-message': SendMessageProcessor,
  'serve-webhook': ServeWebhookProcessor,
  'sweep-alerts': SweepAlertsProcessor,
  'sweep-clients': SweepClientsProcessor,
  'sweep-documents': SweepDocumentsProcessor,
  'sweep-imports': SweepImportsProcessor,
  'sweep-exports': SweepExportsProcessor,
  'sweep-mails': SweepMailsProcessor,
  'sweep-messages': SweepMessagesProcessor,
  'work-imports': WorkImportsProcessor,
  'sweep-webhooks': SweepWebhooksProcessor,
};

export const PROCESSOR_CLASSES = Object.values(PROCESSORS) as (new (...args: never[]) => object)[];

/** The processors Nest has made, as the queue calls them. */
export function jobHandlers(modules: Pick<ModuleRef, 'get'>): JobHandlers {
  const handlers = Object.entries(PROCESSORS).map(([name, processor]) => {
    const made = modules.get<Processor<JobName>>(processor as never, { strict: false });
    return [name, (payload: never) => made.handle(payload)];
  });
  return Object.fromEntries(handlers) as JobHandlers;
}

import type { Type } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { MailboxModule } from './mailbox/mailbox.module.ts';
import { AlertsModule } from './alerts/alerts.module.ts';
import { BillingModule } from './billing/billing.module.ts';
import { ApiClientsModule } from './api-clients/api-clients.module.ts';
import { BundlesModule } from './bundles/bundles.module.ts';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.ts';
import { CertificatesModule } from './certificates/certificates.module.ts';
import { ChangesModule } from './changes/changes.module.ts';
import { ChecklistsModule } from './checklists/checklists.module.ts';
import { ClientLinksModule } from './client-links/client-links.module.ts';
import { DeadlinesModule } from './deadlines/deadlines.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { EligibilityModule } from './eligibility/eligibility.module.ts';
import { ExternalIdsModule } from './external-ids/external-ids.module.ts';
import { FamilyModule } from './family/family.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { FirmExportsModule } from './firm-exports/firm-exports.module.ts';
import { InvoicesModule } from './invoices/invoices.module.ts';
import { LettersModule } from './letters/letters.module.ts';
import { DossierMailModule } from './dossier-mail/dossier-mail.module.ts';
import { DossiersModule } from './dossiers/dossiers.module.ts';
import { PersonsModule } from './persons/persons.module.ts';
import { QuestionnairesModule } from './questionnaires/questionnaires.module.ts';
import { StreamModule } from './stream/stream.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { LawModule } from './law/law.module.ts';
import { NotesModule } from './notes/notes.module.ts';
import { OpportunitiesModule } from './opportunities/opportunities.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { SavedViewsModule } from './saved-views/saved-views.module.ts';
import { SearchModule } from './search/search.module.ts';
import { StatisticsModule } from './statistics/statistics.module.ts';
import { TasksModule } from './tasks/tasks.module.ts';
import { TodayModule } from './today/today.module.ts';
import { WebhooksModule } from './webhooks/webhooks.module.ts';

/** One module for each folder of resources. */
export const RESOURCES: readonly Type[] = [
  StreamModule,
  PersonsModule,
  QuestionnairesModule,
  DossierMailModule,
  DossiersModule,
  DeadlinesModule,
  DocumentsModule,
  CertificatesModule,
  ChangesModule,
  ChecklistsModule,
  ClientLinksModule,
  AlertsModule,
  BillingModule,
  BundlesModule,
  CalendarFeedsModule,
  IdentityModule,
  ApiClientsModule,
  NoticesModule,
  MailboxModule,
  LawModule,
  EligibilityModule,
  ExternalIdsModule,
  FamilyModule,
  FirmExportsModule,
  OpportunitiesModule,
  ImportsModule,
  InvoicesModule,
  LettersModule,
  NotesModule,
  OrganisationsModule,
  SavedViewsModule,
  SearchModule,
  AuditModule,
  StatisticsModule,
  TasksModule,
  TodayModule,
  WebhooksModule,
];

import { accounting } from './accounting.ts';
import { acknowledgement } from './acknowledgement.ts';
import { alertState } from './alert-state.ts';
import { apiClients } from './api-clients.ts';
import { appointment } from './appointment.ts';
import { audit } from './audit.ts';
import { authorities } from './authorities.ts';
import { calendar } from './calendar.ts';
import { calculator } from './calculator.ts';
import { eligibility } from './eligibility.ts';
import { duty } from './duty.ts';
import { permanence } from './permanence.ts';
import { facts } from './facts.ts';
import { bundles } from './bundles.ts';
import { calendarFeeds } from './calendar-feeds.ts';
import { certificates } from './certificates.ts';
import { checklist } from './checklist.ts';
import { clientLinks } from './client-links.ts';
import { day } from './day.ts';
import { deadlines } from './deadlines.ts';
import { documents } from './documents.ts';
import { dossierMail } from './dossier-mail.ts';
import { dossierPage } from './dossier-page.ts';
import { dossiers } from './dossiers.ts';
import { family } from './family.ts';
import { firmExports } from './firm-exports.ts';
import { general } from './general.ts';
import { imports } from './imports.ts';
import { funds } from './funds.ts';
import { invoices } from './invoices.ts';
import { lawChanges } from './law-changes.ts';
import { letters } from './letters.ts';
import { newThings } from './new.ts';
import { notices } from './notices.ts';
import { offline } from './offline.ts';
import { opportunities } from './opportunities.ts';
import { progress } from './progress.ts';
import { questionnaire } from './questionnaire.ts';
import { record } from './record.ts';
import { rows } from './rows.ts';
import { savedViews } from './saved-views.ts';
import { settings } from './settings.ts';
import { statement } from './statement.ts';
import { statistics } from './statistics.ts';
import { tasks } from './tasks.ts';
import { webhooks } from './webhooks.ts';
import { work } from './work.ts';

/** French comes first: the other languages translate this one, key by key. */
export const fr = {
  ...general,
  ...acknowledgement,
  ...alertState,
  ...apiClients,
  ...appointment,
  ...audit,
  ...authorities,
  ...calendar,
  ...calculator,
  ...eligibility,
  ...duty,
  ...permanence,
  ...facts,
  ...firmExports,
  ...bundles,
  ...calendarFeeds,
  ...certificates,
  ...checklist,
  ...clientLinks,
  ...day,
  ...deadlines,
  ...documents,
  ...dossierMail,
  ...dossiers,
  ...dossierPage,
  ...family,
  ...imports,
  ...accounting,
  ...funds,
  ...invoices,
  ...lawChanges,
  ...letters,
  ...newThings,
  ...notices,
  ...offline,
  ...opportunities,
  ...progress,
  ...questionnaire,
  ...record,
  ...rows,
  ...savedViews,
  ...settings,
  ...statement,
  ...statistics,
  ...tasks,
  ...webhooks,
  ...work,
};

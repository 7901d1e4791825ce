export type { CalendarEntry, EntryAlarm, EntryState } from './calendar/calendar-entry.ts';
export { type CalendarFile, renderCalendar } from './calendar/render-calendar.ts';
export type { IncomingRoute } from './incoming/incoming-route.ts';
export { type MailAttachment, readMail, type ReadMail } from './incoming/read-mail.ts';
export { readReturnedMail, type ReturnedMail } from './incoming/read-returned-mail.ts';
export { type Incoming, type IncomingSettings, startIncoming } from './incoming/start-incoming.ts';
export {
  type MailboxEntry,
  listMailbox,
  type MailboxMessage,
  readMailbox,
} from './mailbox/read-mailbox.ts';
export { type Mailbox, type MailboxSettings, startMailbox } from './mailbox/start-mailbox.ts';
export { type Mailer, type MailerSettings, openMailer } from './mail/mailer.ts';
export { headerText, type MailMessage, messageIdOf } from './mail/message.ts';
export type { Refused, SendOutcome } from './send-outcome.ts';
export { LONGEST_SMS, renderAlertSms } from './sms/alert-sms.ts';
export type { Sms, SmsGateway, SmsSettings } from './sms/sms-gateway.ts';
export { type AccountMail, renderAccountMail } from './templates/account-mail.ts';
export { renderClientMail } from './templates/client-mail.ts';
export { type DigestMail, renderDigestMail } from './templates/digest-mail.ts';
export { type ExportMail, renderExportMail } from './templates/export-mail.ts';
export { renderWebhookMail } from './templates/webhook-mail.ts';
export { renderWatchMail, type WatchMail } from './templates/watch-mail.ts';
export { type AlertMail, renderAlertMail, type RenderedMail } from './templates/alert-mail.ts';
export { openTransports, type Transports } from './transports.ts';
export type { WebhookCaller } from './webhook/webhook-caller.ts';

export { acknowledgeByLink, lookAtAcknowledgement } from './alerts/acknowledgement-link.ts';
export * from './alerts/alerts.ts';
export * from './api-clients/index.ts';
export { writeAttemptsTable } from './appointments/write-attempts-table.ts';
export * from './audit/read-audit.ts';
export * from './billing/index.ts';
export * from './bundles/index.ts';
export * from './calendar-feeds/index.ts';
export * from './cases/recompute-dossier.ts';
export * from './certificates/index.ts';
export * from './changes/index.ts';
export * from './checklists/index.ts';
export * from './client-doors/index.ts';
export * from './client-links/index.ts';
export { closeDossier } from './closing/close-dossier.ts';
export * from './context.ts';
export * from './cursor.ts';
export * from './criminal-record/index.ts';
export { readAgenda } from './deadlines/agenda.ts';
export { readCalendar, readCalendarDossiers } from './deadlines/calendar.ts';
export { assignDeadline, confirmDeadline } from './deadlines/change-deadlines.ts';
export { chooseReading, dropReading } from './deadlines/choose-reading.ts';
export {
  completeDeadline,
  confirmCompletion,
  undoCompletion,
} from './deadlines/complete-deadline.ts';
export * from './deadlines/read-deadlines.ts';
export { readDesk } from './desk/read-desk.ts';
export * from './documents/index.ts';
export * from './domain-error.ts';
export * from './dossier-mail/index.ts';
export * from './dossiers/create-dossier.ts';
export * from './dossiers/participants.ts';
export { announcePresence } from './dossiers/presence.ts';
export { listActivity } from './dossiers/dossier-activity.ts';
export { readDossierPage } from './dossiers/past-dossier.ts';
export { readBoard } from './dossiers/read-board.ts';
export { listDossiers, openDossierPage } from './dossiers/read-dossiers.ts';
export { updateDossier } from './dossiers/update-dossier.ts';
export * from './duty/index.ts';
export * from './duty-table/index.ts';
export * from './eligibility/index.ts';
export {
  annulEvent,
  correctEvent,
  listEvents,
  previewEvent,
  readEvent,
  recordEvent,
} from './events/change-events.ts';
export { listFirmEventsPage } from './events/list-events.ts';
export * from './external-ids/index.ts';
export * from './family/assess-family.ts';
export * from './firm-archive/index.ts';
export * from './funds/index.ts';
export * from './identity/index.ts';
export * from './imports/index.ts';
export * from './invoices/index.ts';
export * from './law/index.ts';
export * from './law-changes/index.ts';
export * from './letters/index.ts';
export * from './notes/notes.ts';
export * from './notices/index.ts';
export * from './organisations/organisations.ts';
export * from './person-facts/index.ts';
export { createPerson, listPersons, readPerson, updatePerson } from './persons/persons.ts';
export * from './persons/relations.ts';
export * from './portfolio/index.ts';
export * from './questionnaires/index.ts';
export * from './reminders/index.ts';
export { readReturnTag, receiveReturnedMail, returnAddressOf } from './returned-mail/index.ts';
export * from './saved-views/index.ts';
export * from './search/search.ts';
export * from './statistics/index.ts';
export * from './tasks/index.ts';
export { readToday } from './today/read-today.ts';
export * from './together/index.ts';
export * from './watch/index.ts';
export * from './webhooks/index.ts';

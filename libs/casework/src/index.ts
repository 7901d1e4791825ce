export { acknowledgeByLink, lookAtAcknowledgement } from './alerts/acknowledgement-link.ts';
export * from './alerts/alerts.ts';
export { writeAttemptsTable } from './appointments/write-attempts-table.ts';
export * from './audit/read-audit.ts';
export * from './bundles/index.ts';
export * from './calendar-feeds/index.ts';
export * from './cases/recompute-dossier.ts';
export * from './certificates/index.ts';
export * from './checklists/index.ts';
export { closeDossier } from './closing/close-dossier.ts';
export * from './context.ts';
export * from './cursor.ts';
export * from './criminal-record/index.ts';
export * from './deadlines/agenda.ts';
export { assignDeadline, confirmDeadline } from './deadlines/change-deadlines.ts';
export { chooseReading, dropReading } from './deadlines/choose-reading.ts';
export {
  completeDeadline,
  confirmCompletion,
  undoCompletion,
} from './deadlines/complete-deadline.ts';
export * from './deadlines/read-deadlines.ts';
export * from './documents/index.ts';
export * from './domain-error.ts';
export * from './dossiers/create-dossier.ts';
export * from './dossiers/participants.ts';
export { readDossierPage } from './dossiers/past-dossier.ts';
export { listDossiers, openDossierPage } from './dossiers/read-dossiers.ts';
export { updateDossier } from './dossiers/update-dossier.ts';
export * from './duty/index.ts';
export * from './eligibility/index.ts';
export * from './events/change-events.ts';
export * from './family/assess-family.ts';
export * from './identity/index.ts';
export * from './law/index.ts';
export * from './law-changes/index.ts';
export * from './letters/index.ts';
export * from './notes/notes.ts';
export * from './organisations/organisations.ts';
export * from './person-facts/index.ts';
export { createPerson, listPersons, readPerson, updatePerson } from './persons/persons.ts';
export * from './persons/relations.ts';
export * from './portfolio/index.ts';
export * from './questionnaires/index.ts';
export * from './reminders/index.ts';
export { readReturnTag, receiveReturnedMail, returnAddressOf } from './returned-mail/index.ts';
export * from './search/search.ts';
export * from './tasks/index.ts';
export * from './watch/index.ts';

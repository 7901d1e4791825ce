export { PHASES as DOSSIER_PHASES } from '@quantieme/law';
export const DOSSIER_STATUSES = ['active', 'suspended', 'closed'] as const;
/** What a person is in a dossier. */
export const PARTICIPANT_ROLES = ['client', 'beneficiary', 'adverse', 'contact'] as const;
export const LEGAL_AID = ['none', 'requested', 'partial', 'full', 'refused'] as const;
export const DOSSIER_SORTS = [
  'nextDeadline',
  '-nextDeadline',
  'reference',
  '-reference',
  'openedOn',
  '-openedOn',
] as const;
/** What a record of attempts to book an appointment is worth. */
export const APPOINTMENT_READINESS = ['insufficient', 'fragile', 'solid'] as const;
/** What a timeline shows beside events and deadlines. */
export const ACTIVITY_KINDS = [
  'letter',
  'document',
  'task',
  'time',
  'link',
  'questionnaire',
  'alert',
] as const;
export const ACTIVITY_STATES = [
  ...['written', 'sent'],
  ...['received', 'verified', 'rejected'],
  ...['open', 'done'],
  'entered',
  ...['asked', 'opened', 'finished'],
  'acknowledged',
] as const;
/** What somebody on the page of a dossier is doing. */
export const PRESENCES = ['here', 'recording', 'gone'] as const;

export * from './acknowledgement-token.ts';
export * from './create-firm.ts';
export * from './firm.ts';
export type { ChannelOffer } from './channel-offer.ts';
export {
  changeReminderPolicies,
  type FirmReminders,
  readReminderPolicies,
} from './firm-reminders.ts';
export { firstAnswer, forgetRequest, rememberAnswer } from './first-answer.ts';
export * from './initials.ts';
export * from './invitations.ts';
export * from './one-time-token.ts';
export * from './own-sessions.ts';
export * from './change-password.ts';
export { hashPassword } from './password-hashing.ts';
export * from './password-reset.ts';
export * from './password-rules.ts';
export * from './permissions.ts';
export * from './readiness.ts';
export { resumeSession, type Session } from './session.ts';
export { checkCredentials, openSession, wrongCredentials } from './sign-in.ts';
export type { Device, Login, OpenedSession } from './sign-in.ts';
export { networkOf } from './sign-in-throttle.ts';
export { addTeam, changeTeam, listTeams, removeTeam, restoreDeletedTeam } from './teams.ts';
export * from './users.ts';
export {
  changeWebhook,
  readWebhook,
  removeWebhook,
  rotateWebhookSecret,
  tryWebhook,
} from './webhook.ts';
export { webhookSecret } from './webhook-secret.ts';

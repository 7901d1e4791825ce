export * from './firms.repository.ts';
export * from './idempotency-keys.repository.ts';
export * from './one-time-tokens.repository.ts';
export * from './reminder-policies.repository.ts';
export * from './sessions.repository.ts';
export * from './sign-in-attempts.repository.ts';
export * from './users.repository.ts';
export {
  lockWebhook,
  removeWebhook,
  webhookOfFirm,
  type WebhookRecord,
  writeWebhook,
} from './webhook.repository.ts';
export * from './teams.repository.ts';

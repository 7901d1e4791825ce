export * from './deliveries.ts';
export {
  createWebhook,
  listWebhooks,
  readWebhookEndpoint,
  removeWebhookEndpoint,
  rotateWebhook,
  updateWebhook,
} from './endpoints.ts';
export { serveWebhook } from './serve-webhook.ts';

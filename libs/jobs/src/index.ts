export * from './catalogue.ts';
export { type Ids, type JobDefinition, QUEUE_NAMES, type QueueName } from './job.ts';
export { type QueueConnection, redisPrefix } from './queues/backend.ts';
export {
  callHandler,
  type ConsumerEvents,
  type ConsumerSettings,
  type JobConsumer,
  openConsumer,
} from './queues/consumer.ts';
export { migrateQueues } from './queues/migrate.ts';
export { type JobProducer, openProducer } from './queues/producer.ts';

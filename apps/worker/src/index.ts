export { IncomingMail, type ListeningSettings } from './incoming-mail.ts';
export { type RunningWorker, runWorker, type WorkerSettings } from './run-worker.ts';
export type { WorkerServices } from './worker-services.ts';

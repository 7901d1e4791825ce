export { type RunningWorker, runWorker, type WorkerSettings } from './run-worker.ts';
export type { WorkerServices } from './worker-services.ts';

import 'reflect-metadata';

export { createApiApp } from './app.ts';
export { describeApi } from './describe.ts';
export { RouteTable } from './shell/http/route-table.ts';
export type { ApiDependencies, ApiSettings } from './shell/settings.ts';
export { Watchdog, type WatchdogParts } from './watch/watchdog.ts';

import 'reflect-metadata';

export { createApiApp } from './app.ts';
export { openApiDocument } from './shell/openapi/document.ts';
export { RouteTable } from './shell/http/route-table.ts';
export type { ApiDependencies, ApiSettings } from './shell/settings.ts';

export { Can, Public } from './access/access.ts';
export { SessionCookie } from './access/session-cookie.ts';
export { Etag, IfMatch } from './http/concurrency.ts';
export { Ctx } from './http/context.decorators.ts';
export { Id } from './http/id.decorator.ts';
export { Paged } from './http/paging.ts';
export { sessionOf, type ApiReply, type ApiRequest } from './request.ts';
export { API_SETTINGS, SERVICES } from './settings.ts';
export type { ApiSettings } from './settings.ts';

export type { ClientContext, Visitor } from './client-context.ts';
export { askLinkAgain, closeLink } from './renew-link.ts';

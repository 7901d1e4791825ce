export type { ClientDoor } from '@quantieme/persistence';
export { resumeLink, type ClientContext, type Visitor } from './client-context.ts';
export { lookAtLink } from './open-link.ts';
export { askLinkAgain, closeLink } from './renew-link.ts';

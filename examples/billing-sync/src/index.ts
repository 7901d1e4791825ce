export { openApi } from './api.ts';
export { billUnbilledWork } from './invoices.ts';
export { KINDS, type Kind, Mirror } from './mirror.ts';
export { ownFields } from './own-fields.ts';
export { createReceiver } from './receiver.ts';
export { synchronise } from './sync.ts';

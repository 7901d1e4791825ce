export { lawParts } from './law-parts.ts';
export { isGranted } from './merit.ts';
export type { OpportunityKind } from './opportunities.ts';
export { outlookOf, type ClientOutlook, type FoundOpportunity } from './outlook.ts';
export { isTelling } from './telling.ts';

export { TASK_OWNERS } from '@quantieme/law';

export const TASK_STATES = ['open', 'done', 'dropped'] as const;
export const CLOSING_STATES = ['settled', 'open', 'to-confirm'] as const;
export const CLOSING_ITEMS = [
  'fatal-limits',
  'other-limits',
  'alerts',
  'tasks',
  'letters',
  'originals',
  'unpaid',
  'mandates',
  'end-letter',
] as const;

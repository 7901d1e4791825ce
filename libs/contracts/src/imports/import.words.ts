/** What may be imported, in the order in which it makes sense to. */
export const IMPORT_KINDS = ['persons', 'dossiers', 'events', 'time-entries'] as const;
export const IMPORT_STATES = [
  'mapping',
  'checking',
  'checked',
  'running',
  'done',
  'reversing',
  'reversed',
] as const;
/** `same`: the firm has it already, nothing is created; `kept`: not taken back. */
export const IMPORT_ROW_STATES = [
  'waiting',
  'ready',
  'same',
  'refused',
  'done',
  'undone',
  'kept',
] as const;
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export const DATES_FOUND = ['day-first', 'month-first', 'either'] as const;
export const SHEET_FORMATS = ['csv', 'xlsx'] as const;

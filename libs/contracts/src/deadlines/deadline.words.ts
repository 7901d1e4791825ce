export const NATURES = ['to-act', 'authority', 'window', 'milestone'] as const;
export const SEVERITIES = ['fatal', 'important', 'information'] as const;
export const PRECISIONS = ['day', 'minute'] as const;
export const STATUSES = [
  'projected',
  'open',
  'due-soon',
  'met',
  'missed',
  'extinguished',
  'superseded',
] as const;
/** Whom a deadline can wait for. */
export const AWAITED = ['second-person'] as const;
export const DONE_PROOFS = [
  'filing-receipt',
  'registered-letter',
  'deposit-stamp',
  'decision',
  'other',
] as const;
export const DEADLINE_SORTS = [
  'prudentLastDay',
  '-prudentLastDay',
  'severity',
  'dossier',
  'assignee',
] as const;

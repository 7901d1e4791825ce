export const CHANGE_KINDS = [
  'user',
  'organisation',
  'person',
  'dossier',
  'event',
  'deadline',
  'task',
  'document',
  'letter',
  'note',
  'eligibility',
  'opportunity',
  'rule-pack',
  'time-entry',
  'expense',
  'fee',
  'fee-agreement',
  'billing',
  'legal-aid',
] as const;

export const CHANGE_ACTIONS = ['created', 'updated', 'deleted'] as const;

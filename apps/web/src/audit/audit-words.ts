import type { i18n } from 'i18next';

/** « Échéance : accomplissement »; an action that has no words yet is shown as it is recorded. */
export function auditLine(action: string, { t, exists }: Pick<i18n, 't' | 'exists'>): string {
  const [subject = '', verb = ''] = action.split('.');
  const keys = [`audit.subjects.${subject}`, `audit.verbs.${verb}`] as const;
  if (!keys.every((key) => exists(key))) return action;
  const [named, done] = keys.map((key) => t(key as 'audit.title'));
  return t('audit.line', { subject: named, verb: done });
}

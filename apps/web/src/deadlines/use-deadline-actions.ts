import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useCompleteDeadline, useReopenDeadline } from './deadlines.queries.ts';

interface Completable {
  readonly id: string;
  readonly version: number;
  readonly prudentLastDay: string | null;
}

/** Marks a deadline done at once, names it, and offers to undo. */
export function useCompleteWithUndo(): (deadline: Completable) => void {
  const { t } = useTranslation();
  const language = useLanguage();
  const complete = useCompleteDeadline();
  const reopen = useReopenDeadline();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  // The row may be gone once it is done: a promise still tells, a callback of `mutate` would not.
  return ({ id, version, prudentLastDay }) =>
    void complete
      .mutateAsync({ id, version })
      .then(() =>
        notifyDone({
          message: prudentLastDay
            ? t('deadlines.doneOf', { date: plainDate(prudentLastDay, language) })
            : t('deadlines.doneUndated'),
          undo: () => void reopen.mutateAsync({ id }).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
}

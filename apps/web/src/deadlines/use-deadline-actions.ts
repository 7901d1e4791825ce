import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import type { Complete, Completable } from './completion-context.ts';
import { useCompleteDeadline, useReopenDeadline } from './deadlines.queries.ts';

/** Names the deadline that was marked done, and offers to undo. */
export function useNotifyCompleted(): (
  deadline: Pick<Completable, 'id' | 'prudentLastDay'>,
  after: readonly DeadlineView[],
) => void {
  const { t } = useTranslation();
  const language = useLanguage();
  const reopen = useReopenDeadline();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const saidOf = (prudentLastDay: string | null) =>
    prudentLastDay
      ? t('deadlines.doneOf', { date: plainDate(prudentLastDay, language) })
      : t('deadlines.doneUndated');
  return ({ id, prudentLastDay }, after) =>
    notifyDone({
      message: after.find((one) => one.id === id)?.awaitingSecond
        ? t('second.asked')
        : saidOf(prudentLastDay),
      undo: () => void reopen.mutateAsync({ id }).catch(notifyProblem),
    });
}

/** Marks a deadline done at once; one at the end of which a right is lost is asked for its proof first. */
export function useCompletion(ask: Complete): Complete {
  const complete = useCompleteDeadline();
  const notifyCompleted = useNotifyCompleted();
  const notifyProblem = useNotifyProblem();
  const act: Complete = (deadline) => {
    if (deadline.severity === 'fatal') return ask(deadline);
    const { id, version } = deadline;
    // The row may be gone once it is done: a promise still tells, a callback of `mutate` would not.
    void complete
      .mutateAsync({ id, version })
      .then(({ dossier }) => notifyCompleted(deadline, dossier.deadlines))
      .catch(notifyProblem);
  };
  const now = useRef(act);
  useEffect(() => {
    now.current = act;
  });
  return useCallback((deadline) => now.current(deadline), []);
}

import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNotifyProblem } from '../undo.tsx';

/** Gives many rows back; one that somebody has changed since stays, and is counted. */
export function useTakeBack<Row>(
  send: (rows: Row[]) => Promise<{ readonly refused: readonly unknown[] }>,
): (rows: readonly Row[]) => void {
  const { t } = useTranslation();
  const notifyProblem = useNotifyProblem();
  return (rows) =>
    void send([...rows])
      .then(({ refused }) => {
        if (refused.length === 0) return;
        notifications.show({
          closeButtonProps: { 'aria-label': t('common.close') },
          message: t('rows.undoLeft', { count: refused.length }),
        });
      })
      .catch(notifyProblem);
}

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { isStale, StaleNotice, useProblemText } from './problem-notice.tsx';
import styles from './undo.module.css';

interface Done {
  readonly message: string;
  readonly undo?: () => void;
}

/** Says what was done, by its name, and lets it be undone. */
export function useNotifyDone(): (done: Done) => void {
  const { t } = useTranslation();
  return ({ message, undo }) => {
    const id = notifications.show({
      withCloseButton: true,
      closeButtonProps: { 'aria-label': t('common.close') },
      message: (
        <span className={styles['done']}>
          <span>{message}</span>
          {undo && (
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => {
                notifications.hide(id);
                undo();
              }}
            >
              {t('common.undo')}
            </Button>
          )}
        </span>
      ),
    });
  };
}

export function useNotifyProblem(): (error: unknown) => void {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (error) => {
    notifications.show({
      color: 'red',
      closeButtonProps: { 'aria-label': t('common.close') },
      message: isStale(error) ? <StaleNotice /> : problemText(error),
    });
  };
}

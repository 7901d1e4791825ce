import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from './is-typing.ts';
import { isStale, StaleNotice, useProblemText } from './problem-notice.tsx';
import { canBeUndone, forgetUndo, undoLast } from './undo-stack.ts';
import styles from './undo.module.css';

interface Done {
  readonly message: string;
  readonly undo?: () => void;
}

/** Says what was done, by its name, and lets it be undone. */
export function useNotifyDone(): (done: Done) => void {
  const { t } = useTranslation();
  return ({ message, undo }) => {
    const takeBack = () => {
      notifications.hide(id);
      undo?.();
    };
    const done = { path: window.location.pathname, message, undo: takeBack };
    if (undo) canBeUndone(done);
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
              aria-keyshortcuts="Control+Z"
              title={t('common.undoHint')}
              onClick={() => {
                forgetUndo(done);
                takeBack();
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

/** Ctrl or ⌘ and Z take back what was done last on this page; in a field they stay those of the browser. */
export function useUndoKey(): void {
  const { t } = useTranslation();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!asked || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      const undone = undoLast(window.location.pathname);
      if (undone === null) return;
      event.preventDefault();
      notifications.show({
        closeButtonProps: { 'aria-label': t('common.close') },
        message: t('common.undone', { message: undone.message }),
      });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [t]);
}

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './law-change-steps.module.css';

interface SureProps {
  readonly question: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked in place before what cannot be undone. The keyboard lands on the way out. */
export function Sure({ question, yes, busy, onYes, onNo }: SureProps) {
  const { t } = useTranslation();
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, from either button
    <div
      className={styles['sure']}
      role="group"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && onNo()}
    >
      <p>{question}</p>
      <div className={styles['acts']}>
        <Button loading={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button ref={out} variant="default" disabled={busy} onClick={onNo}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

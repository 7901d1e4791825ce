import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView } from '@quantieme/api-client';
import { AnswerField } from './answer-field.tsx';
import eligibility from './eligibility.module.css';
import styles from './what-if.module.css';

interface AskedInPlaceProps {
  readonly fact: FactView;
  readonly onAnswer: (value: unknown) => void;
  readonly onLeave: () => void;
  /** Another way to answer, beside the one to leave. */
  readonly children?: ReactNode;
}

/** The question of one fact where it was pointed at. Its first field takes the focus, as it is what one came for. */
export function AskedInPlace({ fact, onAnswer, onLeave, children }: AskedInPlaceProps) {
  const { t } = useTranslation();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.querySelector<HTMLElement>('input:not([type=hidden]), button')?.focus();
  }, []);
  return (
    <div ref={here} className={styles['answer']}>
      <h3 className={eligibility['question']}>{fact.question ?? fact.label}</h3>
      <AnswerField fact={fact} onAnswer={onAnswer} />
      <div className={eligibility['buttons']}>
        {children}
        <Button variant="subtle" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

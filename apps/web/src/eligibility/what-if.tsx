import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowsSplit2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibilityView, FactView } from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { asBody, type Consultation } from './answers.ts';
import { boardQuery } from './eligibility.queries.ts';
import { MovedTitles } from './moved-titles.tsx';
import { SupposedFacts } from './supposed-facts.tsx';
import { supposing, type Suppositions } from './suppositions.ts';
import { movesBetween } from './title-moves.ts';
import styles from './what-if.module.css';

interface WhatIfProps {
  /** What is really known. */
  readonly consultation: Consultation;
  /** What is answered of it. */
  readonly answer: EligibilityView;
  readonly facts: readonly FactView[];
  /** The board of what is really known: shown as long as nothing else is supposed. */
  readonly children: ReactNode;
}

interface OutcomeProps extends Omit<WhatIfProps, 'children'> {
  readonly supposed: Suppositions;
}

function Outcome({ consultation, answer, facts, supposed }: OutcomeProps) {
  const asked = asBody(supposing(consultation, supposed));
  const { data, error, isPlaceholderData, refetch } = useQuery(boardQuery(asked));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return (
    <div className={styles['outcome']} aria-busy={isPlaceholderData}>
      <MovedTitles moves={movesBetween(answer.titles, data.titles)} asked={asked} facts={facts} />
    </div>
  );
}

/** « Et si… »: other facts supposed for a moment, and what they move; nothing is recorded. */
export function WhatIf({ children, ...known }: WhatIfProps) {
  const { t } = useTranslation();
  const [supposed, setSupposed] = useState<Suppositions | null>(null);
  const start = useRef<HTMLButtonElement>(null);
  const cameBack = useRef(false);
  useEffect(() => {
    if (supposed === null && cameBack.current) start.current?.focus();
    cameBack.current = supposed !== null;
  }, [supposed]);
  if (supposed === null)
    return (
      <>
        <div className={styles['start']} data-print="no">
          <Button
            ref={start}
            variant="default"
            leftSection={<IconArrowsSplit2 size={14} aria-hidden="true" />}
            onClick={() => setSupposed({})}
          >
            {t('eligibility.whatIf.start')}
          </Button>
        </div>
        {children}
      </>
    );
  return (
    <>
      <section className={styles['panel']} aria-label={t('eligibility.whatIf.title')}>
        <div className={styles['head']}>
          <h2 className={styles['title']}>{t('eligibility.whatIf.title')}</h2>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
            onClick={() => setSupposed(null)}
          >
            {t('eligibility.whatIf.back')}
          </Button>
        </div>
        <p className="q-dim">{t('eligibility.whatIf.lead')}</p>
        <SupposedFacts {...known} supposed={supposed} onChange={setSupposed} />
      </section>
      {Object.keys(supposed).length === 0 ? children : <Outcome {...known} supposed={supposed} />}
    </>
  );
}

import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/date-field.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import panes from '../ui/panes.module.css';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { asBody, NOTHING_TOLD, told, type Consultation } from './answers.ts';
import { EligibilityBoard } from './eligibility-board.tsx';
import { boardQuery, factsQuery } from './eligibility.queries.ts';
import styles from './eligibility.module.css';
import { NoteButton } from './note-button.tsx';
import { Questionnaire } from './questionnaire.tsx';
import { WhatIf } from './what-if.tsx';

/** Kept while the page is left and come back to, never written anywhere. */
const KEPT = ['eligibility', 'consultation'];

function useConsultation() {
  const kept = useQueryClient();
  const [consultation, setConsultation] = useState(
    () => kept.getQueryData<Consultation>(KEPT) ?? NOTHING_TOLD,
  );
  const change = (next: Consultation) => {
    kept.setQueryData(KEPT, next);
    setConsultation(next);
  };
  return [consultation, change] as const;
}

/** Which titles somebody may ask for, from what is told here; nothing is recorded. */
export function EligibilityPage() {
  const { t } = useTranslation();
  const [consultation, change] = useConsultation();
  const asked = asBody(consultation);
  const board = useQuery(boardQuery(asked));
  const facts = useQuery({ ...factsQuery, enabled: board.isError });
  const actions = (
    <>
      <Button variant="default" onClick={() => change(NOTHING_TOLD)}>
        {t('eligibility.startAgain')}
      </Button>
      <NoteButton consultation={consultation} />
      <PrintButton />
    </>
  );
  return (
    <Page title={t('nav.eligibility')} aside={t('eligibility.lead')} actions={actions}>
      <div className={panes['panes']} data-typed="narrow">
        <div className={styles['pane']}>
          <DateField
            label={t('eligibility.on')}
            value={consultation.on}
            onChange={(on) => change({ ...consultation, on })}
          />
          {facts.data && (
            <Questionnaire
              facts={facts.data}
              consultation={consultation}
              onChange={change}
              next={board.data?.nextQuestion ?? null}
            />
          )}
        </div>
        <div>
          {(facts.error ?? board.error) && <ProblemNotice error={facts.error ?? board.error} />}
          {board.data && facts.data ? (
            <WhatIf consultation={consultation} answer={board.data} facts={facts.data}>
              <div aria-live="polite">
                <EligibilityBoard
                  answer={board.data}
                  asked={asked}
                  facts={facts.data}
                  answerTo={({ id }) =>
                    (value) =>
                      change(told(consultation, id, value))
                    }
                />
              </div>
            </WhatIf>
          ) : (
            !board.error && <LoadingRows />
          )}
        </div>
      </div>
    </Page>
  );
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyQuestionView, FamilyState, FamilyStepView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import styles from './family-result.module.css';
import { FamilySteps } from './family-steps.tsx';
import { goTo } from './go-to.ts';
import { StateMark } from './state-mark.tsx';

interface Answer {
  readonly on: string;
  readonly verdict: FamilyState;
  readonly steps: readonly FamilyStepView[];
  readonly questions: readonly FamilyQuestionView[];
  readonly toVerify: boolean;
}

interface FamilyAnswerProps {
  readonly answer: Answer;
  /** Beside the verdict, in one line. */
  readonly summary?: ReactNode;
  /** Between what is still to be known and the reasoning. */
  readonly children?: ReactNode;
  /** After the reasoning. */
  readonly after?: ReactNode;
  /** Where a place of the request is on the page. */
  readonly placeOf: (pointer: string) => string;
  /** Whom a question is about; null for the request as a whole. */
  readonly aboutOf?: (pointer: string) => string | null;
}

const COUNTED = ['not-met', 'arguable', 'unknown', 'met'] as const;

/** How many conditions hold, do not, or wait. */
export function Counts({ steps }: { readonly steps: readonly FamilyStepView[] }) {
  const { t } = useTranslation();
  const counts = COUNTED.map((state) => ({
    state,
    count: steps.filter((step) => step.state === state).length,
  }));
  return (
    <span>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => t(`family.counts.${state}`, { count }))
        .join(' · ')}
    </span>
  );
}

type QuestionsProps = Pick<FamilyAnswerProps, 'answer' | 'placeOf' | 'aboutOf'>;

function Questions({ answer, placeOf, aboutOf }: QuestionsProps) {
  const { t } = useTranslation();
  if (answer.questions.length === 0) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{t('family.known.unknown')}</h3>
      <ul className={styles['questions']}>
        {answer.questions.map(({ pointer, question }) => {
          const about = aboutOf?.(pointer) ?? null;
          const asked = about === null ? question : `${about} · ${question}`;
          return (
            <li key={pointer}>
              <span>
                {about !== null && <b>{about} · </b>}
                {question}
              </span>
              <Button
                variant="default"
                size="compact-xs"
                aria-label={t('family.answerOf', { question: asked })}
                onClick={() => goTo(placeOf(pointer))}
              >
                {t('family.answer')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a part comes to, what is still to be known, and why. */
export function FamilyAnswer({ answer, summary, children, after, ...places }: FamilyAnswerProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['verdict']} role="status">
        <StateMark state={answer.verdict} />
        {summary}
      </div>
      <p className={styles['law']}>
        {t('family.law')} <CivilDate on={answer.on} as="plain" />
        {answer.toVerify && <em>{t('family.toVerify')}</em>}
      </p>
      <Questions answer={answer} {...places} />
      {children}
      <section>
        <h3 className={styles['heading']}>{t('family.known.steps')}</h3>
        <FamilySteps steps={answer.steps} />
      </section>
      {after}
    </>
  );
}

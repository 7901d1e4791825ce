import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndeterminedView } from '@quantieme/api-client';
import { useAnswerQuestion } from '../dossiers/dossier-answers.queries.ts';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { useCan } from '../session/session-context.ts';
import styles from './why.module.css';

interface AnswerProps {
  readonly question: UndeterminedView;
  readonly busy: boolean;
  readonly onAnswer: (value: unknown) => void;
}

function TypedAnswer({ question, busy, onAnswer }: AnswerProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== '') onAnswer(question.kind === 'number' ? Number(value) : value);
  };
  return (
    <form className={styles['answers']} onSubmit={submit}>
      {question.kind === 'date' ? (
        <DateField
          label={t('why.answer')}
          value={value || null}
          onChange={(day) => setValue(day ?? '')}
        />
      ) : (
        <TextInput
          label={t('why.answer')}
          inputMode={question.kind === 'number' ? 'decimal' : 'text'}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
      <Button type="submit" variant="default" size="sm" loading={busy} disabled={value === ''}>
        {t('why.record')}
      </Button>
    </form>
  );
}

function Answer({ question, busy, onAnswer }: AnswerProps) {
  const { t } = useTranslation();
  const choices =
    question.kind === 'boolean'
      ? [
          { value: true as unknown, label: t('common.yes') },
          { value: false as unknown, label: t('common.no') },
        ]
      : question.values;
  if (choices.length === 0) {
    return question.kind === null ? null : (
      <TypedAnswer question={question} busy={busy} onAnswer={onAnswer} />
    );
  }
  return (
    <div className={styles['answers']}>
      {choices.map((choice) => (
        <Button
          key={choice.label}
          variant="default"
          loading={busy}
          onClick={() => onAnswer(choice.value)}
        >
          {choice.label}
        </Button>
      ))}
    </div>
  );
}

interface UndeterminedQuestionsProps {
  readonly dossierId: string;
  readonly questions: readonly UndeterminedView[];
}

/** What nobody has recorded and would change the date, as questions answered on the spot. */
export function UndeterminedQuestions({ dossierId, questions }: UndeterminedQuestionsProps) {
  const { t } = useTranslation();
  const can = useCan();
  const answer = useAnswerQuestion(dossierId);
  const notifyDone = useNotifyDone();
  if (questions.length === 0) return null;
  return (
    <section aria-label={t('why.unknown')}>
      <h3 className={styles['heading']}>{t('why.unknown')}</h3>
      {questions.map((question) => (
        <div key={question.fact + (question.eventId ?? '')} className={styles['question']}>
          <p className={styles['questionText']}>{question.question}</p>
          <p className={styles['effect']}>{question.effect}</p>
          {can('dossier:write') && (
            <Answer
              question={question}
              busy={answer.isPending}
              onAnswer={(value) =>
                answer.mutate(
                  { question, value },
                  { onSuccess: () => notifyDone({ message: t('why.answered') }) },
                )
              }
            />
          )}
        </div>
      ))}
      {answer.error && <ProblemNotice error={answer.error} />}
    </section>
  );
}

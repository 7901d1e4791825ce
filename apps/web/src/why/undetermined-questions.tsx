import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndeterminedView } from '@quantieme/api-client';
import { useAnswerQuestion, useTakeBack } from '../dossiers/dossier-answers.queries.ts';
import { titlesQuery } from '../rules/law.queries.ts';
import { byWords } from '../ui/by-words.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
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
  const isNumber = question.kind === 'number' || question.kind === 'integer';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== '') onAnswer(isNumber ? Number(value) : value);
  };
  return (
    <form className={styles['answers']} onSubmit={submit}>
      {question.kind === 'instant' && (
        <ClockField label={t('why.answer')} value={value} onChange={setValue} />
      )}
      {question.kind === 'date' && (
        <DateField
          label={t('why.answer')}
          value={value || null}
          onChange={(day) => setValue(day ?? '')}
        />
      )}
      {question.kind !== 'instant' && question.kind !== 'date' && (
        <TextInput
          label={t('why.answer')}
          inputMode={isNumber ? 'numeric' : 'text'}
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

function TitleAnswer({ busy, onAnswer }: AnswerProps) {
  const { t } = useTranslation();
  const [isAsked, setIsAsked] = useState(false);
  const titles = useQuery({ ...titlesQuery, enabled: isAsked }).data ?? [];
  return (
    <Select
      aria-label={t('dossiers.title')}
      placeholder={t('dossiers.title')}
      data={titles.map(({ id, label }) => ({ value: id, label }))}
      value={null}
      onChange={(id) => id !== null && onAnswer(id)}
      filter={byWords}
      searchable
      disabled={busy}
      onDropdownOpen={() => setIsAsked(true)}
      nothingFoundMessage={t('common.noMatch')}
    />
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
      : question.values.map(({ value, label }) => ({
          value,
          label: question.fact === 'residence' ? t(`residences.${value as 'metropole'}`) : label,
        }));
  if (question.fact === 'version') return null;
  if (question.fact === 'title' && choices.length === 0) {
    return <TitleAnswer question={question} busy={busy} onAnswer={onAnswer} />;
  }
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

interface QuestionListProps {
  readonly questions: readonly UndeterminedView[];
  readonly busy: boolean;
  /** Without it the questions are only read. */
  readonly onAnswer?: ((question: UndeterminedView, value: unknown) => void) | undefined;
}

/** What is not known and would change a date, as questions answered on the spot. */
export function QuestionList({ questions, busy, onAnswer }: QuestionListProps) {
  return questions.map((question) => (
    <div
      key={question.fact + (question.eventId ?? '') + question.effect}
      className={styles['question']}
    >
      <p className={styles['questionText']}>{question.question}</p>
      <p className={styles['effect']}>{question.effect}</p>
      {onAnswer && (
        <Answer question={question} busy={busy} onAnswer={(value) => onAnswer(question, value)} />
      )}
    </div>
  ));
}

/** The rest is a click away. */
const SHOWN = 3;

interface UndeterminedQuestionsProps {
  readonly dossierId: string;
  readonly questions: readonly UndeterminedView[];
  /** Its level among the headings of the page. */
  readonly heading?: 'h2' | 'h3';
}

/** What nobody has recorded and would change the date: the answer is recorded in the dossier. */
export function UndeterminedQuestions({
  dossierId,
  questions,
  heading: Heading = 'h3',
}: UndeterminedQuestionsProps) {
  const { t } = useTranslation();
  const can = useCan();
  const answer = useAnswerQuestion(dossierId);
  const takeBack = useTakeBack();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  if (questions.length === 0) return null;
  const record = (question: UndeterminedView, value: unknown) =>
    void answer
      .mutateAsync({ question, value })
      .then((answered) =>
        notifyDone({
          message: t('why.answered'),
          undo: () => void takeBack.mutateAsync(answered).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
  const asked = {
    busy: answer.isPending,
    onAnswer: can('dossier:write') ? record : undefined,
  };
  return (
    <section>
      <Heading className={styles['heading']}>{t('why.unknown')}</Heading>
      <QuestionList questions={questions.slice(0, SHOWN)} {...asked} />
      {questions.length > SHOWN && (
        <details className={styles['others']}>
          <summary>{t('why.others', { count: questions.length - SHOWN })}</summary>
          <QuestionList questions={questions.slice(SHOWN)} {...asked} />
        </details>
      )}
    </section>
  );
}

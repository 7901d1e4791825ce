import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistFactView } from '@quantieme/api-client';
import { useAnswering } from './checklists.queries.ts';
import styles from './checklists.module.css';

interface FieldProps {
  readonly fact: ChecklistFactView;
  readonly onAnswer: (value: unknown) => void;
}

function YesNo({ fact, onAnswer }: FieldProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['buttons']} role="group" aria-label={fact.question}>
      {[true, false].map((value) => (
        <Button
          key={String(value)}
          variant={fact.value === value ? 'filled' : 'default'}
          size="compact-sm"
          aria-pressed={fact.value === value}
          onClick={() => onAnswer(value)}
        >
          {t(value ? 'common.yes' : 'common.no')}
        </Button>
      ))}
    </div>
  );
}

function OneChoice({ fact, onAnswer }: FieldProps) {
  return (
    <Select
      aria-label={fact.question}
      data={[...fact.choices]}
      value={typeof fact.value === 'string' ? fact.value : null}
      onChange={onAnswer}
    />
  );
}

const chosenIn = ({ value }: ChecklistFactView): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function SeveralChoices({ fact, onAnswer }: FieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() => chosenIn(fact));
  return (
    <Checkbox.Group value={chosen} onChange={setChosen} aria-label={fact.question}>
      <div className={styles['choices']}>
        {fact.choices.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} size="xs" />
        ))}
        <Button variant="default" size="compact-sm" onClick={() => onAnswer(chosen)}>
          {t('checklist.answer')}
        </Button>
      </div>
    </Checkbox.Group>
  );
}

const FIELDS = { 'yes-no': YesNo, choice: OneChoice, several: SeveralChoices } as const;

interface QuestionProps {
  readonly fact: ChecklistFactView;
  readonly onAnswer: (value: unknown) => void;
}

function Question({ fact, onAnswer }: QuestionProps) {
  const { t } = useTranslation();
  const Field = FIELDS[fact.type];
  return (
    <li className={styles['question']}>
      <span>
        {fact.question}
        {fact.from !== null && fact.from !== 'checklist' && (
          <span className="q-dim"> {t(`checklist.from.${fact.from}`)}</span>
        )}
      </span>
      <Field fact={fact} onAnswer={onAnswer} />
      {fact.from === 'checklist' && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('checklist.forgetOf', fact)}
          onClick={() => onAnswer(null)}
        >
          {t('checklist.forget')}
        </Button>
      )}
    </li>
  );
}

/** As many questions as may stand open above the list. */
const SHORT = 6;

interface ChecklistQuestionsProps {
  readonly dossierId: string;
  readonly facts: readonly ChecklistFactView[];
}

/** What is not known and decides what is asked for; then what is, which may be answered otherwise. */
export function ChecklistQuestions({ dossierId, facts }: ChecklistQuestionsProps) {
  const { t } = useTranslation();
  const answering = useAnswering(dossierId);
  const open = facts.filter(({ from }) => from === null);
  const answered = facts.filter(({ from }) => from !== null);
  const list = (some: readonly ChecklistFactView[]) => (
    <ul className={styles['questions']}>
      {some.map((fact) => (
        <Question
          key={fact.fact}
          fact={fact}
          onAnswer={(value) => answering.mutate({ answers: { [fact.fact]: value } })}
        />
      ))}
    </ul>
  );
  return (
    <div data-print="no" className={styles['asked']}>
      {open.length > 0 && (
        <details open={open.length <= SHORT}>
          <summary>{t('checklist.questions', { count: open.length })}</summary>
          {list(open)}
        </details>
      )}
      {answered.length > 0 && (
        <details>
          <summary>{t('checklist.answers', { count: answered.length })}</summary>
          {list(answered)}
        </details>
      )}
    </div>
  );
}

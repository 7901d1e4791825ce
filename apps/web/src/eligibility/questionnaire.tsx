import { ActionIcon, Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibilityView, FactView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { AnswerField } from './answer-field.tsx';
import { byNameThenQuestion } from './by-name.ts';
import { answerText, forgotten, skipped, told, type Consultation } from './answers.ts';
import styles from './eligibility.module.css';

interface QuestionnaireProps {
  readonly facts: readonly FactView[];
  readonly consultation: Consultation;
  readonly onChange: (consultation: Consultation) => void;
  readonly next: EligibilityView['nextQuestion'];
  /** What is known already, shown in another way than as a list to be forgotten. */
  readonly known?: ReactNode;
}

/** Kinds of facts that a form on one line cannot take. */
const isAskable = ({ type, id, answeredBy }: FactView) =>
  answeredBy !== 'computation' && (type !== 'rows' || id === 'stay.titles');

interface AskedProps extends QuestionnaireProps {
  readonly fact: FactView;
  readonly settles: number | null;
  readonly onDone: () => void;
}

function Asked({ fact, settles, consultation, onChange, onDone }: AskedProps) {
  const { t } = useTranslation();
  const answer = (value: unknown) => {
    onChange(told(consultation, fact.id, value));
    onDone();
  };
  const skip = () => {
    onChange(skipped(consultation, fact.id));
    onDone();
  };
  return (
    <div className={styles['asked']}>
      <h2 className={styles['question']}>{fact.question ?? fact.label}</h2>
      {settles !== null && settles > 0 && (
        <p className="q-dim">{t('eligibility.settles', { count: settles })}</p>
      )}
      <AnswerField key={fact.id} fact={fact} onAnswer={answer} />
      {fact.proof && <p className="q-dim">{t('eligibility.proof', { proof: fact.proof })}</p>}
      <Button variant="subtle" onClick={skip}>
        {t('eligibility.skip')}
      </Button>
    </div>
  );
}

function Told({ facts, consultation, onChange }: QuestionnaireProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = {
    yes: t('common.yes'),
    no: t('common.no'),
    date: (civil: string) => plainDate(civil, language),
  };
  const said = Object.entries(consultation.answers).flatMap(([id, value]) => {
    const fact = facts.find((one) => one.id === id);
    return fact ? [{ fact, value }] : [];
  });
  if (said.length === 0) return null;
  return (
    <section aria-label={t('eligibility.told')}>
      <h2 className={styles['heading']}>
        {t('eligibility.told')} <span>{said.length}</span>
      </h2>
      <ul className={styles['told']}>
        {said.map(({ fact, value }) => (
          <li key={fact.id}>
            <span>{fact.label}</span>
            <b>{answerText(fact, value, words)}</b>
            <ActionIcon
              aria-label={t('eligibility.forget', { label: fact.label })}
              onClick={() => onChange(forgotten(consultation, fact.id))}
            >
              <IconX size={14} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A fact in the list of all: its name, and what is asked. */
function Choice({ fact }: { readonly fact: FactView | undefined }) {
  return (
    <span>
      {fact?.label}
      {fact?.question && <span className={styles['choice']}>{fact.question}</span>}
    </span>
  );
}

/** Asks one thing at a time, what settles most titles first; anything else may be told at any moment. */
export function Questionnaire(props: QuestionnaireProps) {
  const { facts, consultation, next } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const fact = facts.find(({ id }) => id === (chosen ?? next?.fact));
  const others = facts.filter((one) => isAskable(one) && !(one.id in consultation.answers));
  return (
    <div className={styles['questions']}>
      {fact ? (
        <Asked
          {...props}
          fact={fact}
          settles={chosen === null ? (next?.settles ?? null) : null}
          onDone={() => setChosen(null)}
        />
      ) : (
        <p className={styles['asked']}>{t('eligibility.settled')}</p>
      )}
      <Select
        label={t('eligibility.another')}
        placeholder={t('eligibility.anotherPlaceholder')}
        data={others.map(({ id, label }) => ({ value: id, label }))}
        renderOption={({ option }) => <Choice fact={facts.find(({ id }) => id === option.value)} />}
        value={chosen}
        onChange={setChosen}
        filter={byNameThenQuestion(facts)}
        limit={40}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={t('common.noMatch')}
      />
      {props.known ?? <Told {...props} />}
    </div>
  );
}

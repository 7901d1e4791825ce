import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibilityView, FactView } from '@quantieme/api-client';
import { AnswerField } from './answer-field.tsx';
import { forgotten, skipped, told, type Consultation } from './answers.ts';
import styles from './eligibility.module.css';
import { FactSelect, isAskable } from './fact-select.tsx';
import { useAnswerText } from './use-answer-text.ts';

interface QuestionnaireProps {
  readonly facts: readonly FactView[];
  readonly consultation: Consultation;
  readonly onChange: (consultation: Consultation) => void;
  readonly next: EligibilityView['nextQuestion'];
  /** What is known already, shown in another way than as a list to be forgotten. */
  readonly known?: ReactNode;
}

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
  const answerText = useAnswerText();
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
            <b>{answerText(fact, value)}</b>
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
      <FactSelect
        label={t('eligibility.another')}
        facts={others}
        value={chosen}
        onChange={setChosen}
      />
      {props.known ?? <Told {...props} />}
    </div>
  );
}

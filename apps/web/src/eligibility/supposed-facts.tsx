import { ActionIcon, Button } from '@mantine/core';
import { IconArrowRight, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView } from '@quantieme/api-client';
import type { Consultation } from './answers.ts';
import { AskedInPlace } from './asked-in-place.tsx';
import { FactSelect, isAskable } from './fact-select.tsx';
import { useAnswerText } from './use-answer-text.ts';
import { withSupposition, type Suppositions } from './suppositions.ts';
import styles from './what-if.module.css';

interface SupposedFactsProps {
  readonly consultation: Consultation;
  readonly facts: readonly FactView[];
  readonly supposed: Suppositions;
  readonly onChange: (supposed: Suppositions) => void;
}

interface SupposedProps extends Omit<SupposedFactsProps, 'onChange'> {
  readonly onDrop: (fact: FactView) => void;
}

function Supposed({ consultation, facts, supposed, onDrop }: SupposedProps) {
  const { t } = useTranslation();
  const answerText = useAnswerText();
  const said = Object.entries(supposed).flatMap(([id, value]) => {
    const fact = facts.find((one) => one.id === id);
    return fact ? [{ fact, value }] : [];
  });
  if (said.length === 0) return null;
  return (
    <ul className={styles['supposed']} aria-label={t('eligibility.whatIf.supposed')}>
      {said.map(({ fact, value }) => (
        <li key={fact.id}>
          <span>{fact.label}</span>
          <s className="q-dim">{answerText(fact, consultation.answers[fact.id])}</s>
          <IconArrowRight size={13} role="img" aria-label={t('eligibility.whatIf.becomes')} />
          <b>{answerText(fact, value)}</b>
          <ActionIcon
            aria-label={t('eligibility.whatIf.drop', { label: fact.label })}
            onClick={() => onDrop(fact)}
          >
            <IconX size={14} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

/** Facts supposed to be otherwise, and the next one to change. What is known comes first. */
export function SupposedFacts(props: SupposedFactsProps) {
  const { consultation, facts, supposed, onChange } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const select = useRef<HTMLInputElement>(null);
  const fact = facts.find(({ id }) => id === chosen);
  useEffect(() => {
    if (chosen === null) select.current?.focus();
  }, [chosen]);
  const isKnown = ({ id }: FactView) => id in consultation.answers;
  const askable = facts.filter(isAskable);
  const answered = (value: unknown) => {
    if (fact) onChange(withSupposition(consultation, supposed, [fact.id, value]));
    setChosen(null);
  };
  const drop = ({ id }: FactView) => {
    onChange(withSupposition(consultation, supposed, [id, consultation.answers[id] ?? null]));
    select.current?.focus();
  };
  return (
    <>
      <Supposed {...props} onDrop={drop} />
      <FactSelect
        inputRef={select}
        openOnFocus={false}
        label={t('eligibility.whatIf.change')}
        facts={[...askable.filter(isKnown), ...askable.filter((one) => !isKnown(one))]}
        value={chosen}
        onChange={setChosen}
      />
      {fact && (
        <AskedInPlace key={fact.id} fact={fact} onAnswer={answered} onLeave={() => setChosen(null)}>
          {isKnown(fact) && (
            <Button variant="subtle" onClick={() => answered(null)}>
              {t('eligibility.whatIf.suppose')}
            </Button>
          )}
        </AskedInPlace>
      )}
    </>
  );
}

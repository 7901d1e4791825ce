import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView } from '@quantieme/api-client';
import { AskedInPlace } from './asked-in-place.tsx';
import { isAskable } from './fact-select.tsx';
import { presumedValue, type Presumed } from './presumptions.ts';
import styles from './presumed-facts.module.css';
import { useAnswerText } from './use-answer-text.ts';

/** What tells a fact; null where it is not for this person to tell. */
export type AnswerTo = (fact: FactView) => ((value: unknown) => void) | null;

interface PresumedFactsProps {
  readonly presumed: Presumed;
  readonly facts: readonly FactView[];
  readonly answerTo: AnswerTo;
}

interface PresumedFact {
  readonly fact: FactView;
  readonly titles: number;
}

/** « Menace pour l’ordre public : aucune », and how many titles rest on it. */
function Said({ fact, titles }: PresumedFact) {
  const { t } = useTranslation();
  const answerText = useAnswerText();
  return (
    <>
      {fact.label}
      {t('common.colon')} <em>{answerText(fact, presumedValue(fact))}</em>
      <span className={styles['count']}>
        {t('eligibility.presumptions.titles', { count: titles })}
      </span>
    </>
  );
}

interface ListProps {
  readonly said: readonly PresumedFact[];
  readonly asked: FactView | undefined;
  readonly answerTo: AnswerTo;
  readonly onAsk: (fact: string) => void;
}

function List({ said, asked, answerTo, onAsk }: ListProps) {
  return (
    <ul className={styles['list']}>
      {said.map(({ fact, titles }) => (
        <li key={fact.id}>
          {isAskable(fact) && answerTo(fact) ? (
            <button
              type="button"
              className={styles['fact']}
              aria-expanded={asked?.id === fact.id}
              onClick={() => onAsk(fact.id)}
            >
              <Said fact={fact} titles={titles} />
            </button>
          ) : (
            <span className={styles['fact']}>
              <Said fact={fact} titles={titles} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the whole board supposes, said once; each of it can be answered where it stands. */
export function PresumedFacts({ presumed, facts, answerTo }: PresumedFactsProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const said = presumed.presumptions.flatMap(({ fact: id, titles }) => {
    const fact = facts.find((one) => one.id === id);
    return fact ? [{ fact, titles }] : [];
  });
  if (said.length === 0) return null;
  const asked = said.find(({ fact }) => fact.id === chosen)?.fact;
  const leave = () => {
    setChosen(null);
    heading.current?.focus();
  };
  return (
    <section className={styles['presumed']} aria-label={t('eligibility.presumptions.title')}>
      <h2 ref={heading} tabIndex={-1} className={styles['heading']}>
        {t('eligibility.presumptions.title')}
        {t('common.colon')}
      </h2>
      <List
        said={said}
        asked={asked}
        answerTo={answerTo}
        onAsk={(fact) => setChosen(fact === chosen ? null : fact)}
      />
      {asked ? (
        <AskedInPlace
          key={asked.id}
          fact={asked}
          onAnswer={(value) => {
            answerTo(asked)?.(value);
            leave();
          }}
          onLeave={leave}
        />
      ) : (
        <p className="q-dim">{t('eligibility.presumptions.lead')}</p>
      )}
    </section>
  );
}

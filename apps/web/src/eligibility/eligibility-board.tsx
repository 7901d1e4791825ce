import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibilityView, FactView, TitleEligibilityView } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import { boardOf, familiesOf, ofFamily, type BoardColumn } from './board.ts';
import styles from './eligibility.module.css';
import { PresumedFacts, type AnswerTo } from './presumed-facts.tsx';
import { presumedBy, type Presumed } from './presumptions.ts';
import { TitleLine } from './title-line.tsx';

interface EligibilityBoardProps {
  readonly answer: EligibilityView;
  readonly asked: string;
  readonly facts: readonly FactView[];
  /** Tells what was presumed. */
  readonly answerTo: AnswerTo;
}

const SHOWN = 12;

interface ColumnProps extends BoardColumn, Pick<EligibilityBoardProps, 'asked' | 'facts'> {
  readonly presumed: Presumed;
  readonly others: readonly TitleEligibilityView[];
  readonly on: string;
}

function Column({ column, titles, ...shared }: ColumnProps) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const folded = column === 'unknown' || column === 'not-eligible';
  const shown = whole || !folded ? titles : titles.slice(0, column === 'unknown' ? SHOWN : 0);
  return (
    <Section title={t(`eligibility.columns.${column}`)} count={titles.length}>
      <ul className={styles['titles']}>
        {shown.map((title) => (
          <TitleLine key={title.title} title={title} {...shared} />
        ))}
      </ul>
      {shown.length < titles.length && (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {t('eligibility.showAll', { count: titles.length })}
        </Button>
      )}
    </Section>
  );
}

interface FamilyFilterProps {
  readonly board: readonly BoardColumn[];
  readonly family: string | null;
  readonly onChange: (family: string | null) => void;
}

function FamilyFilter({ board, family, onChange }: FamilyFilterProps) {
  const { t } = useTranslation();
  return (
    <Select
      className={styles['families']}
      aria-label={t('eligibility.family')}
      placeholder={t('eligibility.everyFamily')}
      data={familiesOf(board).map((value) => ({
        value,
        label: t(`eligibility.families.${value as 'talent'}`),
      }))}
      value={family}
      onChange={onChange}
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
    />
  );
}

/** Every title by what can be said of it, or those of one family. */
export function EligibilityBoard({ answer, answerTo, ...shared }: EligibilityBoardProps) {
  const [family, setFamily] = useState<string | null>(null);
  const board = boardOf(answer.titles, answer.on);
  const others = board.flatMap(({ titles }) => titles);
  const presumed = presumedBy(answer.titles);
  return (
    <div className={styles['board']}>
      <PresumedFacts presumed={presumed} facts={shared.facts} answerTo={answerTo} />
      <FamilyFilter board={board} family={family} onChange={setFamily} />
      {ofFamily(board, family).map((column) => (
        <Column
          key={`${column.column} ${family}`}
          {...column}
          {...shared}
          others={others}
          presumed={presumed}
          on={answer.on}
        />
      ))}
    </div>
  );
}

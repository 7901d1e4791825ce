import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibilityView, FactView } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import { boardOf, type BoardColumn } from './board.ts';
import styles from './eligibility.module.css';
import { TitleLine } from './title-line.tsx';

interface EligibilityBoardProps {
  readonly answer: EligibilityView;
  readonly asked: string;
  readonly facts: readonly FactView[];
}

const SHOWN = 12;

function Column({
  column,
  titles,
  ...shared
}: BoardColumn & Omit<EligibilityBoardProps, 'answer'>) {
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

/** Every title by what can be said of it. */
export function EligibilityBoard({ answer, ...shared }: EligibilityBoardProps) {
  return (
    <div className={styles['board']}>
      {boardOf(answer.titles, answer.on).map((column) => (
        <Column key={column.column} {...column} {...shared} />
      ))}
    </div>
  );
}

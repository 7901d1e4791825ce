import { Select } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView } from '@quantieme/api-client';
import { byNameThenQuestion } from './by-name.ts';
import styles from './eligibility.module.css';

/** Kinds of facts that a form on one line cannot take. */
export const isAskable = ({ type, id, answeredBy }: FactView): boolean =>
  answeredBy !== 'computation' && (type !== 'rows' || id === 'stay.titles');

/** A fact in the list of all: its name, and what is asked. */
function Choice({ fact }: { readonly fact: FactView | undefined }) {
  return (
    <span>
      {fact?.label}
      {fact?.question && <span className={styles['choice']}>{fact.question}</span>}
    </span>
  );
}

interface FactSelectProps {
  readonly label: string;
  /** Those that may be chosen, in their order. */
  readonly facts: readonly FactView[];
  readonly value: string | null;
  readonly onChange: (fact: string | null) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Otherwise the list opens once something is typed. */
  readonly openOnFocus?: boolean;
}

/** One fact among all, found by the words of its name or of its question. */
export function FactSelect({ facts, inputRef, ...select }: FactSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      {...select}
      ref={inputRef}
      placeholder={t('eligibility.anotherPlaceholder')}
      data={facts.map((fact) => ({ value: fact.id, label: fact.label }))}
      renderOption={({ option }) => <Choice fact={facts.find(({ id }) => id === option.value)} />}
      filter={byNameThenQuestion(facts)}
      limit={40}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('common.noMatch')}
    />
  );
}

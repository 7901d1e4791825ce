import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterChoiceView } from '@quantieme/api-client';
import { containsWords } from '../ui/bare.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import styles from './letters.module.css';

interface RowsProps {
  readonly choices: readonly LetterChoiceView[];
  readonly onChoose: (id: string) => void;
}

function Rows({ choices, onChoose }: RowsProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles['rows']}>
      {choices.map(({ id, label, kind, records, ownTemplate }) => (
        <li key={id}>
          <button type="button" className={styles['choice']} onClick={() => onChoose(id)}>
            <span className={styles['label']}>{label}</span>
            <span className="q-dim">{t(`letters.kinds.${kind}`)}</span>
            <span className="q-dim">
              {records && t('letters.willRecord', { label: records.label })}
            </span>
            <span className="q-dim">{ownTemplate && t('letters.ownTemplate')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Which letter to write: those that the stage calls for first. */
export function LetterPicker({ choices, onChoose }: RowsProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = choices.filter(({ label }) => containsWords(label, search));
  const suggested = found.filter(({ suggested: one }) => one);
  const others = found.filter(({ suggested: one }) => !one);
  return (
    <>
      <div className={styles['search']}>
        <TextInput
          label={t('letters.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {found.length === 0 && (
        <EmptyState title={t('letters.noneFound')}>{t('letters.noneFoundText')}</EmptyState>
      )}
      {suggested.length > 0 && (
        <Section title={t('letters.suggested')} count={suggested.length}>
          <Rows choices={suggested} onChoose={onChoose} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('letters.others')} count={others.length}>
          <Rows choices={others} onChoose={onChoose} />
        </Section>
      )}
    </>
  );
}

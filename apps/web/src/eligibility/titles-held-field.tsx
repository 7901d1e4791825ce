import { ActionIcon, Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { titlesQuery } from '../rules/law.queries.ts';
import { byWords } from '../ui/by-words.ts';
import { DateField } from '../ui/date-field.tsx';
import styles from './eligibility.module.css';

interface Held {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const EMPTY: Held = { title: '', from: '', to: '' };

const complete = ({ title, from }: Held) => title !== '' && from !== '';

interface RowProps {
  readonly held: Held;
  readonly onChange: (held: Held) => void;
  readonly onRemove: (() => void) | undefined;
}

function Row({ held, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const titles = useQuery(titlesQuery).data ?? [];
  return (
    <div className={styles['held']}>
      <Select
        label={t('dossiers.title')}
        data={titles.map(({ id, label }) => ({ value: id, label }))}
        value={held.title || null}
        onChange={(title) => onChange({ ...held, title: title ?? '' })}
        filter={byWords}
        searchable
        selectFirstOptionOnChange
        nothingFoundMessage={t('common.noMatch')}
      />
      <DateField
        label={t('eligibility.heldFrom')}
        value={held.from || null}
        onChange={(from) => onChange({ ...held, from: from ?? '' })}
      />
      <DateField
        label={t('eligibility.heldTo')}
        value={held.to || null}
        onChange={(to) => onChange({ ...held, to: to ?? '' })}
      />
      {onRemove && (
        <ActionIcon aria-label={t('eligibility.removeTitle')} onClick={onRemove}>
          <IconX size={14} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  );
}

interface TitlesHeldFieldProps {
  readonly onAnswer: (titles: readonly unknown[]) => void;
}

/** Titles, visas and receipts one after the other, each with its days: every seniority is counted from them. */
export function TitlesHeldField({ onAnswer }: TitlesHeldFieldProps) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<readonly Held[]>([EMPTY]);
  const put = (index: number, held: Held) => setRows(rows.with(index, held));
  const said = rows
    .filter(complete)
    .map(({ title, from, to }) => ({ title, from, to: to || null }));
  return (
    <div className={styles['typed']}>
      {rows.map((held, index) => (
        <Row
          key={index}
          held={held}
          onChange={(changed) => put(index, changed)}
          onRemove={rows.length > 1 ? () => setRows(rows.toSpliced(index, 1)) : undefined}
        />
      ))}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={() => setRows([...rows, EMPTY])}>
          {t('eligibility.addTitle')}
        </Button>
        <Button variant="default" onClick={() => onAnswer([])}>
          {t('eligibility.neverHeld')}
        </Button>
        <Button disabled={said.length === 0} onClick={() => onAnswer(said)}>
          {t('eligibility.answer')}
        </Button>
      </div>
    </div>
  );
}

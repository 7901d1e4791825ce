import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportColumnView, ImportView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useImportActs } from './imports.queries.ts';
import styles from './imports.module.css';

type Order = 'day-first' | 'month-first';
interface Mapped {
  readonly field: string | null;
  readonly dateOrder: Order | null;
}

interface ColumnProps {
  readonly column: ImportColumnView;
  readonly fields: ImportView['fields'];
  readonly mapped: Mapped;
  readonly onChange: (mapped: Mapped) => void;
}

function Column({ column, fields, mapped, onChange }: ColumnProps) {
  const { t } = useTranslation();
  const { name, header, samples, datesFound } = column;
  const isDate = fields.some(({ id, isDate }) => id === mapped.field && isDate);
  const asks = isDate && datesFound === 'either';
  return (
    <li className={styles['column']}>
      <div className={styles['header']}>
        <span>
          <span className={styles['letter']}>{name}</span>
          <span className={styles['label']}>{header}</span>
        </span>
        <span className="q-dim">{samples.join(' · ')}</span>
      </div>
      <div className={styles['fills']}>
        <Select
          aria-label={t('imports.fills', { header })}
          placeholder={t('imports.leftOut')}
          clearable
          searchable
          data={fields.map(({ id, label, required }) => ({
            value: id,
            label: required ? t('imports.needed', { label }) : label,
          }))}
          value={mapped.field}
          onChange={(field) => onChange({ ...mapped, field })}
        />
        {asks && (
          <>
            <span id={`order-${name}`}>{t('imports.order', { sample: samples[0] ?? '' })}</span>
            <SegmentedControl
              aria-labelledby={`order-${name}`}
              value={mapped.dateOrder ?? ''}
              onChange={(order) => onChange({ ...mapped, dateOrder: order as Order })}
              data={[
                { value: 'day-first', label: t('imports.dayFirst') },
                { value: 'month-first', label: t('imports.monthFirst') },
              ]}
            />
          </>
        )}
      </div>
    </li>
  );
}

/** Which column fills what, with what stands in it; then every row is looked at. */
export function ImportMapping({ one }: { readonly one: ImportView }) {
  const { t } = useTranslation();
  const { check } = useImportActs();
  const [mapping, setMapping] = useState<readonly Mapped[]>(
    one.columns.map(({ field, dateOrder }) => ({ field, dateOrder: dateOrder as Order | null })),
  );
  const change = (index: number) => (mapped: Mapped) =>
    setMapping(mapping.map((before, at) => (at === index ? mapped : before)));
  return (
    <div className={styles['block']}>
      <p className={styles['text']}>{t('imports.mappingText')}</p>
      <ul className={styles['rows']}>
        {one.columns.map((column, index) => (
          <Column
            key={column.name}
            column={column}
            fields={one.fields}
            mapped={mapping[index] ?? { field: null, dateOrder: null }}
            onChange={change(index)}
          />
        ))}
      </ul>
      {check.error && <ProblemNotice error={check.error} />}
      <div className={styles['acts']}>
        <Button
          loading={check.isPending}
          onClick={() => check.mutate({ one, body: { columns: [...mapping] } })}
        >
          {t('imports.check')}
        </Button>
        <span className="q-dim">{t('imports.checkText')}</span>
      </div>
    </div>
  );
}

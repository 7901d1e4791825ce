import { NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterFieldView } from '@quantieme/api-client';
import { DateField } from '../ui/date-field.tsx';
import type { Typed } from './letters.queries.ts';
import styles from './letters.module.css';

type Value = Typed[string];

interface LetterFieldProps {
  readonly field: LetterFieldView;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

function YesNo({ field, value, onChange }: LetterFieldProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={field.label} className={styles['yesNo']}>
      <span className={styles['fieldLabel']}>{field.label}</span>
      <SegmentedControl
        size="xs"
        value={value === undefined ? '' : String(value)}
        onChange={(said) => onChange(said === '' ? undefined : said === 'true')}
        data={[
          { value: '', label: t('letters.unknown') },
          { value: 'true', label: t('letters.yes') },
          { value: 'false', label: t('letters.no') },
        ]}
      />
    </div>
  );
}

/** A field that is typed for this letter alone. */
export function LetterField(props: LetterFieldProps) {
  const { t } = useTranslation();
  const { field, value, onChange } = props;
  const { label, type, missing } = field;
  const hint = missing ? t('letters.needed', { place: field.place }) : t('letters.optional');
  const placeholder = field.origin === 'dossier' ? (field.value ?? '') : '';
  if (type === 'boolean') return <YesNo {...props} />;
  if (type === 'date') {
    const day = typeof value === 'string' ? value : null;
    return <DateField label={label} value={day} onChange={(on) => onChange(on ?? undefined)} />;
  }
  if (type === 'amount') {
    return (
      <NumberInput
        label={label}
        description={hint}
        suffix=" €"
        decimalScale={2}
        decimalSeparator=","
        min={0}
        value={typeof value === 'number' ? value : ''}
        onChange={(said) => onChange(typeof said === 'number' ? said : undefined)}
      />
    );
  }
  if (type === 'list') {
    const lines = Array.isArray(value) ? value.join('\n') : '';
    return (
      <Textarea
        label={label}
        description={`${hint} ${t('letters.onePerLine')}`}
        autosize
        minRows={3}
        value={lines}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? undefined : currentTarget.value.split('\n'))
        }
      />
    );
  }
  const text = typeof value === 'string' ? value : '';
  const Input = label.includes('(') || field.name.endsWith('.adresse') ? Textarea : TextInput;
  return (
    <Input
      label={label}
      description={hint}
      placeholder={placeholder}
      value={text}
      onChange={({ currentTarget }: { currentTarget: { value: string } }) =>
        onChange(currentTarget.value === '' ? undefined : currentTarget.value)
      }
    />
  );
}

import { Button, MultiSelect, NumberInput, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView } from '@quantieme/api-client';
import { byWords } from '../ui/by-words.ts';
import { DateField } from '../ui/date-field.tsx';
import styles from './eligibility.module.css';
import { TitlesHeldField } from './titles-held-field.tsx';

export interface AnswerFieldProps {
  readonly fact: FactView;
  readonly onAnswer: (value: unknown) => void;
}

/** As many answers as fit on two lines are buttons. */
const BUTTONS = 6;

/** A word of a sentence, as a button says it. */
const capitalised = (label: string) => label.charAt(0).toLocaleUpperCase() + label.slice(1);

function Buttons({ fact, onAnswer }: AnswerFieldProps) {
  const { t } = useTranslation();
  const choices: readonly { value: unknown; label: string }[] =
    fact.type === 'yes-no'
      ? [
          { value: true, label: t('common.yes') },
          { value: false, label: t('common.no') },
        ]
      : fact.values;
  return (
    <div className={styles['buttons']}>
      {choices.map(({ value, label }) => (
        <Button key={label} variant="default" onClick={() => onAnswer(value)}>
          {capitalised(label)}
        </Button>
      ))}
    </div>
  );
}

/** What is typed or picked from a long list, then said with Enter. */
function Typed({ fact, onAnswer }: AnswerFieldProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState<unknown>(null);
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!empty) onAnswer(value);
  };
  return (
    <form className={styles['typed']} onSubmit={submit}>
      <TypedInput fact={fact} value={value} onChange={setValue} />
      <Button type="submit" disabled={empty}>
        {t('eligibility.answer')}
      </Button>
    </form>
  );
}

interface TypedInputProps {
  readonly fact: FactView;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function TypedInput({ fact, value, onChange }: TypedInputProps) {
  const { t } = useTranslation();
  const { label, type, unit, values, multiple } = fact;
  if (type === 'date')
    return <DateField label={label} value={(value as string | null) ?? null} onChange={onChange} />;
  if (type === 'number')
    return (
      <NumberInput
        label={label}
        value={(value as number | null) ?? ''}
        onChange={(said) => onChange(typeof said === 'number' ? said : null)}
        min={0}
        allowNegative={false}
        suffix={unit ? ` ${t(`eligibility.units.${unit as 'years'}`)}` : ''}
      />
    );
  const data = values.map((one) => ({ ...one }));
  const list = {
    label,
    data,
    filter: byWords,
    searchable: true,
    nothingFoundMessage: t('common.noMatch'),
    limit: 60,
  };
  return multiple ? (
    <MultiSelect {...list} value={(value as string[] | null) ?? []} onChange={onChange} />
  ) : (
    <Select
      {...list}
      value={(value as string | null) ?? null}
      onChange={onChange}
      selectFirstOptionOnChange
    />
  );
}

/** Any fact, answered as its type wants. */
export function AnswerField(props: AnswerFieldProps) {
  const { type, values, multiple, id } = props.fact;
  if (id === 'stay.titles') return <TitlesHeldField onAnswer={props.onAnswer} />;
  const few = type === 'yes-no' || (!multiple && values.length > 0 && values.length <= BUTTONS);
  return few ? <Buttons {...props} /> : <Typed {...props} />;
}

import { Input, NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/date-field.tsx';
import { AmountField } from './amount-field.tsx';
import { valuesOf, type ChoiceSet } from './choices.ts';
import styles from './family-form.module.css';
import { readAt, type Said } from './said.ts';
import { useSaidAt, useSaidForm } from './said-form.tsx';
import type { fr } from '../i18n/fr/index.ts';

type FieldLabel = keyof typeof fr.family.labels;
type Kind = 'day' | 'yes-no' | 'count' | 'amount' | ChoiceSet;

/** A field of a request: its name there, what it is called, and what it holds. */
export interface FieldSpec {
  readonly name: string;
  readonly label: FieldLabel;
  readonly as: Kind;
  /** A choice that the request cannot do without. */
  readonly required?: true;
  /** Asked only if what is said beside it calls for it. */
  readonly when?: (beside: Said) => boolean;
}

interface FieldProps {
  readonly pointer: string;
  readonly label: string;
}

const ANSWERS = { yes: true, no: false } as const;

function YesNoField({ pointer, label }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const { value, error, onChange } = useSaidAt<boolean>(pointer);
  const shown = value === null ? 'unknown' : value ? 'yes' : 'no';
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error}>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={shown}
        onChange={(next) => onChange(next === 'unknown' ? null : ANSWERS[next as 'yes' | 'no'])}
        data={[
          { value: 'yes', label: t('common.yes') },
          { value: 'no', label: t('common.no') },
          { value: 'unknown', label: t('common.unknown') },
        ]}
      />
    </Input.Wrapper>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly set: ChoiceSet;
  readonly required: boolean;
}

function ChoiceField({ pointer, label, set, required }: ChoiceFieldProps) {
  const { t } = useTranslation();
  const { value, error, onChange } = useSaidAt<string>(pointer);
  const words = (each: string) => t(`family.choices.${set}.${each}` as 'family.choices.zones.A');
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      error={error}
      data={[
        ...(required ? [] : [{ value: '', label: t('common.unknown') }]),
        ...valuesOf(set).map((each) => ({ value: each, label: words(each) })),
      ]}
    />
  );
}

function CountField({ pointer, label }: FieldProps) {
  const { value, error, onChange } = useSaidAt<number>(pointer);
  return (
    <NumberInput
      label={label}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
      error={error}
      min={0}
      allowDecimal={false}
      allowNegative={false}
      inputMode="numeric"
    />
  );
}

function DayField({ pointer, label }: FieldProps) {
  const { value, error, onChange } = useSaidAt<string>(pointer);
  return <DateField label={label} value={value} onChange={onChange} error={error} />;
}

function FigureField({ pointer, label }: FieldProps) {
  const { value, error, onChange } = useSaidAt<number>(pointer);
  return <AmountField label={label} value={value} onChange={onChange} error={error} />;
}

const TYPED = { day: DayField, 'yes-no': YesNoField, count: CountField, amount: FigureField };

const isTyped = (as: Kind): as is keyof typeof TYPED => as in TYPED;

interface SaidFieldProps extends FieldProps {
  readonly as: Kind;
  readonly required: boolean;
}

function SaidField({ pointer, label, as, required }: SaidFieldProps) {
  const Field = isTyped(as) ? TYPED[as] : null;
  return (
    <div data-pointer={pointer} className={styles['field']} data-as={as}>
      {Field ? (
        <Field pointer={pointer} label={label} />
      ) : (
        <ChoiceField pointer={pointer} label={label} set={as as ChoiceSet} required={required} />
      )}
    </div>
  );
}

interface FieldsProps {
  /** The object that holds them; empty for the request itself. */
  readonly at: string;
  readonly specs: readonly FieldSpec[];
}

/** Fields of one object of the request, side by side. */
export function Fields({ at, specs }: FieldsProps) {
  const { t } = useTranslation();
  const { said } = useSaidForm();
  const beside = (readAt(said, at) ?? {}) as Said;
  return (
    <div className={styles['grid']}>
      {specs
        .filter(({ when }) => when === undefined || when(beside))
        .map(({ name, label, as, required }) => (
          <SaidField
            key={name}
            pointer={`${at}/${name}`}
            label={t(`family.labels.${label}`)}
            as={as}
            required={required ?? false}
          />
        ))}
    </div>
  );
}

import { NativeSelect, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  canRoll,
  limitBody,
  MODES,
  ROLLS,
  unitsOf,
  withMode,
  type Count,
  type LimitDraft,
  type Mode,
  type Unit,
} from './law-change-draft.ts';
import styles from './law-change-form.module.css';

interface LimitFieldsProps {
  readonly legend: string;
  readonly limit: LimitDraft;
  readonly onChange: (limit: LimitDraft) => void;
  readonly error: string | undefined;
}

type PartProps = Omit<LimitFieldsProps, 'legend'>;

const countOf = (value: string | number): Count => (typeof value === 'number' ? value : '');

function ModeField({ limit, onChange }: Omit<PartProps, 'error'>) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('lawChangeForm.mode')}
      data={MODES.map((mode) => ({ value: mode, label: t(`lawChangeForm.modes.${mode}`) }))}
      value={limit.mode}
      onChange={(mode) => mode && onChange(withMode(limit, mode as Mode))}
      allowDeselect={false}
    />
  );
}

interface QuantityProps {
  readonly labels: { readonly count: string; readonly unit: string };
  readonly value: readonly [Count, Unit];
  readonly units: readonly { readonly value: Unit; readonly label: string }[];
  readonly least: number;
  readonly onChange: (count: Count, unit: Unit) => void;
  readonly error?: string | undefined;
}

/** « 2 mois »: a number and its unit, side by side. */
function Quantity({ labels, value, units, least, onChange, error }: QuantityProps) {
  const [count, unit] = value;
  return (
    <div className={styles['quantity']}>
      <NumberInput
        label={labels.count}
        value={count}
        onChange={(next) => onChange(countOf(next), unit)}
        min={least}
        max={3650}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        error={error}
        required
      />
      <NativeSelect
        label={labels.unit}
        value={unit}
        data={units}
        onChange={(event) => onChange(count, event.currentTarget.value as Unit)}
      />
    </div>
  );
}

function useUnits(mode: Mode) {
  const { t } = useTranslation();
  return unitsOf(mode).map((value) => ({
    value,
    label:
      mode === 'before' && value !== 'hour'
        ? t(`lawChangeForm.beforeUnits.${value}`)
        : t(`lawChangeForm.units.${value}`),
  }));
}

function Quantities({ limit, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const units = useUnits(limit.mode);
  const isWindow = limit.mode === 'before';
  const [count, unit] = isWindow ? (['opens', 'opensUnit'] as const) : (['count', 'unit'] as const);
  return (
    <>
      <Quantity
        labels={{ count: t(`lawChangeForm.${count}`), unit: t(`lawChangeForm.${unit}`) }}
        value={[limit.count, limit.unit]}
        units={units}
        least={1}
        onChange={(next, of) => onChange({ ...limit, count: next, unit: of })}
        error={error}
      />
      {isWindow && (
        <Quantity
          labels={{ count: t('lawChangeForm.closes'), unit: t('lawChangeForm.closesUnit') }}
          value={[limit.closes, limit.closesUnit]}
          units={units}
          least={0}
          onChange={(closes, closesUnit) => onChange({ ...limit, closes, closesUnit })}
        />
      )}
    </>
  );
}

/** The length read back in a sentence, once it is complete. */
function Said({ limit }: { readonly limit: LimitDraft }) {
  const { t } = useTranslation();
  if (!limitBody(limit)) return null;
  const quantity = (count: Count, unit: Unit) =>
    t(`lawChangeForm.quantities.${unit}`, { count: Number(count) });
  return (
    <p className={styles['said']} aria-live="polite">
      {t(`lawChangeForm.said.${limit.mode}`, {
        length: quantity(limit.count, limit.unit),
        closes: quantity(limit.closes, limit.closesUnit),
        roll: t(`lawChangeForm.saidRolls.${limit.roll}`),
      })}
    </p>
  );
}

/** A length in the words of the law: how it is counted, how much, and what happens on a day off. */
export function LimitFields({ legend, limit, onChange, error }: LimitFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['group']}>
      <legend>{legend}</legend>
      <ModeField limit={limit} onChange={onChange} />
      <Quantities limit={limit} onChange={onChange} error={error} />
      {canRoll(limit.mode) && (
        <NativeSelect
          label={t('lawChangeForm.roll')}
          value={limit.roll}
          data={ROLLS.map((roll) => ({ value: roll, label: t(`lawChangeForm.rolls.${roll}`) }))}
          onChange={(event) => {
            const roll = ROLLS.find((one) => one === event.currentTarget.value);
            if (roll) onChange({ ...limit, roll });
          }}
        />
      )}
      <Said limit={limit} />
    </fieldset>
  );
}

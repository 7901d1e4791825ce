import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FamilyResourcesView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { AmountCell } from './amount-cell.tsx';
import { euros, monthText } from './figures.ts';
import {
  amountAbove,
  amountsIn,
  BASES,
  columnTotal,
  withAmount,
  withPasted,
  withRepeated,
  type Basis,
  type IncomeLine,
} from './income-lines.ts';
import styles from './income-lines.module.css';

export type Months = FamilyResourcesView['months'];

interface IncomeMonthsProps {
  readonly line: IncomeLine;
  readonly label: string;
  readonly months: Months;
  readonly onChange: (line: IncomeLine) => void;
  /** What the API says about an amount of a month. */
  readonly errorOf: (month: string, basis: Basis) => string | undefined;
}

function MonthRow({ index, ...props }: IncomeMonthsProps & { readonly index: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { line, months, onChange, errorOf } = props;
  const names = months.map(({ month }) => month);
  const { month = '', minimumWage = null } = months[index] ?? {};
  const name = monthText(month, language);
  const cell = (basis: Basis) => {
    const at = { month, basis, months: names };
    return (
      <td key={basis}>
        <AmountCell
          label={t('family.incomes.cell', { month: name, basis: t(`family.basis.${basis}`) })}
          place={{ row: index, column: basis, month }}
          value={amountsIn(line, month)[basis]}
          error={errorOf(month, basis)}
          onChange={(amount) => onChange(withAmount(line, at, amount))}
          onPaste={(rows) => onChange(withPasted(line, rows, at))}
          onRepeat={() => {
            const above = amountAbove(line, at);
            if (above !== null) onChange(withAmount(line, at, above));
          }}
        />
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles['wage']}>
        {minimumWage === null ? '–' : euros(minimumWage, language)}
      </td>
      {BASES.map(cell)}
    </tr>
  );
}

function Foot({ line, months, onChange }: IncomeMonthsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = months.map(({ month }) => month);
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('family.months.total')}</th>
        <td className={styles['wage']} />
        {BASES.map((basis) => {
          const total = columnTotal(line, basis, names);
          return (
            <td key={basis} className={styles['total']}>
              {total !== null && euros(total, language)}
            </td>
          );
        })}
      </tr>
      <tr className={styles['fill']}>
        <td />
        <td className={styles['wage']} />
        {BASES.map((basis) => (
          <td key={basis}>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={t('family.incomes.fillOf', { basis: t(`family.basis.${basis}`) })}
              onClick={() => onChange(withRepeated(line, basis, names))}
            >
              {t('family.incomes.fill')}
            </Button>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** The twelve months by name, with what an income brought in each. */
export function IncomeMonths(props: IncomeMonthsProps) {
  const { t } = useTranslation();
  const { months, label } = props;
  return (
    <table className={styles['months']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('family.months.month')}</th>
          <th scope="col" className={styles['wage']}>
            {t('family.months.wage')}
          </th>
          {BASES.map((basis) => (
            <th key={basis} scope="col">
              {t(`family.basis.${basis}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month }, index) => (
          <MonthRow key={month} index={index} {...props} />
        ))}
      </tbody>
      <Foot {...props} />
    </table>
  );
}

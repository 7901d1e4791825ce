import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FamilyResourcesView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { FamilyAnswer } from './family-answer.tsx';
import styles from './family-result.module.css';
import { euros, monthText, signedEuros } from './figures.ts';
import { goToMonth } from './go-to.ts';
import type { PlaceOf } from './places.ts';
import { StateMark } from './state-mark.tsx';

interface ResourcesProps {
  readonly answer: FamilyResourcesView;
}

type Row = 'threshold' | 'counted' | 'unsettled' | 'contested' | 'gap';
const ROWS: readonly Row[] = ['threshold', 'counted', 'unsettled', 'contested', 'gap'];
const ONLY_IF_ANY: ReadonlySet<Row> = new Set(['unsettled', 'contested']);
const MONTHS = 12;

/** Gross beside net: the text says neither, so each is a reading of its own. */
function Sums({ answer: { bases } }: ResourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = ROWS.filter((row) => !ONLY_IF_ANY.has(row) || bases.some((basis) => basis[row]));
  const figure = (amount: number | null, row: Row) => {
    if (amount === null) return '–';
    return row === 'gap' ? signedEuros(amount, language) : euros(amount, language);
  };
  const mean = (amount: number) =>
    t('family.sums.mean', { amount: euros(amount / MONTHS, language) });
  return (
    <table className={styles['figures']}>
      <caption>{t('family.sums.caption')}</caption>
      <thead>
        <tr>
          <td />
          {bases.map(({ basis }) => (
            <th key={basis} scope="col">
              {t(`family.basis.${basis as 'gross'}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`family.sums.${row}`)}</th>
            {bases.map(({ basis, [row]: amount }) => (
              <td key={basis}>
                {figure(amount, row)}
                {row === 'threshold' && amount !== null && <small>{mean(amount)}</small>}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('family.sums.state')}</th>
          {bases.map(({ basis, state }) => (
            <td key={basis}>
              <StateMark state={state} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Months of which nothing was said, each a way to its box. */
function MissingMonths({ answer: { bases } }: ResourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const months = [...new Set(bases.flatMap((basis) => basis.missingMonths))].toSorted();
  if (months.length === 0) return null;
  return (
    <section className={styles['missing']} aria-label={t('family.missingMonths')}>
      <h3 className={styles['heading']}>
        {t('family.missingMonths')} <span>{months.length}</span>
      </h3>
      <ul>
        {months.map((month) => {
          const name = monthText(month, language);
          return (
            <li key={month}>
              <Button
                variant="default"
                size="compact-xs"
                data-print="text"
                aria-label={t('family.goTo', { month: name })}
                onClick={() => goToMonth(month)}
              >
                {name}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Months below the amount where the year falls short, each a way to its box. */
function ShortMonths({ answer: { shortMonths, verdict } }: ResourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (shortMonths.length === 0 || verdict === 'met') return null;
  return (
    <section className={styles['missing']} aria-label={t('family.shortMonths')}>
      <h3 className={styles['heading']}>
        {t('family.shortMonths')} <span>{shortMonths.length}</span>
      </h3>
      <ul>
        {shortMonths.map(({ month, lacks }) => {
          const name = monthText(month, language);
          return (
            <li key={month}>
              <Button
                variant="default"
                size="compact-xs"
                data-print="text"
                onClick={() => goToMonth(month)}
              >
                {t('family.lacks', { month: name, amount: euros(lacks, language) })}
              </Button>
            </li>
          );
        })}
      </ul>
      <p>{t('family.shortMonthsRule')}</p>
    </section>
  );
}

function MonthTable({ answer: { months, bases } }: ResourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const amount = (value: number | null) => (value === null ? '–' : euros(value, language));
  return (
    <table className={styles['figures']}>
      <caption>
        {t('family.months.caption')} ·{' '}
        {t(`family.basis.${(bases[0]?.basis ?? 'gross') as 'gross'}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('family.months.month')}</th>
          <th scope="col">{t('family.sums.threshold')}</th>
          <th scope="col">{t('family.months.counted')}</th>
          <th scope="col">{t('family.months.gap')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, threshold, counted }) => (
          <tr key={month}>
            <th scope="row">{monthText(month, language)}</th>
            <td>{amount(threshold)}</td>
            <td>{amount(counted)}</td>
            <td>{threshold === null ? '–' : signedEuros(counted - threshold, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Summary({ answer }: ResourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const size = answer.familySize;
  const gaps = answer.bases.flatMap(({ basis, gap }) =>
    gap === null ? [] : [`${t(`family.basis.${basis as 'gross'}`)} ${signedEuros(gap, language)}`],
  );
  return (
    <span>
      {answer.exempt
        ? t('family.exempt')
        : [...(size === null ? [] : [t('family.familySize', { count: size })]), ...gaps].join(
            ' · ',
          )}
    </span>
  );
}

interface ResourcesAnswerProps extends ResourcesProps {
  readonly placeOf: PlaceOf;
}

export function ResourcesAnswer({ answer, placeOf }: ResourcesAnswerProps) {
  return (
    <FamilyAnswer answer={answer} placeOf={placeOf} summary={<Summary answer={answer} />}>
      <MissingMonths answer={answer} />
      <ShortMonths answer={answer} />
      <Sums answer={answer} />
      <MonthTable answer={answer} />
    </FamilyAnswer>
  );
}

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatisticsView } from '@quantieme/api-client';
import { DateField } from '../ui/date-field.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { monthsBack, PERIODS, type Change, type StatisticsSearch } from './statistics-search.ts';

interface FiltersProps {
  readonly search: StatisticsSearch;
  readonly data: StatisticsView;
  readonly onChange: (change: Partial<Change>) => void;
}

const CHOSEN = 'chosen';

function Period({ search, data, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const { today, from, to } = data;
  const known = PERIODS.find((months) => monthsBack(months, today) === search.from);
  const value = search.to ? CHOSEN : search.from === undefined ? '24' : String(known ?? CHOSEN);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('statistics.period')}
        value={value}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value === CHOSEN
              ? { from, to }
              : {
                  from:
                    currentTarget.value === '24'
                      ? undefined
                      : monthsBack(Number(currentTarget.value), today),
                  to: undefined,
                },
          )
        }
        data={[
          ...PERIODS.map((months) => ({
            value: String(months),
            label: t('statistics.months', { count: months }),
          })),
          { value: CHOSEN, label: t('statistics.chosen') },
        ]}
      />
      {value === CHOSEN && (
        <>
          <DateField
            label={t('statistics.from')}
            value={from}
            onChange={(day) => day && onChange({ from: day })}
          />
          <DateField
            label={t('statistics.to')}
            value={to}
            onChange={(day) => day && onChange({ to: day })}
          />
        </>
      )}
    </>
  );
}

export function StatisticsFilters(props: FiltersProps) {
  const { t } = useTranslation();
  const { search, data, onChange } = props;
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Toolbar>
      <Period {...props} />
      <NativeSelect
        size="xs"
        aria-label={t('statistics.person')}
        value={search.person ?? ''}
        onChange={({ currentTarget }) => onChange({ person: currentTarget.value || undefined })}
        data={[{ value: '', label: t('statistics.everybody') }, ...named(data.people)]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('statistics.procedure')}
        value={search.procedure ?? ''}
        onChange={({ currentTarget }) => onChange({ procedure: currentTarget.value || undefined })}
        data={[{ value: '', label: t('statistics.everyProcedure') }, ...named(data.procedures)]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('statistics.authority')}
        value={search.authority ?? ''}
        onChange={({ currentTarget }) => onChange({ authority: currentTarget.value || undefined })}
        data={[{ value: '', label: t('statistics.everyAuthority') }, ...named(data.authorities)]}
      />
    </Toolbar>
  );
}

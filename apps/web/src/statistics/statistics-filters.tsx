import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatisticsView } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';
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

const options = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

/** The firm, one of its teams, or one person. */
function Whose({ search, data, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const { teams } = useSession();
  const isTeam = (id: string) => id === search.team || teams.some((team) => team.id === id);
  const isGone = search.team !== undefined && !teams.some(({ id }) => id === search.team);
  const gone = isGone ? [{ id: search.team ?? '', name: t('scope.goneTeam') }] : [];
  const listed = [...teams, ...gone];
  return (
    <NativeSelect
      size="xs"
      aria-label={t(listed.length > 0 ? 'statistics.teamOrPerson' : 'statistics.person')}
      value={search.team ?? search.person ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange(
          isTeam(value)
            ? { team: value, person: undefined }
            : { team: undefined, person: value || undefined },
        )
      }
    >
      <option value="">{t('statistics.everybody')}</option>
      {listed.length > 0 && <Named label={t('teams.title')} rows={listed} />}
      <Named label={t('scope.people')} rows={data.people} />
    </NativeSelect>
  );
}

interface NamedProps {
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

function Named({ label, rows }: NamedProps) {
  return (
    <optgroup label={label}>
      {rows.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

export function StatisticsFilters(props: FiltersProps) {
  const { t } = useTranslation();
  const { search, data, onChange } = props;
  return (
    <Toolbar>
      <Period {...props} />
      <Whose {...props} />
      <NativeSelect
        size="xs"
        aria-label={t('statistics.procedure')}
        value={search.procedure ?? ''}
        onChange={({ currentTarget }) => onChange({ procedure: currentTarget.value || undefined })}
        data={[{ value: '', label: t('statistics.everyProcedure') }, ...options(data.procedures)]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('statistics.authority')}
        value={search.authority ?? ''}
        onChange={({ currentTarget }) => onChange({ authority: currentTarget.value || undefined })}
        data={[{ value: '', label: t('statistics.everyAuthority') }, ...options(data.authorities)]}
      />
    </Toolbar>
  );
}

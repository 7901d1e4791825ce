import { NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaCounts, DeadlineSort, Severity } from '@quantieme/api-client';
import styles from './deadline-filters.module.css';
import { LayoutSwitch } from './layout-switch.tsx';
import { ScopeMenu } from './scope-menu.tsx';
import { DEADLINE_VIEWS, type DeadlineSearch, type DeadlinesViewName } from './deadline-search.ts';

const TYPING_MS = 250;

type Change = { [Key in keyof DeadlineSearch]: DeadlineSearch[Key] | undefined };

interface FiltersProps {
  readonly search: DeadlineSearch;
  readonly counts: AgendaCounts | undefined;
  readonly onChange: (change: Change) => void;
}

function countOf(view: DeadlinesViewName, counts: AgendaCounts | undefined): string {
  if (!counts) return '';
  if (view === 'late') return ` ${counts.late}`;
  if (view === 'unowned') return ` ${counts.unowned}`;
  return view === 'windows' ? ` ${counts.windows}` : '';
}

/** What ought to stay empty shows only when it is not. */
function isOffered(view: DeadlinesViewName, { search, counts }: Omit<FiltersProps, 'onChange'>) {
  return view !== 'unowned' || search.view === view || (counts?.unowned ?? 0) > 0;
}

function Views({ search, counts, onChange }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      className={styles['views']}
      aria-label={t('deadlines.view')}
      value={search.view ?? 'todo'}
      onChange={(view) =>
        onChange({ view: view === 'todo' ? undefined : (view as DeadlinesViewName) })
      }
      data={DEADLINE_VIEWS.filter((view) => isOffered(view, { search, counts })).map((view) => ({
        value: view,
        label: t(`deadlines.views.${view}`) + countOf(view, counts),
      }))}
    />
  );
}

function WordsFilter({ search, onChange }: Omit<FiltersProps, 'counts'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search.q ?? '');
  const apply = useDebouncedCallback((q: string) => onChange({ q: q || undefined }), TYPING_MS);
  return (
    <TextInput
      size="xs"
      type="search"
      className={styles['words'] ?? ''}
      aria-label={t('deadlines.search')}
      placeholder={t('deadlines.search')}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
    />
  );
}

const SORTS: readonly DeadlineSort[] = [
  'prudentLastDay',
  '-prudentLastDay',
  'severity',
  'dossier',
  'assignee',
];

/** In which order the list comes; a calendar has its own. */
function Order({ search, onChange }: Omit<FiltersProps, 'counts'>) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('deadlines.sort')}
        value={search.sort ?? 'prudentLastDay'}
        disabled={search.group === 'person'}
        onChange={(event) =>
          onChange({ sort: SORTS.find((known) => known === event.currentTarget.value) })
        }
        data={SORTS.map((value) => ({ value, label: t(`deadlines.sorts.${value}`) }))}
      />
      <Switch
        size="xs"
        label={t('deadlines.perPerson')}
        checked={search.group === 'person'}
        onChange={(event) =>
          onChange({ group: event.currentTarget.checked ? 'person' : undefined })
        }
      />
    </>
  );
}

export function DeadlineFilters(props: FiltersProps) {
  const { t } = useTranslation();
  const { search, onChange } = props;
  const isList = search.vue === undefined;
  const severities: readonly Severity[] = ['fatal', 'important', 'information'];
  return (
    <div className={styles['filters']} data-print="no">
      <LayoutSwitch
        layout={search.vue}
        onLayout={(vue) => onChange({ vue, ...(vue ? {} : { du: undefined }) })}
      />
      {isList && <Views {...props} />}
      <div className={styles['row']}>
        <WordsFilter {...props} />
        <ScopeMenu search={search} onScope={onChange} />
        <NativeSelect
          size="xs"
          aria-label={t('deadlines.severity')}
          value={search.severity ?? ''}
          onChange={(event) =>
            onChange({ severity: severities.find((known) => known === event.currentTarget.value) })
          }
          data={[
            { value: '', label: t('deadlines.anySeverity') },
            ...severities.map((value) => ({ value, label: t(`severity.${value}`) })),
          ]}
        />
        {isList && <Order {...props} />}
      </div>
    </div>
  );
}

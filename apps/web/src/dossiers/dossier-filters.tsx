import { Chip, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { Toolbar } from '../ui/toolbar.tsx';
import { DOSSIER_PHASES, DOSSIER_STATUSES, type DossierSearch } from './dossier-search.ts';

const TYPING_MS = 250;

interface FiltersProps {
  readonly search: DossierSearch;
  readonly onChange: (change: Record<string, string | undefined>) => void;
}

function WordsFilter({ search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search.q ?? '');
  const apply = useDebouncedCallback((q: string) => onChange({ q }), TYPING_MS);
  return (
    <TextInput
      size="xs"
      type="search"
      w={{ base: '100%', sm: 170 }}
      aria-label={t('dossiers.search')}
      placeholder={t('dossiers.search')}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
    />
  );
}

function ResponsibleFilter({ search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const { people } = useSession();
  return (
    <NativeSelect
      size="xs"
      w={{ base: '100%', sm: 140 }}
      aria-label={t('dossiers.responsible')}
      value={search.responsible ?? ''}
      onChange={(event) => onChange({ responsible: event.currentTarget.value })}
      data={[
        { value: '', label: t('dossiers.anyResponsible') },
        { value: 'me', label: t('dossiers.mineOnly') },
        { value: 'none', label: t('dossiers.noResponsible') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

function WhereFilters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        w={{ base: '100%', sm: 170 }}
        aria-label={t('dossiers.phase')}
        value={search.phase ?? ''}
        onChange={(event) => onChange({ phase: event.currentTarget.value })}
        data={[
          { value: '', label: t('dossiers.anyPhase') },
          ...DOSSIER_PHASES.map((value) => ({ value, label: t(`dossiers.phases.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        w={{ base: '100%', sm: 110 }}
        aria-label={t('dossiers.status')}
        value={search.status ?? ''}
        onChange={(event) => onChange({ status: event.currentTarget.value })}
        data={[
          { value: '', label: t('dossiers.anyStatus') },
          ...DOSSIER_STATUSES.map((value) => ({ value, label: t(`dossiers.statuses.${value}`) })),
        ]}
      />
    </>
  );
}

/** Filters that the board and the table share; where a dossier stands is the board's own columns. */
export function DossierFilters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const { procedures } = useSession();
  return (
    <Toolbar>
      <SegmentedControl
        size="xs"
        aria-label={t('dossiers.view')}
        value={search.vue ?? 'table'}
        data={[
          { value: 'table', label: t('dossiers.table') },
          { value: 'etats', label: t('dossiers.board') },
        ]}
        onChange={(vue) => onChange({ vue })}
      />
      <WordsFilter search={search} onChange={onChange} />
      <NativeSelect
        size="xs"
        w={{ base: '100%', sm: 180 }}
        aria-label={t('dossiers.procedure')}
        value={search.procedure ?? ''}
        onChange={(event) => onChange({ procedure: event.currentTarget.value })}
        data={[
          { value: '', label: t('dossiers.anyProcedure') },
          ...procedures.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <ResponsibleFilter search={search} onChange={onChange} />
      {search.vue === undefined && <WhereFilters search={search} onChange={onChange} />}
      <Chip
        size="xs"
        checked={search.nextDeadline === 'none'}
        onChange={(checked) => onChange({ nextDeadline: checked ? 'none' : undefined })}
      >
        {t('dossiers.noDeadline')}
      </Chip>
      <Chip
        size="xs"
        checked={search.responsible === 'none'}
        onChange={(checked) => onChange({ responsible: checked ? 'none' : undefined })}
      >
        {t('dossiers.noResponsible')}
      </Chip>
    </Toolbar>
  );
}

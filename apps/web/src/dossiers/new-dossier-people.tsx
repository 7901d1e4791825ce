import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { authoritiesQuery, titlesQuery } from '../rules/law.queries.ts';
import { useColleagues } from '../session/session-context.ts';
import { byWords } from '../ui/by-words.ts';
import { fieldError } from '../ui/field-error.ts';
import type { NewDossierDraft } from './new-dossier-draft.ts';
import styles from './new-dossier.module.css';

interface NewDossierPeopleProps {
  readonly draft: NewDossierDraft;
  readonly onChange: (change: Partial<NewDossierDraft>) => void;
  readonly error: unknown;
  /** What its fields choose from is wanted. */
  readonly isReached: boolean;
}

function DepartementPicker({ draft, onChange, error, isReached }: NewDossierPeopleProps) {
  const { t } = useTranslation();
  const authorities = useQuery({ ...authoritiesQuery, enabled: isReached }).data ?? [];
  const chosen = authorities.find(({ departement }) => departement === draft.departement);
  return (
    <Select
      label={t('newDossier.departement')}
      description={chosen ? `${chosen.prefecture} · ${chosen.tribunal}` : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={authorities.map(({ departement, name }) => ({
        value: departement,
        label: `${departement} ${name}`,
      }))}
      value={draft.departement || null}
      onChange={(departement) => onChange({ departement: departement ?? '' })}
      filter={byWords}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      selectFirstOptionOnChange
      nothingFoundMessage={t('common.noMatch')}
      error={fieldError(error, '/departement')}
    />
  );
}

function TitlePicker({ draft, onChange, error, isReached }: NewDossierPeopleProps) {
  const { t } = useTranslation();
  const titles = useQuery({ ...titlesQuery, enabled: isReached }).data ?? [];
  return (
    <Select
      label={t('dossiers.title')}
      data={titles.map(({ id, label }) => ({ value: id, label }))}
      value={draft.titleRequested || null}
      onChange={(titleRequested) => onChange({ titleRequested: titleRequested ?? '' })}
      filter={byWords}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      selectFirstOptionOnChange
      nothingFoundMessage={t('common.noMatch')}
      error={fieldError(error, '/titleRequested')}
    />
  );
}

export function NewDossierPeople(props: NewDossierPeopleProps) {
  const { draft, onChange } = props;
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const people = [
    { value: '', label: t('deadlines.nobody') },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={styles['grid']}>
      <TitlePicker {...props} />
      <DepartementPicker {...props} />
      <NativeSelect
        label={t('dossiers.responsible')}
        value={draft.responsibleId}
        onChange={(event) => onChange({ responsibleId: event.currentTarget.value })}
        data={people}
      />
      <NativeSelect
        label={t('dossiers.paralegal')}
        value={draft.paralegalId}
        onChange={(event) => onChange({ paralegalId: event.currentTarget.value })}
        data={people}
      />
    </div>
  );
}

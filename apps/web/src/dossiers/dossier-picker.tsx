import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated, withoutMarks } from '../i18n/isolated.ts';
import { searchQuery } from '../search/search.queries.ts';

const TYPING_MS = 150;
const ENOUGH_LETTERS = 2;

interface DossierPickerProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** The keyboard goes to it as soon as it is there. */
function focused(input: HTMLInputElement | null): void {
  input?.focus();
}

/** A dossier found by its reference or by the names of its clients, in any order. */
export function DossierPicker({ value, onChange }: DossierPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { data, isFetching } = useQuery(searchQuery(settled));
  const found = (data?.dossiers ?? []).map(({ id, reference, clients, label, procedure }) => ({
    value: id,
    label: [reference, isolated(clients[0]?.displayName ?? label), procedure.label].join(' · '),
  }));
  const isSearching = isFetching || settled !== typed.trim();
  const nothing = t(isSearching ? 'palette.searching' : 'common.noMatch');
  return (
    <Select
      label={t('new.whichDossier')}
      placeholder={t('new.whichDossierHint')}
      data={found}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={(text) => setTyped(withoutMarks(text))}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim().length < ENOUGH_LETTERS ? t('new.typeMore') : nothing}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      ref={value === null ? focused : undefined}
      required
    />
  );
}

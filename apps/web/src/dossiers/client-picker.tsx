import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated, withoutMarks } from '../i18n/isolated.ts';
import { personQuery, personsQuery } from '../persons/persons.queries.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { splitName, type NewDossierDraft } from './new-dossier-draft.ts';
import styles from './new-dossier.module.css';

interface ClientPickerProps {
  readonly draft: NewDossierDraft;
  readonly onChange: (change: Partial<NewDossierDraft>) => void;
  readonly error: unknown;
}

const NEW = 'new';
const TYPING_MS = 200;
const SHOWN = 8;

function useCandidates(typed: string, clientId: string | null) {
  const { t } = useTranslation();
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useQuery(personsQuery({ ...(q ? { q } : {}), limit: SHOWN }));
  const chosen = useQuery({ ...personQuery(clientId ?? ''), enabled: clientId !== null });
  const known = (found.data?.data ?? []).map(({ id, displayName, birthDate }) => ({
    value: id,
    label: birthDate
      ? `${isolated(displayName)} (${birthDate.slice(0, 4)})`
      : isolated(displayName),
  }));
  if (chosen.data && !known.some(({ value }) => value === chosen.data.id)) {
    known.push({ value: chosen.data.id, label: isolated(chosen.data.displayName) });
  }
  return [...known, { value: NEW, label: t('newDossier.newClient', { name: typed.trim() }) }];
}

function NewClientFields({ draft, onChange, error }: ClientPickerProps) {
  const { t } = useTranslation();
  const client = draft.client;
  if (!client) return null;
  const change = (next: Partial<typeof client>) => onChange({ client: { ...client, ...next } });
  return (
    <div className={styles['client']}>
      <TextInput
        label={t('persons.familyName')}
        value={client.familyName}
        onChange={(event) => change({ familyName: event.currentTarget.value })}
        error={fieldError(error, '/client/familyName')}
        ref={firstField}
        autoComplete="off"
        required
      />
      <TextInput
        label={t('persons.givenNames')}
        value={client.givenNames}
        onChange={(event) => change({ givenNames: event.currentTarget.value })}
        error={fieldError(error, '/client/givenNames')}
        autoComplete="off"
      />
      <DateField
        label={t('persons.birthDate')}
        value={client.birthDate || null}
        onChange={(birthDate) => change({ birthDate: birthDate ?? '' })}
        error={fieldError(error, '/client/birthDate')}
        leaning="past"
      />
      <Button variant="subtle" onClick={() => onChange({ client: null })}>
        {t('newDossier.existingClient')}
      </Button>
    </div>
  );
}

/** The page opens with the keyboard here. */
function firstField(input: HTMLInputElement | null): void {
  input?.focus();
}

/** An existing client found by a few letters, or a new one typed in place. */
export function ClientPicker(props: ClientPickerProps) {
  const { draft, onChange, error } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const candidates = useCandidates(typed, draft.clientId);
  if (draft.client) return <NewClientFields {...props} />;
  return (
    <Select
      label={t('dossiers.client')}
      placeholder={t('newDossier.clientPlaceholder')}
      data={candidates}
      value={draft.clientId}
      searchValue={typed}
      onSearchChange={(text) => setTyped(withoutMarks(text))}
      onChange={(value) => {
        if (value === NEW) onChange({ clientId: null, client: splitName(typed) });
        else onChange({ clientId: value });
      }}
      filter={({ options }) => options}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      error={fieldError(error, '/clientId')}
      ref={firstField}
      required
    />
  );
}

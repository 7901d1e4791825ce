import { Button, NativeSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView, RelationKind } from '@quantieme/api-client';
import { isolated, withoutMarks } from '../i18n/isolated.ts';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { personsQuery, useAddRelation } from './persons.queries.ts';
import styles from './persons.module.css';

const KINDS: readonly RelationKind[] = [
  'conjoint',
  'partenaire',
  'concubin',
  'parent',
  'enfant',
  'fratrie',
  'autre',
];
const TYPING_MS = 200;

interface RelationFormProps {
  readonly person: PersonView;
  /** What is chosen to begin with. */
  readonly kind?: RelationKind;
  readonly onDone: () => void;
}

/** Links a person of the firm's books to another. */
export function RelationForm({ person, kind: first = 'conjoint', onDone }: RelationFormProps) {
  const { t } = useTranslation();
  const add = useAddRelation();
  const [kind, setKind] = useState<RelationKind>(first);
  const [personId, setPersonId] = useState<string | null>(null);
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useQuery(personsQuery({ ...(q ? { q } : {}), limit: 8 })).data?.data ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!personId) return;
    add.mutate(
      { id: person.id, personId, kind, ...(fromOn ? { fromOn } : {}) },
      { onSuccess: onDone },
    );
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <NativeSelect
        label={t('relations.kind')}
        value={kind}
        onChange={(event) =>
          setKind(KINDS.find((known) => known === event.currentTarget.value) ?? 'autre')
        }
        data={KINDS.map((value) => ({ value, label: t(`relations.kinds.${value}`) }))}
      />
      <Select
        label={t('relations.person')}
        data={found
          .filter(({ id }) => id !== person.id)
          .map(({ id, displayName }) => ({ value: id, label: isolated(displayName) }))}
        value={personId}
        onChange={setPersonId}
        searchValue={typed}
        onSearchChange={(text) => setTyped(withoutMarks(text))}
        filter={({ options }) => options}
        nothingFoundMessage={t('common.noMatch')}
        searchable
        required
      />
      <DateField label={t('relations.from')} value={fromOn} onChange={setFromOn} leaning="past" />
      {add.error && <ProblemNotice error={add.error} />}
      <Button type="submit" disabled={!personId} loading={add.isPending}>
        {t('relations.add')}
      </Button>
    </form>
  );
}

import { ActionIcon, Button, NativeSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView, RelationKind, RelationView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { personsQuery, useAddRelation, useRemoveRelation } from './persons.queries.ts';
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
  readonly onDone: () => void;
}

function RelationForm({ person, onDone }: RelationFormProps) {
  const { t } = useTranslation();
  const add = useAddRelation();
  const [kind, setKind] = useState<RelationKind>('conjoint');
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
          .map(({ id, displayName }) => ({ value: id, label: displayName }))}
        value={personId}
        onChange={setPersonId}
        searchValue={typed}
        onSearchChange={setTyped}
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

function Relation({
  person,
  relation,
}: {
  readonly person: PersonView;
  readonly relation: RelationView;
}) {
  const { t } = useTranslation();
  const can = useCan();
  const remove = useRemoveRelation();
  const add = useAddRelation();
  const notifyProblem = useNotifyProblem();
  const notifyDone = useNotifyDone();
  const { personId, kind, fromOn, displayName } = relation;
  return (
    <li>
      <span>
        <Link to="/clients/$id" params={{ id: personId }}>
          {displayName}
        </Link>{' '}
        <span className="q-dim">
          {t(`relations.kinds.${kind}`)}
          {fromOn && (
            <>
              {' '}
              · {t('relations.since')} <CivilDate on={fromOn} as="plain" />
            </>
          )}
        </span>
      </span>
      {can('person:write') && (
        <ActionIcon
          size="sm"
          aria-label={t('relations.remove', { name: displayName })}
          onClick={() =>
            void remove
              .mutateAsync({ id: person.id, relationId: relation.id })
              .then(() =>
                notifyDone({
                  message: t('relations.removed', { name: displayName }),
                  undo: () =>
                    add.mutate({ id: person.id, personId, kind, ...(fromOn ? { fromOn } : {}) }),
                }),
              )
              .catch(notifyProblem)
          }
        >
          <IconX size={14} stroke={1.6} />
        </ActionIcon>
      )}
    </li>
  );
}

export function Relations({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  return (
    <section className={styles['block']} aria-label={t('relations.title')}>
      <h2 className={styles['heading']}>{t('relations.title')}</h2>
      {person.relations.length > 0 && (
        <ul className={styles['relations']}>
          {person.relations.map((relation) => (
            <Relation key={relation.id} person={person} relation={relation} />
          ))}
        </ul>
      )}
      {adding && <RelationForm person={person} onDone={() => setAdding(false)} />}
      {!adding && can('person:write') && (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('relations.add')}
        </Button>
      )}
    </section>
  );
}

import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView, RelationView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useAddRelation, useRemoveRelation } from './persons.queries.ts';
import { RelationForm } from './relation-form.tsx';
import styles from './persons.module.css';

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
          <bdi>{displayName}</bdi>
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

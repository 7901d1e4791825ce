import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView, RelationKind } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { RelationForm } from './relation-form.tsx';
import styles from './persons.module.css';

const FamilyGraph = lazy(() =>
  import('./family-graph.tsx').then((module) => ({ default: module.FamilyGraph })),
);

const OFFERED: readonly RelationKind[] = ['parent', 'conjoint', 'enfant'];

/** The family drawn, and a relative added from there; the list beside says the same in words. */
export function FamilySection({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState<RelationKind | null>(null);
  if (person.relations.length === 0) return null;
  return (
    <section className={styles['family']} aria-label={t('relations.family')}>
      <h2 className={styles['heading']}>{t('relations.family')}</h2>
      <Suspense>
        <FamilyGraph family={person.family} />
      </Suspense>
      {can('person:write') && (
        <div className={styles['adding']} data-print="no">
          {adding === null ? (
            OFFERED.map((kind) => (
              <Button key={kind} variant="default" size="xs" onClick={() => setAdding(kind)}>
                {t(`relations.addOf.${kind as 'parent' | 'conjoint' | 'enfant'}`)}
              </Button>
            ))
          ) : (
            <RelationForm person={person} kind={adding} onDone={() => setAdding(null)} />
          )}
        </div>
      )}
    </section>
  );
}

import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@quantieme/api-client';
import { useCountryName } from '../eligibility/use-countries.ts';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { FamilySection } from './family-section.tsx';
import { PersonDossiers } from './person-dossiers.tsx';
import { PersonForm } from './person-form.tsx';
import { personQuery } from './persons.queries.ts';
import { Relations } from './relations.tsx';
import styles from './persons.module.css';

function Facts({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const { address } = person;
  const city = [address?.street, address?.postalCode, address?.city].filter(Boolean).join(' ');
  const rows = [
    [t('persons.birthPlace'), person.birthPlace],
    [t('persons.nationalities'), person.nationalities.map(nameOf).join(', ')],
    [t('persons.email'), person.email],
    [t('persons.phone'), person.phone],
    [t('persons.address'), city],
    [t('persons.foreignerNumber'), person.foreignerNumber],
  ].filter(([, value]) => value);
  return (
    <dl className={styles['facts']}>
      {person.birthDate && (
        <div>
          <dt>{t('persons.birthDate')}</dt>
          <dd>
            <CivilDate on={person.birthDate} as="plain" />
          </dd>
        </div>
      )}
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setEditing(true)}>
        {t('common.edit')}
      </Button>
      <Button
        aria-keyshortcuts="N"
        onClick={() => void navigate({ to: '/dossiers/nouveau', search: { client: person.id } })}
      >
        {t('dossiers.new')}
      </Button>
      <Drawer
        opened={editing}
        onClose={() => setEditing(false)}
        position="right"
        size={440}
        title={person.displayName}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <PersonForm person={person} onSaved={() => setEditing(false)} />
      </Drawer>
    </>
  );
}

function EligibilityButton({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = person;
  return (
    <Button
      variant="default"
      onClick={() => void navigate({ to: '/clients/$id/eligibilite', params: { id } })}
    >
      {t('facts.page')}
    </Button>
  );
}

function RecordButton({ person: { id } }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Button
      variant="default"
      onClick={() => void navigate({ to: '/clients/$id/casier', params: { id } })}
    >
      {t('record.page')}
    </Button>
  );
}

function Loaded({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <Page
      title={person.displayName}
      aside={t(`persons.kinds.${person.kind}`)}
      actions={
        <>
          {person.kind === 'client' && can('fact:read') && <EligibilityButton person={person} />}
          {person.kind !== 'adverse' && can('fact:sensitive') && <RecordButton person={person} />}
          {can('person:write') && <Actions person={person} />}
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['dossiers']}>
          <section className={styles['block']} aria-label={t('nav.dossiers')}>
            <h2 className={styles['heading']}>{t('nav.dossiers')}</h2>
            <PersonDossiers person={person} />
          </section>
          <FamilySection person={person} />
        </div>
        <div className={styles['side']}>
          <section className={styles['block']} aria-label={t('persons.identity')}>
            <h2 className={styles['heading']}>{t('persons.identity')}</h2>
            <Facts person={person} />
          </section>
          <Relations person={person} />
        </div>
      </div>
    </Page>
  );
}

export function PersonPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/clients/$id' });
  const { data, error, refetch } = useQuery(personQuery(id));
  if (data) return <Loaded person={data} />;
  return (
    <Page title={t('persons.one')}>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={6} />
      )}
    </Page>
  );
}

import { Button, Drawer, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import { useCountryName } from '../eligibility/use-countries.ts';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { PersonForm } from './person-form.tsx';
import { endlessPersonsQuery } from './persons.queries.ts';
import styles from './persons.module.css';

const TYPING_MS = 250;

function PersonLine({ person }: { readonly person: PersonSummary }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  const nationalities = person.nationalities.map(nameOf).join(', ');
  return (
    <div className={styles['line']} data-row>
      <span className={styles['name']}>
        <Link to="/clients/$id" params={{ id: person.id }} title={person.displayName} data-row-main>
          <bdi>{person.displayName}</bdi>
        </Link>
      </span>
      <span className="q-dim">{t(`persons.kinds.${person.kind}`)}</span>
      <span className={`${styles['born']} q-figures`}>
        {person.birthDate && t('persons.born', { year: person.birthDate.slice(0, 4) })}
      </span>
      <span className={styles['cut']} title={nationalities}>
        {nationalities}
      </span>
      <span className={styles['count']}>
        {t('persons.dossierCount', { count: person.dossierCount })}
      </span>
    </div>
  );
}

function NewPerson() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  useAsked('client', () => setOpened(true));
  return (
    <>
      <Button aria-keyshortcuts="N" onClick={() => setOpened(true)}>
        {t('persons.new')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size={440}
        title={t('persons.new')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <PersonForm
          onSaved={(person) => void navigate({ to: '/clients/$id', params: { id: person.id } })}
        />
      </Drawer>
    </>
  );
}

export function PersonsPage() {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const { q } = useSearch({ from: '/inside/clients' });
  const [typed, setTyped] = useState(q ?? '');
  const apply = useDebouncedCallback(
    (words: string) =>
      void navigate({ to: '/clients', search: words ? { q: words } : {}, replace: true }),
    TYPING_MS,
  );
  const list = useInfiniteQuery(endlessPersonsQuery(q ? { q } : {}));
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page
      title={t('nav.clients')}
      actions={
        <>
          <ExportMenu list="/v1/persons" filters={{ q }} />
          {can('person:write') && <NewPerson />}
        </>
      }
    >
      <Toolbar>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('persons.search')}
          placeholder={t('persons.search')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            apply(event.currentTarget.value);
          }}
        />
      </Toolbar>
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows rows={12} />}
      {list.data && rows.length === 0 && (
        <EmptyState title={q ? t('common.noMatch') : t('persons.first')}>
          {q ? undefined : t('persons.firstText')}
        </EmptyState>
      )}
      {rows.map((person) => (
        <PersonLine key={person.id} person={person} />
      ))}
      <ListFoot list={list} />
    </Page>
  );
}

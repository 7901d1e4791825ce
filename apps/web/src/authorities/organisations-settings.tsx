import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import settings from '../settings/settings.module.css';
import { plainDate } from '../ui/civil.ts';
import { byWords } from '../ui/by-words.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { allOrganisationsQuery } from './organisations.queries.ts';
import styles from './organisations-settings.module.css';

const DAY_LENGTH = 10;

function Details({ organisation }: { readonly organisation: OrganisationView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { service, address, email, phone, changed } = organisation;
  const town = [address?.postalCode, address?.city].filter(Boolean).join(' ');
  const lines = [service, address?.street, town, email, phone].filter(Boolean);
  return (
    <span className="q-dim">
      {lines.length > 0 ? lines.join(' · ') : t('organisations.noAddress')}
      {changed && (
        <>
          {' · '}
          {t('organisations.changedBy', {
            name: changed.by,
            on: plainDate(changed.at.slice(0, DAY_LENGTH), language),
          })}
        </>
      )}
    </span>
  );
}

function Entry({ organisation }: { readonly organisation: OrganisationView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const { kind, name, serves } = organisation;
  return (
    <li className={styles['entry']}>
      <div className={styles['head']}>
        <span className={styles['words']}>
          <span className="q-dim">{[t(`organisations.kinds.${kind}`), ...serves].join(' · ')}</span>
          <span className={styles['name']}>{name}</span>
          {!editing && <Details organisation={organisation} />}
        </span>
        {can('organisation:write') && !editing && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('organisations.edit', { name })}
            onClick={() => setEditing(true)}
          >
            {t('common.edit')}
          </Button>
        )}
      </div>
      {editing && <OrganisationForm organisation={organisation} onDone={() => setEditing(false)} />}
    </li>
  );
}

function List({ all }: { readonly all: readonly OrganisationView[] }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const found = byWords({
    options: all.map(({ id, name }) => ({ value: id, label: name })),
    search: words,
    limit: all.length,
  });
  const shown = new Set(found.map((option) => ('value' in option ? option.value : '')));
  if (all.length === 0) return <p className="q-dim">{t('organisations.empty')}</p>;
  return (
    <>
      <TextInput
        aria-label={t('organisations.search')}
        placeholder={t('organisations.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {shown.size === 0 && <p className="q-dim">{t('organisations.nothing')}</p>}
      <ul className={styles['entries']}>
        {all
          .filter(({ id }) => shown.has(id))
          .map((organisation) => (
            <Entry key={organisation.id} organisation={organisation} />
          ))}
      </ul>
    </>
  );
}

/** Whom the firm writes to: contact details of its own, over what the registry knows. */
export function OrganisationsSettings() {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery(allOrganisationsQuery);
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('organisations.title')}</h2>
      <p className={settings['lead']}>{t('organisations.lead')}</p>
      {can('organisation:write') && !adding && (
        <Button variant="default" className={styles['add']} onClick={() => setAdding(true)}>
          {t('organisations.add')}
        </Button>
      )}
      {adding && <OrganisationForm onDone={() => setAdding(false)} />}
      {error && <ProblemNotice error={error} />}
      {data ? <List all={data.data} /> : !error && <LoadingRows />}
    </section>
  );
}

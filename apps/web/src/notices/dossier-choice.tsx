import { Anchor, Radio, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeDossierView } from '@quantieme/api-client';
import { searchQuery } from '../search/search.queries.ts';
import styles from './notices.module.css';

interface DossierChoiceProps {
  readonly proposed: readonly NoticeDossierView[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const TYPING_MS = 200;

/** Which dossier it belongs to: those that its numbers and names lead to, or any other. */
export function DossierChoice({ proposed, value, onChange }: DossierChoiceProps) {
  const { t } = useTranslation();
  const isOther = value !== null && !proposed.some(({ dossier }) => dossier.id === value);
  const [elsewhere, setElsewhere] = useState(proposed.length === 0);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{t('notices.dossier')}</legend>
      {proposed.length === 0 && <p className={styles['dim']}>{t('notices.noDossier')}</p>}
      {proposed.map(({ dossier, by, found }) => (
        <Radio
          key={dossier.id}
          name="notice-dossier"
          checked={value === dossier.id}
          onChange={() => onChange(dossier.id)}
          label={
            <>
              <span className="q-figures">{dossier.reference}</span> · <bdi>{dossier.title}</bdi>
            </>
          }
          description={t(`notices.by.${by}`, { found })}
        />
      ))}
      {elsewhere || isOther ? (
        <AnyDossier value={isOther ? value : null} onChange={onChange} />
      ) : (
        <Anchor component="button" type="button" onClick={() => setElsewhere(true)}>
          {t('notices.otherDossier')}
        </Anchor>
      )}
      <Anchor component={Link} to="/dossiers/nouveau">
        {t('notices.newDossier')}
      </Anchor>
    </fieldset>
  );
}

function AnyDossier({ value, onChange }: Omit<DossierChoiceProps, 'proposed'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { data } = useQuery(searchQuery(q));
  const found = (data?.dossiers ?? []).map(({ id, reference, clients, label }) => ({
    value: id,
    label: `${reference} · ${clients.map((one) => one.displayName).join(', ') || label}`,
  }));
  return (
    <Select
      aria-label={t('notices.otherDossier')}
      placeholder={t('notices.searchDossier')}
      data={found}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={q.length > 1 ? t('common.noMatch') : t('notices.searchDossier')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
    />
  );
}

import { Anchor, Radio, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeDossierView } from '@quantieme/api-client';
import { dossierQuery } from '../dossiers/dossiers.queries.ts';
import { isolated, withoutMarks } from '../i18n/isolated.ts';
import { searchQuery } from '../search/search.queries.ts';
import styles from './notices.module.css';

interface DossierChoiceProps {
  readonly proposed: readonly NoticeDossierView[];
  /** From where the letter was brought. */
  readonly given: string | undefined;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

interface Choice {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly why: string;
}

const TYPING_MS = 200;

/** The dossier on whose page the letter was brought: its page is known already. */
function useGiven(id: string | undefined): Choice | null {
  const { t } = useTranslation();
  const { data } = useQuery({ ...dossierQuery(id ?? ''), enabled: id !== undefined });
  if (!data) return null;
  const names = data.clients.filter(({ role }) => role === 'client');
  const title = names.map(({ displayName }) => displayName).join(', ') || data.label;
  return { id: data.id, reference: data.reference, title, why: t('notices.by.here') };
}

/** Which dossier it belongs to: those that its numbers and names lead to, or any other. */
export function DossierChoice({ proposed, given, value, onChange }: DossierChoiceProps) {
  const { t } = useTranslation();
  const here = useGiven(given);
  const found = proposed.map(({ dossier, by, found: word }) => ({
    ...dossier,
    why: t(`notices.by.${by === 'number' ? 'number' : 'name'}`, { found: word }),
  }));
  const choices = here ? [here, ...found.filter(({ id }) => id !== here.id)] : found;
  const [elsewhere, setElsewhere] = useState(proposed.length === 0 && given === undefined);
  const isOther = value !== null && value !== given && !choices.some(({ id }) => id === value);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{t('notices.dossier')}</legend>
      {proposed.length === 0 && given === undefined && (
        <p className={styles['dim']}>{t('notices.noDossier')}</p>
      )}
      {choices.map(({ id, reference, title, why }) => (
        <Radio
          key={id}
          name="notice-dossier"
          checked={value === id}
          onChange={() => onChange(id)}
          label={
            <>
              <span className="q-figures">{reference}</span> · <bdi>{title}</bdi>
            </>
          }
          description={why}
        />
      ))}
      {(elsewhere || isOther) && <AnyDossier value={isOther ? value : null} onChange={onChange} />}
      <p className={styles['ways-out']}>
        {!elsewhere && !isOther && (
          <Anchor component="button" type="button" inherit onClick={() => setElsewhere(true)}>
            {t('notices.otherDossier')}
          </Anchor>
        )}
        <Link to="/dossiers/nouveau">{t('notices.newDossier')}</Link>
      </p>
    </fieldset>
  );
}

function AnyDossier({ value, onChange }: Pick<DossierChoiceProps, 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { data } = useQuery(searchQuery(q));
  const found = (data?.dossiers ?? []).map(({ id, reference, clients, label }) => ({
    value: id,
    label: `${reference} · ${clients.map((one) => isolated(one.displayName)).join(', ') || label}`,
  }));
  return (
    <Select
      aria-label={t('notices.otherDossier')}
      placeholder={t('notices.searchDossier')}
      data={found}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={(text) => setTyped(withoutMarks(text))}
      filter={({ options }) => options}
      nothingFoundMessage={q.length > 1 ? t('common.noMatch') : t('notices.searchDossier')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
    />
  );
}

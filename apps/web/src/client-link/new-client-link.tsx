import { Button, Checkbox, MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientLanguage, ClientLinksView, CreateClientLinkBody } from '@quantieme/api-client';
import styles from './client-links.module.css';

const LANGUAGES: readonly ClientLanguage[] = ['fr', 'en', 'ar'];
const USUAL_DAYS = 30;
const MOST_DAYS = 90;

interface NewClientLinkProps {
  readonly offer: ClientLinksView;
  /** The panel of appointments proposes attempts first. */
  readonly forAttempts: boolean;
  readonly isPending: boolean;
  readonly onCreate: (body: CreateClientLinkBody) => void;
}

/** Whom the link is for, what it allows and for how long; all that this person lacks is asked unless said otherwise. */
export function NewClientLink({ offer, forAttempts, isPending, onCreate }: NewClientLinkProps) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState(offer.persons[0]?.id ?? '');
  const [language, setLanguage] = useState<ClientLanguage>('fr');
  const [documents, setDocuments] = useState(!forAttempts);
  const [attempts, setAttempts] = useState(offer.attempts);
  const [days, setDays] = useState(USUAL_DAYS);
  const [asked, setAsked] = useState<string[] | null>(null);
  const person = offer.persons.find(({ id }) => id === personId);
  if (person === undefined) return <p className="q-dim">{t('clientLinks.nobody')}</p>;
  const items = person.items.map(({ id, label }) => ({ value: id, label }));
  const create = () =>
    onCreate({
      personId,
      language,
      documents,
      attempts,
      days,
      ...(documents && asked !== null ? { asked } : {}),
    });
  return (
    <div className={styles['form']} role="group" aria-label={t('clientLinks.new')}>
      <NativeSelect
        label={t('clientLinks.person')}
        value={personId}
        data={offer.persons.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          setPersonId(event.currentTarget.value);
          setAsked(null);
        }}
      />
      <NativeSelect
        label={t('questionnaire.language')}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: t(`questionnaire.languages.${value}`) }))}
        onChange={(event) =>
          setLanguage(LANGUAGES.find((one) => one === event.currentTarget.value) ?? 'fr')
        }
      />
      <NumberInput
        label={t('clientLinks.days')}
        value={days}
        min={1}
        max={MOST_DAYS}
        allowDecimal={false}
        onChange={(value) => setDays(Number(value) || USUAL_DAYS)}
      />
      <div className={styles['allowed']}>
        <Checkbox
          label={t('clientLinks.documents')}
          checked={documents}
          onChange={(event) => setDocuments(event.currentTarget.checked)}
        />
        {offer.attempts && (
          <Checkbox
            label={t('clientLinks.attempts')}
            checked={attempts}
            onChange={(event) => setAttempts(event.currentTarget.checked)}
          />
        )}
      </div>
      {documents && (
        <MultiSelect
          className={styles['asked'] ?? ''}
          label={t('clientLinks.asked')}
          description={t('clientLinks.askedHint')}
          data={items}
          value={asked ?? items.map(({ value }) => value)}
          onChange={setAsked}
          searchable
        />
      )}
      <Button size="sm" loading={isPending} disabled={!documents && !attempts} onClick={create}>
        {t('questionnaire.create')}
      </Button>
    </div>
  );
}

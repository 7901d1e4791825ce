import {
  Button,
  Checkbox,
  MultiSelect,
  NativeSelect,
  NumberInput,
  type CheckboxProps,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientLanguage, ClientLinksView, CreateClientLinkBody } from '@quantieme/api-client';
import { DateField } from '../ui/date-field.tsx';
import styles from './client-links.module.css';

const LANGUAGES: readonly ClientLanguage[] = ['fr', 'en', 'es', 'ar', 'pt', 'ru'];
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
  const [chosen, setLanguage] = useState<ClientLanguage | null>(null);
  const [allows, setAllows] = useState({
    questions: !forAttempts,
    documents: !forAttempts,
    attempts: offer.attempts,
    steps: !forAttempts,
    dates: !forAttempts,
    mail: false,
  });
  const [wantedOn, setWantedOn] = useState<string | null>(null);
  const [days, setDays] = useState(USUAL_DAYS);
  const [asked, setAsked] = useState<string[] | null>(null);
  const person = offer.persons.find(({ id }) => id === personId);
  if (person === undefined) return <p className="q-dim">{t('clientLinks.nobody')}</p>;
  const language = chosen ?? person.language ?? 'fr';
  const { documents, mail, ...others } = allows;
  const isForSomething = documents || Object.values(others).some(Boolean);
  const allow = (name: keyof typeof allows): CheckboxProps => ({
    checked: allows[name],
    onChange: ({ currentTarget: { checked } }) => setAllows({ ...allows, [name]: checked }),
  });
  const items = person.items.map(({ id, label }) => ({ value: id, label }));
  const create = () =>
    onCreate({
      personId,
      language,
      ...allows,
      mail: mail && person.mailable,
      days,
      ...(wantedOn === null ? {} : { wantedOn }),
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
      <DateField label={t('clientLinks.wantedOn')} value={wantedOn} onChange={setWantedOn} />
      <div className={styles['what']}>
        <fieldset className={styles['allowed']}>
          <legend>{t('clientLinks.asks')}</legend>
          <Checkbox label={t('clientLinks.questions')} {...allow('questions')} />
          <Checkbox label={t('clientLinks.documents')} {...allow('documents')} />
          {offer.attempts && <Checkbox label={t('clientLinks.attempts')} {...allow('attempts')} />}
        </fieldset>
        <fieldset className={styles['allowed']}>
          <legend>{t('clientLinks.shows')}</legend>
          <Checkbox label={t('clientLinks.steps')} {...allow('steps')} />
          <Checkbox
            label={t('clientLinks.dates')}
            description={t('clientLinks.datesHint')}
            {...allow('dates')}
          />
        </fieldset>
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
      <Checkbox
        className={styles['mail'] ?? ''}
        label={t('clientLinks.mail')}
        description={t(person.mailable ? 'clientLinks.mailHint' : 'clientLinks.noMail')}
        disabled={!person.mailable}
        {...allow('mail')}
      />
      <Button size="sm" loading={isPending} disabled={!isForSomething} onClick={create}>
        {t('questionnaire.create')}
      </Button>
    </div>
  );
}

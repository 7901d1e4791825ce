import { Button, CopyButton, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarTitles } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './calendar-feeds.module.css';
import { useCreateFeed } from './calendar-feeds.queries.ts';
import { titlesUpTo } from './titles.ts';

/** What calendars register for themselves: following it opens the program that keeps them. */
const subscription = (url: string) => url.replace(/^https?:/, 'webcal:');

function MadeFeed({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles['made']} role="status">
      <TextInput
        label={t('calendarFeeds.address')}
        description={t('calendarFeeds.once')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles['acts']}>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button size="sm" onClick={copy}>
              {t(copied ? 'calendarFeeds.copied' : 'calendarFeeds.copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="sm" variant="default" component="a" href={subscription(url)}>
          {t('calendarFeeds.open')}
        </Button>
      </div>
    </div>
  );
}

/** `allowed`: the most that titles may say in this firm. */
export function NewFeed({ allowed }: { readonly allowed: CalendarTitles }) {
  const { t } = useTranslation();
  const can = useCan();
  const create = useCreateFeed();
  const [label, setLabel] = useState('');
  const [scope, setScope] = useState<'person' | 'firm'>('person');
  const [titles, setTitles] = useState<CalendarTitles>('neutral');
  const choices = titlesUpTo(allowed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ label: label.trim(), scope, titles }, { onSuccess: () => setLabel('') });
  };
  return (
    <>
      <form className={styles['new']} onSubmit={submit}>
        <TextInput
          label={t('calendarFeeds.label')}
          placeholder={t('calendarFeeds.labelExample')}
          maxLength={60}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          error={fieldError(create.error, '/label')}
          required
        />
        {can('firm:write') && (
          <NativeSelect
            label={t('calendarFeeds.scope')}
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value === 'firm' ? 'firm' : 'person')}
            data={(['person', 'firm'] as const).map((value) => ({
              value,
              label: t(`calendarFeeds.scopes.${value}`),
            }))}
          />
        )}
        {choices.length > 1 && (
          <NativeSelect
            label={t('calendarFeeds.titles')}
            value={titles}
            onChange={(event) =>
              setTitles(choices.find((known) => known === event.currentTarget.value) ?? 'neutral')
            }
            data={choices.map((value) => ({ value, label: t(`calendarFeeds.titlesSay.${value}`) }))}
          />
        )}
        <Button type="submit" size="sm" loading={create.isPending}>
          {t('calendarFeeds.create')}
        </Button>
      </form>
      {create.error && <ProblemNotice error={create.error} />}
      {create.data && <MadeFeed key={create.data.id} url={create.data.url} />}
    </>
  );
}

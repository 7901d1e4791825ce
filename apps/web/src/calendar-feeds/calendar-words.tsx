import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarSettingsView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import settings from '../settings/settings.module.css';
import styles from './calendar-feeds.module.css';
import { useChangeCalendarSettings } from './calendar-feeds.queries.ts';
import { TITLES } from './titles.ts';

/** What an owner lets calendars show. */
export function CalendarWords({ view }: { readonly view: CalendarSettingsView }) {
  const { t } = useTranslation();
  const change = useChangeCalendarSettings();
  const notifyDone = useNotifyDone();
  const [draft, setDraft] = useState(view);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(draft, { onSuccess: () => notifyDone({ message: t('settings.saved') }) });
  };
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('calendarFeeds.firm')}</h2>
      <form className={settings['form']} onSubmit={submit}>
        <NativeSelect
          label={t('calendarFeeds.allowed')}
          description={t('calendarFeeds.allowedHint')}
          value={draft.titles}
          onChange={(event) => {
            const titles = TITLES.find((known) => known === event.currentTarget.value);
            if (titles !== undefined) setDraft({ ...draft, titles });
          }}
          data={TITLES.map((value) => ({ value, label: t(`calendarFeeds.titlesSay.${value}`) }))}
        />
        {draft.titles !== 'neutral' && (
          <p className={styles['warning']} role="alert">
            {t('calendarFeeds.warning')}
          </p>
        )}
        <NativeSelect
          label={t('calendarFeeds.done')}
          value={draft.done}
          onChange={(event) =>
            setDraft({
              ...draft,
              done: event.currentTarget.value === 'removed' ? 'removed' : 'shown',
            })
          }
          data={(['shown', 'removed'] as const).map((value) => ({
            value,
            label: t(`calendarFeeds.doneIs.${value}`),
          }))}
        />
        {change.error && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending}>
          {t('common.save')}
        </Button>
      </form>
    </section>
  );
}

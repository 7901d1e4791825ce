import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import settings from '../settings/settings.module.css';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './calendar-feeds.module.css';
import { calendarFeedsQuery, calendarSettingsQuery } from './calendar-feeds.queries.ts';
import { CalendarWords } from './calendar-words.tsx';
import { FeedLine } from './feed-line.tsx';
import { NewFeed } from './new-feed.tsx';

function Feeds() {
  const { t } = useTranslation();
  const { data, error } = useQuery(calendarFeedsQuery);
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data?.length === 0 && <p className="q-dim">{t('calendarFeeds.none')}</p>}
      <ul className={styles['list']}>
        {(data ?? []).map((feed) => (
          <FeedLine key={feed.id} feed={feed} />
        ))}
      </ul>
    </>
  );
}

/** Deadlines in the calendars people already look at: feeds made, read, revoked, and what the firm lets them say. */
export function CalendarSettings() {
  const { t } = useTranslation();
  const can = useCan();
  const { data } = useQuery(calendarSettingsQuery);
  return (
    <>
      {can('deadline:read') && (
        <section className={settings['section']}>
          <h2 className={settings['heading']}>{t('calendarFeeds.title')}</h2>
          <p className={settings['lead']}>{t('calendarFeeds.lead')}</p>
          <NewFeed allowed={data?.titles ?? 'neutral'} />
          <Feeds />
        </section>
      )}
      {data && can('firm:write') && <CalendarWords key={JSON.stringify(data)} view={data} />}
    </>
  );
}

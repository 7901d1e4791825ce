import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarFeedView } from '@quantieme/api-client';
import { Sure } from '../law-changes/sure.tsx';
import { Moment } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './calendar-feeds.module.css';
import { useRevokeFeed } from './calendar-feeds.queries.ts';

function LastUse({ feed }: { readonly feed: CalendarFeedView }) {
  const { t } = useTranslation();
  if (feed.forgotten) return t('calendarFeeds.forgotten');
  if (feed.lastUsedAt === null) return t('calendarFeeds.never');
  return (
    <>
      {t('calendarFeeds.lastUsed')} <Moment at={feed.lastUsedAt} />
      {feed.lastUsedBy !== null && ` · ${feed.lastUsedBy}`}
    </>
  );
}

/** A feed: what it shows, who reads it, and the way to end it. */
export function FeedLine({ feed }: { readonly feed: CalendarFeedView }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const revoke = useRevokeFeed();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { id, label, scope, titles, own, user } = feed;
  const name = { label };
  const end = () =>
    revoke.mutate(id, {
      onSuccess: () => notifyDone({ message: t('calendarFeeds.revoked', name) }),
      onError: notifyProblem,
    });
  const details = [
    ...(own ? [] : [user.name]),
    t(`calendarFeeds.scopes.${scope}`),
    t(`calendarFeeds.titlesSay.${titles}`),
  ];
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <span>{label}</span>
        <span className="q-dim">{details.join(' · ')}</span>
        <span className="q-dim">
          <LastUse feed={feed} />
        </span>
      </span>
      {!asked && (
        <Button
          variant="default"
          aria-label={t('calendarFeeds.revokeOf', name)}
          onClick={() => setAsked(true)}
        >
          {t('calendarFeeds.revoke')}
        </Button>
      )}
      {asked && (
        <Sure
          question={t('calendarFeeds.sure', name)}
          yes={t('calendarFeeds.revoke')}
          busy={revoke.isPending}
          onYes={end}
          onNo={() => setAsked(false)}
        />
      )}
    </li>
  );
}

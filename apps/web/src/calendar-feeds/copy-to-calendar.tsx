import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import styles from './calendar-feeds.module.css';

/** One deadline for one's calendar, as it stands today; those without a day have nothing to put there. */
export function CopyToCalendar({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  if (deadline.prudentLastDay === null) return null;
  return (
    <Button
      component="a"
      className={styles['copy']}
      variant="default"
      href={`/v1/deadlines/${deadline.id}/calendar`}
      download
      title={t('calendarFeeds.copyHint')}
      leftSection={<IconCalendarPlus size={16} stroke={1.7} aria-hidden />}
    >
      {t('calendarFeeds.copyDeadline')}
    </Button>
  );
}

import { Button } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { momentOf } from '../offline/codecs.ts';
import { useConnection } from '../offline/connection.ts';
import { useClock } from '../session/session-context.ts';
import { momentText } from '../ui/civil.ts';
import styles from './connection-banner.module.css';

/** Said as soon as the server cannot be reached, with the moment of what is shown instead. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { timeZone } = useClock();
  const { online } = useNetwork();
  const client = useQueryClient();
  const { isReached, shownFrom } = useConnection();
  const from = shownFrom === null ? null : momentOf(shownFrom);
  return (
    <div role="status" data-print="no">
      {(!online || !isReached) && (
        <p className={styles['banner']}>
          <IconPlugConnectedX size={16} aria-hidden="true" />
          {from === null
            ? t('offline.bare')
            : t('offline.since', { when: momentText(from, language, timeZone) })}
          <Button variant="default" onClick={() => void client.refetchQueries({ type: 'active' })}>
            {t('common.retry')}
          </Button>
        </p>
      )}
    </div>
  );
}

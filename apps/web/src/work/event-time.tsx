import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { MinutesField } from './minutes-field.tsx';
import { billingSettingsQuery } from './rates.queries.ts';
import { minutesText, typedMinutes } from './typed-minutes.ts';
import styles from './work.module.css';

/** Time to be written with an event: none until asked for, then as long as such an act usually takes, until typed. */
export function useEventTime(type: string) {
  const [isAsked, setAsked] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const settings = useQuery({ ...billingSettingsQuery, enabled: isAsked });
  const usual = settings.data?.usualLengths.find(({ act }) => act === type)?.minutes;
  const text = typed ?? (usual === undefined ? '' : minutesText(usual));
  const minutes = typedMinutes(text);
  return {
    ...{ isAsked, text, setTyped },
    minutes: isAsked ? minutes : null,
    isReady: !isAsked || minutes !== null,
    ask: () => setAsked(true),
    drop: () => {
      setAsked(false);
      setTyped(null);
    },
  };
}

/** « Temps passé », for whoever writes time down. */
export function EventTime({ time }: { readonly time: ReturnType<typeof useEventTime> }) {
  const { t } = useTranslation();
  const can = useCan();
  if (!can('time:write')) return null;
  if (!time.isAsked) {
    return (
      <Button className={styles['eventTime']} variant="subtle" onClick={time.ask}>
        {t('work.alsoTime')}
      </Button>
    );
  }
  return (
    <div className={styles['eventTime']}>
      <MinutesField label={t('work.minutes')} value={time.text} onChange={time.setTyped} required />
      <Button variant="subtle" onClick={time.drop}>
        {t('work.noTime')}
      </Button>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { AlertView } from '@quantieme/api-client';
import { Moment } from '../ui/moment.tsx';
import styles from './alert-line.module.css';

type Send = AlertView['sends'][number];

/** When a message left, when it will, or that it could not; what came back is said aloud. */
function SendState({ send }: { readonly send: Send }) {
  const { t } = useTranslation();
  if (send.bounce) {
    return <span data-tone="late">{t('alerts.bounced', { reason: send.bounce })}</span>;
  }
  if (send.delayedAt && send.sentAt) {
    return (
      <span>
        <Moment at={send.sentAt} /> {t('alerts.delayed')}
      </span>
    );
  }
  if (send.sentAt) return <Moment at={send.sentAt} />;
  if (send.state === 'cancelled') return <span>{t('alerts.notNeeded')}</span>;
  if (send.lastError) return <span data-tone="late">{t('alerts.notSent')}</span>;
  if (send.leavesAt === null) return <span>{t('alerts.sending')}</span>;
  return (
    <span>
      {t('alerts.leaves')} <Moment at={send.leavesAt} />
    </span>
  );
}

/** Who is told next if nobody answers. */
function ToldNext({ next }: { readonly next: NonNullable<AlertView['next']> }) {
  const { t } = useTranslation();
  return (
    <span>
      {t('alerts.toldNext', { names: next.recipients.map(({ name }) => name).join(', ') })}{' '}
      <Moment at={next.at} />
    </span>
  );
}

/** Who was told, when, by which channel; who will be if nobody answers; who has answered. */
export function Told({ alert }: { readonly alert: AlertView }) {
  const { t } = useTranslation();
  const mails = alert.sends.filter((send) => send.channel !== 'app');
  return (
    <span className={styles['told']}>
      {mails.map((send, index) => (
        <span key={index} title={send.receipt ?? send.lastError ?? undefined}>
          {send.recipient?.name ?? t('alertState.ownSystem')}
          {send.channel === 'sms' && ` (${t('reminders.channels.sms')})`} <SendState send={send} />
        </span>
      ))}
      {alert.next && <ToldNext next={alert.next} />}
      {alert.acknowledgedAt && (
        <span>
          {t(`alerts.acknowledgedByWay.${alert.acknowledgedByWay ?? 'app'}`, {
            name: alert.acknowledgedBy?.name ?? '',
          })}{' '}
          <Moment at={alert.acknowledgedAt} />
          {alert.plan && <> · {alert.plan}</>}
        </span>
      )}
    </span>
  );
}

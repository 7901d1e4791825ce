import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AlertStateView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './alert-state.module.css';
import { useSendAgain } from './alert-state.queries.ts';

type Failed = AlertStateView['failed'][number];

function FailedMessage({ message }: { readonly message: Failed }) {
  const { t } = useTranslation();
  const can = useCan();
  const again = useSendAgain();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const name = message.recipient?.name ?? t('alertState.ownSystem');
  const sendAgain = () =>
    again.mutate(message.id, {
      onSuccess: () => notifyDone({ message: t('alertState.sending', { name }) }),
      onError: notifyProblem,
    });
  return (
    <div className={styles['failed']}>
      <div>
        <b>{name}</b> {message.channel === 'sms' && `${t('reminders.channels.sms')} · `}
        {message.dossier ? (
          <Link to="/dossiers/$id" params={{ id: message.dossier.id }}>
            {message.dossier.reference}
          </Link>
        ) : (
          t('alertState.digest')
        )}
        {' · '}
        {t('alertState.carries', { count: message.carries })}
        {' · '}
        <Moment at={message.dueAt} />
        {' · '}
        {t('alertState.attempts', { count: message.attempts })}
        {message.state === 'failed' && ` · ${t('alertState.itself')}`}
        {message.state === 'returned' && ` · ${t('alertState.returned')}`}
        <p className={styles['said']}>{message.lastError}</p>
      </div>
      {can('firm:write') && (
        <Button
          variant="default"
          size="xs"
          loading={again.isPending}
          aria-label={t('alertState.againOf', { name })}
          onClick={sendAgain}
        >
          {t('alertState.again')}
        </Button>
      )}
    </div>
  );
}

/** What no server has taken, with its own words, and a way to try again. */
export function FailedMessages({ failed }: { readonly failed: readonly Failed[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('alertState.failed')} count={failed.length}>
      {failed.length === 0 && <p className={styles['none']}>{t('alertState.noneFailed')}</p>}
      {failed.map((message) => (
        <FailedMessage key={message.id} message={message} />
      ))}
    </Section>
  );
}

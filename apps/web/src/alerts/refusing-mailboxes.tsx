import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AlertStateView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './alert-state.module.css';
import { useVerifyMailbox } from './alert-state.queries.ts';

type Mailbox = AlertStateView['mailboxes'][number];

function RefusingMailbox({ mailbox }: { readonly mailbox: Mailbox }) {
  const { t } = useTranslation();
  const can = useCan();
  const verify = useVerifyMailbox();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { recipient, returnedAt, reason } = mailbox;
  const name = recipient?.name ?? '';
  const markVerified = (id: string) =>
    verify.mutate(id, {
      onSuccess: () => notifyDone({ message: t('alertState.mailboxVerified', { name }) }),
      onError: notifyProblem,
    });
  return (
    <div className={styles['failed']}>
      <div>
        <b>{name}</b>
        {' · '}
        {t('alertState.returnedOn')} <Moment at={returnedAt} />
        <p className={styles['said']}>{reason}</p>
      </div>
      {recipient && can('firm:write') && (
        <Button
          variant="default"
          size="xs"
          loading={verify.isPending}
          aria-label={t('alertState.verifyOf', { name })}
          onClick={() => markVerified(recipient.id)}
        >
          {t('alertState.verify')}
        </Button>
      )}
    </div>
  );
}

/** People whose mailbox sends our mail back: whoever comes next is told in their place. */
export function RefusingMailboxes({ mailboxes }: Pick<AlertStateView, 'mailboxes'>) {
  const { t } = useTranslation();
  if (mailboxes.length === 0) return null;
  return (
    <Section title={t('alertState.mailboxes')} count={mailboxes.length} tone="late">
      {mailboxes.map((mailbox) => (
        <RefusingMailbox key={mailbox.recipient?.id ?? mailbox.returnedAt} mailbox={mailbox} />
      ))}
      <p className={styles['hint']}>{t('alertState.mailboxesHint')}</p>
    </Section>
  );
}

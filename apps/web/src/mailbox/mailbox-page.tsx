import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MailSummary } from '@quantieme/api-client';
import { Moment } from '../ui/moment.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { MailText } from './mail-text.tsx';
import { mailboxQuery, mailQuery } from './mailbox.queries.ts';
import styles from './mailbox.module.css';

function MailLine({ mail, current }: { readonly mail: MailSummary; readonly current: boolean }) {
  return (
    <li data-row>
      <Link
        to="/boite-aux-lettres"
        search={{ mail: mail.id }}
        className={styles['line']}
        aria-current={current || undefined}
        data-row-main
      >
        <span className={styles['subject']}>{mail.subject}</span>
        <span className={styles['meta']}>
          <span className={styles['to']}>{mail.to}</span>
          {mail.sentAt && <Moment at={mail.sentAt} />}
        </span>
      </Link>
    </li>
  );
}

function Mail({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(mailQuery(id));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows rows={4} />;
  return (
    <article className={styles['mail']} aria-label={data.subject}>
      <h2 className={styles['title']}>{data.subject}</h2>
      <p className={styles['head']}>
        {t('mailbox.from')} {data.from} · {t('mailbox.to')} {data.to} ·{' '}
        {data.sentAt && <Moment at={data.sentAt} />}
      </p>
      <MailText text={data.text} />
    </article>
  );
}

/** Embedded mode only: the mails the product would have sent. */
export function MailboxPage() {
  const { t } = useTranslation();
  const { mail } = useSearch({ from: '/inside/boite-aux-lettres' });
  const { data, error, refetch } = useQuery(mailboxQuery);
  const mails = data?.data ?? [];
  return (
    <Page title={t('nav.mailbox')} aside={t('mailbox.lead')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && mails.length === 0 && (
        <EmptyState title={t('mailbox.empty')}>{t('mailbox.emptyText')}</EmptyState>
      )}
      {mails.length > 0 && (
        <div className={styles['panes']} data-open={mail !== undefined}>
          <ul className={styles['list']}>
            {mails.map((one) => (
              <MailLine key={one.id} mail={one} current={one.id === mail} />
            ))}
          </ul>
          {mail !== undefined && (
            <div className={styles['reader']}>
              <Link to="/boite-aux-lettres" className={styles['back']}>
                {t('mailbox.back')}
              </Link>
              <Mail id={mail} />
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

import { Button } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateSummary, DeadlineView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import {
  certificatesQuery,
  jsonAddress,
  pdfAddress,
  useIssueCertificate,
} from './certificates.queries.ts';
import styles from './deadline-certificates.module.css';

function CertificateLine({ certificate }: { readonly certificate: CertificateSummary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, reference, issuedAt, author, lastDay } = certificate;
  return (
    <li className={styles['line']}>
      <span>
        <strong>{reference}</strong>
        {lastDay && (
          <>
            {' '}
            · <CivilDate on={lastDay} as="plain" />
          </>
        )}
        <span className={styles['who']}>
          <Moment at={issuedAt} /> · {author}
        </span>
      </span>
      <span className={styles['files']}>
        <a
          href={pdfAddress(id, language)}
          download
          aria-label={t('certificates.pdfOf', { reference })}
        >
          PDF
        </a>
        <a
          href={jsonAddress(id)}
          download={`${reference}.json`}
          aria-label={t('certificates.jsonOf', { reference })}
        >
          JSON
        </a>
      </span>
    </li>
  );
}

/** Saves a file without leaving the page. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}

function IssueButton({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const issue = useIssueCertificate();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const certify = () =>
    issue.mutate(deadline.id, {
      onSuccess: ({ id }) => {
        notifyDone({ message: t('certificates.issued') });
        download(pdfAddress(id, language));
      },
      onError: notifyProblem,
    });
  return (
    <Button
      variant="default"
      leftSection={<IconCertificate size={16} stroke={1.7} aria-hidden />}
      loading={issue.isPending}
      onClick={certify}
    >
      {t('certificates.issue')}
    </Button>
  );
}

/** Certificates of one deadline: those issued, and a new one as it stands now. */
export function DeadlineCertificates({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  const can = useCan();
  const id = useId();
  const issued = useQuery(certificatesQuery(deadline.id)).data?.data ?? [];
  const mayIssue = can('certificate:issue');
  if (!mayIssue && issued.length === 0) return null;
  return (
    <section className={styles['certificates']} aria-labelledby={id}>
      <h3 className={styles['heading']} id={id}>
        {t('certificates.title')}
      </h3>
      <p className={styles['lead']}>{t('certificates.lead')}</p>
      {issued.length > 0 && (
        <ul className={styles['list']}>
          {issued.map((certificate) => (
            <CertificateLine key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
      {mayIssue && <IssueButton deadline={deadline} />}
    </section>
  );
}

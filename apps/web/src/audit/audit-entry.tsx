import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { ClockTime } from '../ui/moment.tsx';
import { auditLine } from './audit-words.ts';
import styles from './audit.module.css';

type Values = AuditEntryView['before'];

function Side({ title, values }: { readonly title: string; readonly values: Values }) {
  if (values === null || Object.keys(values).length === 0) return null;
  return (
    <div>
      <h4 className={styles['side']}>{title}</h4>
      <dl className={styles['values']}>
        {Object.entries(values).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const isEmpty = (values: Values) => values === null || Object.keys(values).length === 0;

function Details({ entry }: { readonly entry: AuditEntryView }) {
  const { t } = useTranslation();
  if (isEmpty(entry.before) && isEmpty(entry.after)) return null;
  return (
    <details className={styles['details']}>
      <summary>{t('audit.details')}</summary>
      <div className={styles['sides']}>
        <Side title={t('audit.before')} values={entry.before} />
        <Side title={t('audit.after')} values={entry.after} />
      </div>
      {entry.requestId && (
        <p className={styles['request']}>{t('audit.request', { id: entry.requestId })}</p>
      )}
    </details>
  );
}

/** Who did what to what, at what time; the day is that of the group. */
export function AuditEntry({ entry }: { readonly entry: AuditEntryView }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useClock();
  const { actor, dossierId, dossierReference, subjectName } = entry;
  const who = actor?.name ?? t(`audit.actors.${entry.actorKind}`);
  return (
    <li className={styles['entry']} data-row>
      <span className="q-figures q-dim">
        <ClockTime at={entry.at} timeZone={timeZone} />
      </span>
      <span className={styles['what']}>
        <strong>{auditLine(entry.action, i18n)}</strong>
        {subjectName && <bdi className={styles['name']}>{subjectName}</bdi>}
        {dossierId && (
          <Link to="/dossiers/$id" params={{ id: dossierId }} data-row-main>
            {dossierReference}
          </Link>
        )}
        {entry.reason && (
          <span className="q-dim">{t('audit.reason', { reason: entry.reason })}</span>
        )}
        <Details entry={entry} />
      </span>
      <bdi className={styles['who']}>{who}</bdi>
    </li>
  );
}

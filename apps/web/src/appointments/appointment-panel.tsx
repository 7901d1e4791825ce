import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type {
  AppointmentExpectationView,
  AppointmentRefusalView,
  AppointmentView,
  DossierView,
} from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { LawLink } from '../why/law-link.tsx';
import styles from './appointment-panel.module.css';
import { AttemptsTable } from './attempts-table.tsx';
import { ClientLinksPanel } from '../client-link/client-links-panel.tsx';
import { QuickAttempt } from './quick-attempt.tsx';

function Closed({ refusal }: { readonly refusal: AppointmentRefusalView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p role="alert" className={styles['closed']}>
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span>
        {t('appointment.closed', { label: refusal.label, on: plainDate(refusal.on, language) })}{' '}
        <LawLink source={refusal.source} />
      </span>
    </p>
  );
}

function Expectation({ one }: { readonly one: AppointmentExpectationView }) {
  const { t } = useTranslation();
  const Mark = one.held ? IconCheck : IconMinus;
  return (
    <li className={styles['expectation']} data-held={one.held}>
      <Mark size={15} aria-hidden="true" />
      <span>
        <VisuallyHidden>{t(one.held ? 'appointment.held' : 'appointment.missing')} </VisuallyHidden>
        {one.label} {one.source && <LawLink source={one.source} />}
      </span>
      <span className="q-figures">
        {t('appointment.hasOf', { has: String(one.has), wanted: String(one.wanted) })}
      </span>
    </li>
  );
}

function Record({ appointment }: { readonly appointment: AppointmentView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { attempts, days, longestGapDays, firstOn, lastOn, readiness } = appointment;
  const range =
    firstOn && lastOn
      ? t('appointment.range', {
          from: plainDate(firstOn, language),
          to: plainDate(lastOn, language),
        })
      : '';
  return (
    <p className={styles['record']}>
      <strong data-readiness={readiness}>{t(`appointment.readiness.${readiness}`)}</strong>
      <span className="q-dim">
        {t('appointment.counts', { attempts, days })} {range}
        {longestGapDays > 0 && ` ${t('appointment.gap', { days: longestGapDays })}`}
      </span>
    </p>
  );
}

interface AppointmentPanelProps {
  readonly dossier: DossierView;
  readonly appointment: AppointmentView;
}

/** An appointment nobody can get: what was tried, what it is worth before the judge, and the next attempt in a click. */
export function AppointmentPanel({ dossier, appointment }: AppointmentPanelProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <section className={styles['panel']} aria-label={t('appointment.title')}>
      <h2 className={styles['heading']}>{t('appointment.title')}</h2>
      {appointment.closedBy && <Closed refusal={appointment.closedBy} />}
      <Record appointment={appointment} />
      <div className={styles['columns']}>
        {can('event:write') && <QuickAttempt dossier={dossier} last={appointment.last} />}
        <div>
          <ul className={styles['expectations']}>
            {appointment.expectations.map((one) => (
              <Expectation key={one.id} one={one} />
            ))}
          </ul>
          {can('dossier:write') && appointment.attempts > 0 && (
            <AttemptsTable dossierId={dossier.id} />
          )}
          <p className="q-dim">{t('appointment.urgency')}</p>
        </div>
      </div>
      <ClientLinksPanel dossierId={dossier.id} forAttempts />
    </section>
  );
}

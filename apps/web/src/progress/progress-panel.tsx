import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type {
  AdviceView,
  ForeseenEventView,
  NextStepView,
  ProgressView,
  StandingView,
  UnforeseenView,
} from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { LawLink } from '../why/law-link.tsx';
import styles from './progress-panel.module.css';

function Standing({ standing }: { readonly standing: StandingView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { line, subject, label, means, final, since } = standing;
  return (
    <li className={styles['standing']} data-final={final}>
      <span className={styles['line']}>{[line, subject].filter(Boolean).join(' · ')}</span>
      <span className={styles['state']}>
        {label}
        {since && (
          <span className="q-dim"> {t('progress.since', { on: plainDate(since, language) })}</span>
        )}
      </span>
      <span className="q-dim">{means}</span>
    </li>
  );
}

interface StepProps {
  readonly dossierId: string;
  readonly step: NextStepView;
  readonly onWhy: (id: string) => void;
}

function Step({ dossierId, step, onWhy }: StepProps) {
  const { t } = useTranslation();
  const can = useCan();
  const language = useLanguage();
  const { text, limit, letter, afterDays } = step;
  return (
    <li>
      {text}
      {afterDays !== null && (
        <span className="q-dim"> {t('progress.after', { days: afterDays })}</span>
      )}
      {limit?.prudentLastDay && (
        <button
          type="button"
          className={styles['limit']}
          data-print="text"
          onClick={() => onWhy(limit.deadlineId)}
        >
          {t('progress.before', { on: plainDate(limit.prudentLastDay, language) })}
        </button>
      )}
      {letter && ' '}
      {letter && can('dossier:write') && (
        <Link
          to="/dossiers/$id/courriers"
          params={{ id: dossierId }}
          search={{ modele: letter }}
          className={styles['write']}
          aria-label={t('progress.writeFor', { step: text })}
          data-print="no"
        >
          {t('progress.write')}
        </Link>
      )}
    </li>
  );
}

function Advice({ advice }: { readonly advice: AdviceView }) {
  const { t } = useTranslation();
  return (
    <li>
      {advice.text}
      {advice.toConfirm && <span className={styles['confirm']}> {t('progress.toConfirm')}</span>}
      {advice.sources.map((source) => (
        <span key={`${source.code} ${source.article}`}>
          {' '}
          <LawLink source={source} />
        </span>
      ))}
    </li>
  );
}

function Unforeseen({ events }: { readonly events: readonly UnforeseenView[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <p className="q-dim">
      {t('progress.unforeseen')}{' '}
      {events.map(({ label, on }) => `${label} (${plainDate(on, language)})`).join(', ')}
    </p>
  );
}

interface ForeseenProps {
  readonly events: readonly ForeseenEventView[];
  readonly onHappened: (type: string) => void;
}

/** By whom, since a lawyer waits for somebody. */
function Foreseen({ events, onHappened }: ForeseenProps) {
  const { t } = useTranslation();
  const can = useCan();
  if (events.length === 0) return null;
  return (
    <details>
      <summary>{t('progress.foreseen', { count: events.length })}</summary>
      <dl className={styles['foreseen']}>
        {[...Map.groupBy(events, ({ by }) => by)].map(([by, those]) => (
          <div key={by}>
            <dt>{by}</dt>
            {those.map(({ type, label, leadsTo }) => (
              <dd key={type}>
                {can('event:write') ? (
                  <button
                    type="button"
                    className={styles['limit']}
                    data-print="text"
                    onClick={() => onHappened(type)}
                  >
                    {label}
                  </button>
                ) : (
                  label
                )}
                {leadsTo.length > 0 && <span className="q-dim">→ {leadsTo.join(', ')}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

interface ProgressPanelProps {
  readonly dossierId: string;
  readonly progress: ProgressView;
  readonly onWhy: (id: string) => void;
  /** Asks to record an event of this type. */
  readonly onHappened: (type: string) => void;
}

/** Where the procedure stands, what is usually done next and before when, and what to beware of. */
export function ProgressPanel({ dossierId, progress, onWhy, onHappened }: ProgressPanelProps) {
  const { t } = useTranslation();
  const { standings, next, possible, advice, unforeseen } = progress;
  return (
    <section className={styles['panel']} aria-label={t('progress.title')}>
      <h2 className={styles['heading']}>{t('progress.title')}</h2>
      <ul className={styles['standings']}>
        {standings.map((standing) => (
          <Standing key={`${standing.branch} ${standing.subject ?? ''}`} standing={standing} />
        ))}
      </ul>
      {next.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('progress.next')}</h3>
          <ul className={styles['steps']}>
            {next.map((step, place) => (
              <Step key={`${place} ${step.text}`} dossierId={dossierId} step={step} onWhy={onWhy} />
            ))}
          </ul>
        </>
      )}
      <Foreseen events={possible} onHappened={onHappened} />
      {advice.length > 0 && (
        <details>
          <summary>{t('progress.advice', { count: advice.length })}</summary>
          <ul className={styles['steps']}>
            {advice.map((one, place) => (
              <Advice key={`${place} ${one.text}`} advice={one} />
            ))}
          </ul>
        </details>
      )}
      <Unforeseen events={unforeseen} />
    </section>
  );
}

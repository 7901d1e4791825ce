import { useTranslation } from 'react-i18next';
import type {
  AdviceView,
  NextStepView,
  ProgressView,
  StandingView,
  UnforeseenView,
} from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
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
  readonly step: NextStepView;
  readonly onWhy: (id: string) => void;
}

function Step({ step, onWhy }: StepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text, limit, afterDays } = step;
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

interface ProgressPanelProps {
  readonly progress: ProgressView;
  readonly onWhy: (id: string) => void;
}

/** Where the procedure stands, what is usually done next and before when, and what to beware of. */
export function ProgressPanel({ progress, onWhy }: ProgressPanelProps) {
  const { t } = useTranslation();
  const { standings, next, advice, unforeseen } = progress;
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
              <Step key={`${place} ${step.text}`} step={step} onWhy={onWhy} />
            ))}
          </ul>
        </>
      )}
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

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type {
  AdviceView,
  DeadlineView,
  ForeseenEventView,
  NextStepView,
  ProgressView,
  StandingView,
  UnforeseenView,
} from '@quantieme/api-client';
import { prudentMinute } from '../deadlines/due-date.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { clockText, plainDate } from '../ui/civil.ts';
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

/** Ends the day before. */
const MIDNIGHT = '00:00';

interface LimitProps {
  readonly deadline: DeadlineView;
  readonly onWhy: (id: string) => void;
}

/** Before when: to the minute where the limit runs in hours, and said to be over once it is. */
function Limit({ deadline, onWhy }: LimitProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, prudentLastDay, status, timeZone } = deadline;
  if (prudentLastDay === null) return null;
  const on = plainDate(prudentLastDay, language);
  const minute = prudentMinute(deadline);
  const at = minute ? clockText(minute, language, timeZone) : MIDNIGHT;
  const before =
    at === MIDNIGHT ? t('progress.before', { on }) : t('progress.beforeClock', { on, at });
  return (
    <button
      type="button"
      className={styles['limit']}
      data-over={status === 'missed' || undefined}
      data-print="text"
      onClick={() => onWhy(id)}
    >
      {status === 'missed' ? t('progress.over', { on }) : before}
    </button>
  );
}

interface StepProps {
  readonly dossierId: string;
  readonly step: NextStepView;
  readonly deadlines: readonly DeadlineView[];
  readonly onWhy: (id: string) => void;
}

function Step({ dossierId, step, deadlines, onWhy }: StepProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { text, limit, letter, afterDays } = step;
  const deadline = deadlines.find(({ id }) => id === limit?.deadlineId);
  return (
    <li>
      {text}
      {afterDays !== null && (
        <span className="q-dim"> {t('progress.after', { days: afterDays })}</span>
      )}
      {deadline && <Limit deadline={deadline} onWhy={onWhy} />}
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
  readonly deadlines: readonly DeadlineView[];
  readonly onWhy: (id: string) => void;
  /** Asks to record an event of this type. */
  readonly onHappened: (type: string) => void;
}

/** Where the procedure stands, what is usually done next and before when, and what to beware of. */
export function ProgressPanel({ progress, onHappened, ...steps }: ProgressPanelProps) {
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
              <Step key={`${place} ${step.text}`} step={step} {...steps} />
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

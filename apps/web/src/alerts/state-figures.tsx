import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertStateView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useDurationWords } from '../statistics/duration-words.ts';
import { Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import styles from './alert-state.module.css';

const MINUTE_MS = 60_000;
/** From there on nobody counts in seconds. */
const LONG_MS = 2 * MINUTE_MS;

interface FigureProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Figure({ label, children }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lateness({ ms }: { readonly ms: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const durationWords = useDurationWords();
  if (ms === null) return '–';
  if (ms >= LONG_MS) return durationWords(Math.round(ms / MINUTE_MS));
  const digits = { maximumFractionDigits: ms < 10_000 ? 1 : 0 };
  return t('alertState.seconds', { value: (ms / 1000).toLocaleString(language, digits) });
}

/** How late the last messages were, and what is waiting now. */
export function Figures({ state }: { readonly state: AlertStateView }) {
  const { t } = useTranslation();
  const { lateness, waiting } = state;
  return (
    <>
      <Section title={t('alertState.lateness', { days: lateness.days })}>
        {lateness.count === 0 ? (
          <p className={styles['none']}>{t('alertState.noneSent')}</p>
        ) : (
          <dl className={styles['figures']}>
            <Figure label={t('alertState.half')}>
              <Lateness ms={lateness.p50Ms} />
            </Figure>
            <Figure label={t('alertState.almostAll')}>
              <Lateness ms={lateness.p99Ms} />
            </Figure>
            <Figure label={t('alertState.worst')}>
              <Lateness ms={lateness.maxMs} />
            </Figure>
            <Figure label={t('alertState.sent')}>{lateness.count}</Figure>
          </dl>
        )}
      </Section>
      <Section title={t('alertState.waiting')}>
        <dl className={styles['figures']}>
          <Figure label={t('alertState.unrouted')}>{waiting.unrouted}</Figure>
          <Figure label={t('alertState.unsent')}>{waiting.unsent}</Figure>
          {waiting.oldestDueAt && (
            <Figure label={t('alertState.oldest')}>
              <Moment at={waiting.oldestDueAt} />
            </Figure>
          )}
          <Figure label={t('alertState.nextDay')}>{waiting.nextDay}</Figure>
        </dl>
      </Section>
    </>
  );
}

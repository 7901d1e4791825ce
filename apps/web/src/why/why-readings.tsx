import { useTranslation } from 'react-i18next';
import type { ReadingView } from '@quantieme/api-client';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { LawLink } from './law-link.tsx';
import styles from './why.module.css';

interface WhyReadingsProps {
  readonly readings: readonly ReadingView[];
  readonly timeZone: string;
  readonly precision: 'day' | 'minute';
}

function ReadingDate({
  reading,
  timeZone,
  precision,
}: { reading: ReadingView } & Omit<WhyReadingsProps, 'readings'>) {
  const { t } = useTranslation();
  if (precision === 'minute' && reading.expiresAt) {
    return <Moment at={reading.expiresAt} timeZone={timeZone} />;
  }
  return reading.lastDay ? <CivilDate on={reading.lastDay} as="long" /> : <>{t('why.noDate')}</>;
}

function useReadingName(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    if (name === 'prevailing') return t('why.prevailing');
    return name === 'prudent' ? t('why.prudent') : t('why.other');
  };
}

/** Where courts or texts disagree: the readings side by side, the one that drives the alerts marked. */
export function WhyReadings({ readings, timeZone, precision }: WhyReadingsProps) {
  const { t } = useTranslation();
  const nameOf = useReadingName();
  const differ = new Set(readings.map((reading) => reading.expiresAt ?? reading.lastDay)).size > 1;
  if (!differ) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{t('why.readings')}</h3>
      <div className={styles['readings']}>
        {readings.map((reading, index) => (
          <div key={`${index}-${reading.name}`} className={styles['reading']}>
            <span className={styles['readingName']}>{nameOf(reading.name)}</span>
            <strong>
              <ReadingDate reading={reading} timeZone={timeZone} precision={precision} />
            </strong>
            <span className="q-dim">{reading.authority}</span>
            {reading.source && <LawLink source={reading.source} />}
          </div>
        ))}
      </div>
      <p className={styles['note']}>{t('why.alertsFollow')}</p>
    </section>
  );
}

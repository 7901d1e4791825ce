import { useTranslation } from 'react-i18next';
import type { DerivedEventView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityShape } from '../ui/severity-mark.tsx';
import { LawLink } from '../why/law-link.tsx';
import styles from './timeline.module.css';

/** What the law makes happen by mere lapse of time: computed, never typed. */
export function TimelineDerived({ derived }: { readonly derived: DerivedEventView }) {
  const { t } = useTranslation();
  const unsure = derived.earliestOn !== derived.latestOn;
  return (
    <div className={styles['entry']}>
      <span className={styles['date']}>
        <CivilDate on={derived.on} as="plain" />
      </span>
      <span className={styles['what']}>
        <span className={styles['label']}>
          <SeverityShape mark="authority" /> {derived.label}{' '}
          <span className={styles['computed']}>{t('certainty.computed')}</span>
        </span>
        {unsure && (
          <span className={styles['facts']}>
            {t('timeline.between')} <CivilDate on={derived.earliestOn} as="plain" />{' '}
            {t('timeline.and')} <CivilDate on={derived.latestOn} as="plain" />
          </span>
        )}
        {derived.source && <LawLink source={derived.source} />}
      </span>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { DutyTableContent } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { momentOf } from '../offline/codecs.ts';
import { civilDateIn, epochDay, plainDate, shiftDays } from '../ui/civil.ts';
import styles from './permanence.module.css';
import type { Duty } from './use-duty-table.ts';
import { WrongClock } from './wrong-clock.tsx';

const PARIS = 'Europe/Paris';
const AGEING_DAYS = 7;

/** Of which day the table is and until when it is believed: said with each answer, on paper too. */
export function useTableWords(): (table: DutyTableContent) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ issuedAt, validUntil }) =>
    t('permanence.table', {
      issued: plainDate(civilDateIn(issuedAt, PARIS), language),
      until: plainDate(shiftDays(civilDateIn(validUntil, PARIS), -1), language),
    });
}

export function TableState({ table, duty }: { readonly table: DutyTableContent; duty: Duty }) {
  const { t } = useTranslation();
  const words = useTableWords()(table);
  const today = civilDateIn(momentOf(duty.now), PARIS);
  const days = epochDay(today) - epochDay(civilDateIn(table.issuedAt, PARIS));
  return (
    <div className={styles['state']}>
      <p className={styles['stateTable']}>{words}</p>
      <p className={styles['dim']} role="status" data-print="no">
        {t(`permanence.server.${duty.server}`)}
      </p>
      {days >= AGEING_DAYS && duty.server !== 'confirms' && (
        <p className={styles['ageing']}>{t('permanence.ageing', { days })}</p>
      )}
      <WrongClock duty={duty} />
    </div>
  );
}

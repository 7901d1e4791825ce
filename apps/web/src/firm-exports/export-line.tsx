import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FirmExportView } from '@quantieme/api-client';
import { Moment } from '../ui/moment.tsx';
import styles from './firm-exports.module.css';
import { exportAddress, isUnderWay } from './firm-exports.queries.ts';

const KILOBYTE = 1024;

/** Documents are most of the work. */
function shareDone({ rowsDone, rowsTotal, documentsDone, documentsTotal }: FirmExportView) {
  if (rowsTotal === null || documentsTotal === null) return 0;
  const weight = 20;
  const all = rowsTotal + weight * documentsTotal;
  return all === 0 ? 0 : Math.floor((100 * (rowsDone + weight * documentsDone)) / all);
}

/** An export: who asked for it, how far it is, and the way to it while it is there. */
export function ExportLine({ one }: { readonly one: FirmExportView }) {
  const { t } = useTranslation();
  const share = shareDone(one);
  const kilobytes = Math.ceil((one.bytes ?? 0) / KILOBYTE);
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <span>
          <Moment at={one.requestedAt} /> · {one.requestedBy}
        </span>
        <span className="q-dim">
          {t(`firmExports.states.${one.state}`, { share })}
          {one.state === 'done' && (
            <>
              {' · '}
              {t('firmExports.holds', {
                rows: one.rowsDone,
                documents: one.documentsDone,
                kilobytes,
              })}
            </>
          )}
        </span>
        {one.state === 'done' && one.expiresAt !== null && (
          <span className="q-dim">
            {t('firmExports.until')} <Moment at={one.expiresAt} />
          </span>
        )}
        {isUnderWay(one) && <Progress value={share} aria-label={t('firmExports.progress')} />}
      </span>
      {one.state === 'done' && (
        <a href={exportAddress(one.id)} download>
          {t('firmExports.download')}
        </a>
      )}
    </li>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import styles from './checklists.module.css';

type Tally = NonNullable<DossierView['documents']>;

/** How many documents keep the request from being filed. */
export const hindering = ({ hindrances }: Tally): number =>
  hindrances.reduce((sum, { count }) => sum + count, 0);

/** « 2 manquantes, 1 périmée »: why, in the order of what to look at first. */
function useHindrances(): (tally: Tally) => string {
  const { t } = useTranslation();
  return ({ hindrances }) =>
    hindrances
      .map(({ hindrance, count }) => t(`checklist.hindrances.${hindrance}`, { count }))
      .join(', ');
}

interface FilingTallyProps {
  readonly dossierId: string;
  readonly tally: Tally;
}

/** How far the documents of a dossier are, in a line that leads to them. */
export function FilingTally({ dossierId, tally }: FilingTallyProps) {
  const { t } = useTranslation();
  const why = useHindrances()(tally);
  return (
    <p className={styles['tally']}>
      <Link to="/dossiers/$id/pieces" params={{ id: dossierId }}>
        {t('checklist.tally', { ready: tally.ready, needed: tally.needed })}
      </Link>
      {why !== '' && <span className={styles['hindrances']}>{why}</span>}
      {tally.unsettled > 0 && (
        <span className="q-dim">{t('checklist.unsettled', { count: tally.unsettled })}</span>
      )}
    </p>
  );
}

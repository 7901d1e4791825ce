import type { DossierRow as Row } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { Initials } from '../ui/initials.tsx';
import { RowPick, useIsPicked } from '../ui/long-list/selection-context.tsx';
import { RowLink } from '../ui/row-link.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { clientsOf } from './dossier-names.ts';
import styles from './dossier-row.module.css';
import { useWords } from '../i18n/words.tsx';

interface DossierRowProps {
  readonly dossier: Row;
  readonly rowIndex: number;
}

function Standing({ dossier }: Pick<DossierRowProps, 'dossier'>) {
  const { t } = useWords();
  const { status, phase } = dossier;
  if (status === 'closed') return t('dossiers.statuses.closed');
  const where = phase ? t(`dossiers.phases.${phase}`) : '';
  return status === 'suspended' ? `${t('dossiers.statuses.suspended')} · ${where}` : where;
}

/** A dossier of the table: who, what, where it stands, and its next date; two lines on a phone. */
export function DossierRow({ dossier, rowIndex }: DossierRowProps) {
  const { t } = useWords();
  const can = useCan();
  const { reference, procedure, label, nextDeadline: next, responsible } = dossier;
  const who = clientsOf(dossier) || label;
  const isPicked = useIsPicked(dossier.id);
  return (
    <div
      className={styles['row']}
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isPicked}
      data-row
    >
      <RowPick part="cell" id={dossier.id} index={rowIndex - 2} name={`${reference}, ${who}`} />
      <span role="cell" className={`${styles['reference']} q-figures`}>
        {reference}
      </span>
      <span role="cell" className={styles['who']}>
        <RowLink
          dossierId={dossier.id}
          page={can('dossier:read') ? undefined : 'honoraires'}
          className={styles['name']}
          title={who}
        >
          <bdi>{who}</bdi>
        </RowLink>
        <span className={styles['procedure']} title={procedure.label}>
          {procedure.label}
        </span>
      </span>
      <span role="cell" className={styles['phase']}>
        <Standing dossier={dossier} />
      </span>
      <span role="cell" className={styles['next']}>
        {next ? (
          <>
            <SeverityMark deadline={next} word={false} />
            <span className={styles['act']} title={next.label}>
              {next.label}
            </span>
          </>
        ) : (
          <span className="q-dim">{t('dossiers.noDeadline')}</span>
        )}
      </span>
      <span role="cell" className={styles['date']}>
        {next && <DueDate deadline={next} />}
      </span>
      <span role="cell" className={styles['days']}>
        {next && <DaysLeft days={next.daysLeft} status={next.status} nature={next.nature} />}
      </span>
      <span role="cell" className={styles['person']}>
        {responsible && <Initials person={responsible} />}
      </span>
    </div>
  );
}

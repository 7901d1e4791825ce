import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { LawChangeStatus } from './law-change-words.tsx';
import { lawChangesQuery } from './law-changes.queries.ts';
import styles from './rule-law-changes.module.css';

/** What the firm itself changed in a rule of the library, or prepares to. */
export function RuleLawChanges({ rule }: { readonly rule: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const all = useQuery(lawChangesQuery).data ?? [];
  const changes = all.filter((change) => change.rule === rule && change.status !== 'withdrawn');
  return (
    <>
      {changes.length > 0 && (
        <section aria-label={t('lawChanges.ofFirm')}>
          <h2 className={styles['heading']}>{t('lawChanges.ofFirm')}</h2>
          {changes.map(({ id, status, from, length }) => (
            <p key={id} className={styles['line']}>
              <LawChangeStatus status={status} />
              <Link to="/regles/changements/$id" params={{ id }}>
                {length ?? t('lawChanges.noLength')}
              </Link>
              <span className="q-dim">
                {t('lawChanges.fromDay')} <CivilDate on={from} as="plain" />
              </span>
            </p>
          ))}
        </section>
      )}
      {can('law:change') && (
        <p className={styles['prepare']}>
          <Link to="/regles/changements/nouveau" search={{ regle: rule }}>
            {t('lawChanges.new')}
          </Link>
        </p>
      )}
    </>
  );
}

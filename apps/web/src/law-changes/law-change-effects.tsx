import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LawChangeEffectView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { EffectIcon } from './law-change-words.tsx';
import { lawChangeEffectsQuery } from './law-changes.queries.ts';
import styles from './law-change-effects.module.css';

const COLUMNS = ['kind', 'dossier', 'rule', 'before', 'after'] as const;

interface ReadingsProps {
  readonly lastDay: string | null;
  readonly prudent: string | null;
  /** Said when there is no deadline on this side. */
  readonly none: string;
}

/** The last day, and that of the prudent reading where it differs. */
function Readings({ lastDay, prudent, none }: ReadingsProps) {
  const { t } = useTranslation();
  if (lastDay === null && prudent === null) return <span className="q-dim">{none}</span>;
  return (
    <>
      {lastDay ? <CivilDate on={lastDay} /> : t('lawChangeEffects.noDate')}
      {prudent !== lastDay && (
        <span className={styles['prudent']}>
          {t('lawChangeEffects.prudent')}{' '}
          {prudent ? <CivilDate on={prudent} /> : t('lawChangeEffects.noDate')}
        </span>
      )}
    </>
  );
}

function EffectLine({ effect }: { readonly effect: LawChangeEffectView }) {
  const { t } = useTranslation();
  const { kind, dossierId, reference, ruleLabel } = effect;
  const none = (isAbsent: boolean) =>
    t(isAbsent ? 'lawChangeEffects.nothing' : 'lawChangeEffects.noDate');
  return (
    <div role="row" className={styles['line']} data-row>
      <span role="cell" className={styles['kind']} data-kind={kind}>
        <EffectIcon kind={kind} />
        {t(`lawChangeEffects.kinds.${kind}`)}
      </span>
      <span role="cell" className={`${styles['dossier']} q-figures`}>
        <Link to="/dossiers/$id" params={{ id: dossierId }} data-row-main>
          {reference}
        </Link>
      </span>
      <span role="cell" className={styles['rule']}>
        {ruleLabel}
      </span>
      <span role="cell" className={styles['before']}>
        <Readings
          lastDay={effect.lastDayBefore}
          prudent={effect.prudentBefore}
          none={none(kind === 'appears')}
        />
      </span>
      <span role="cell" className={styles['after']}>
        <Readings
          lastDay={effect.lastDayAfter}
          prudent={effect.prudentAfter}
          none={none(kind === 'ends')}
        />
      </span>
    </div>
  );
}

function EffectTable({ effects }: { readonly effects: readonly LawChangeEffectView[] }) {
  const { t } = useTranslation();
  return (
    <div role="table" aria-label={t('lawChangeEffects.title')}>
      <div role="rowgroup">
        <div role="row" className={`${styles['line']} ${styles['head']}`}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader" className={styles[column]}>
              {t(`lawChangeEffects.columns.${column}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {effects.map((effect, index) => (
          <EffectLine key={`${effect.dossierId}-${index}`} effect={effect} />
        ))}
      </div>
    </div>
  );
}

function Effects({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(lawChangeEffectsQuery(id));
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingRows />;
  const effects = list.data.pages.flatMap(({ data }) => data);
  if (effects.length === 0) {
    return <p className={styles['text']}>{t('lawChangeEffects.noneText')}</p>;
  }
  const isPlain = effects.every(
    ({ lastDayBefore, prudentBefore, lastDayAfter, prudentAfter }) =>
      lastDayBefore === prudentBefore && lastDayAfter === prudentAfter,
  );
  return (
    <>
      <EffectTable effects={effects} />
      {isPlain && <p className={styles['text']}>{t('lawChangeEffects.readings')}</p>}
      <ListFoot list={list} />
    </>
  );
}

/** What the last simulation found, deadline by deadline. */
export function LawChangeEffects({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <section aria-label={t('lawChangeEffects.title')}>
      <h2 className={styles['heading']}>{t('lawChangeEffects.title')}</h2>
      {can('deadline:read') ? (
        <Effects id={id} />
      ) : (
        <p className={styles['text']}>{t('lawChangeEffects.forbidden')}</p>
      )}
    </section>
  );
}

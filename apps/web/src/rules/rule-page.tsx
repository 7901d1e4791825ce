import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RuleView } from '@quantieme/api-client';
import { RuleLawChanges } from '../law-changes/rule-law-changes.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { proceduresQuery, ruleQuery } from './law.queries.ts';
import { RuleVersion } from './rule-version.tsx';
import styles from './rules.module.css';

function Versions({ rule }: { readonly rule: RuleView }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('rules.versions')}>
      <h2 className={styles['heading']}>{t('rules.versions')}</h2>
      {rule.versions.toReversed().map((version, index) => (
        <RuleVersion key={`${version.from}-${index}`} version={version} />
      ))}
    </section>
  );
}

function Facts({ rule }: { readonly rule: RuleView }) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const names = rule.procedures.map((id) => procedures.find((one) => one.id === id)?.label ?? id);
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{t('rules.severity')}</dt>
        <dd>
          <SeverityMark deadline={rule} />
        </dd>
      </div>
      <div>
        <dt>{t('rules.effect')}</dt>
        <dd>{rule.effect}</dd>
      </div>
      <div>
        <dt>{t('rules.versionDate')}</dt>
        <dd>{rule.versionDate}</dd>
      </div>
      {names.length > 0 && (
        <div>
          <dt>{t('rules.procedures')}</dt>
          <dd>{names.join(', ')}</dd>
        </div>
      )}
      {rule.inputs.length > 0 && (
        <div>
          <dt>{t('rules.inputs')}</dt>
          <dd>
            <ul className={styles['inputs']}>
              {rule.inputs.map((input) => (
                <li key={input.name}>{input.label ?? input.name}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

export function RulePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/regles/$id' });
  const { data, error, refetch } = useQuery(ruleQuery(id));
  if (!data) {
    return (
      <Page title={t('rules.one')}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
      </Page>
    );
  }
  return (
    <Page title={data.label} aside={data.id} width="reading">
      <div className={styles['rule']}>
        <p className={styles['back']}>
          <Link to="/regles">{t('rules.all')}</Link>
        </p>
        {data.explanation && <p className={`${styles['explanation']} q-law`}>{data.explanation}</p>}
        <Facts rule={data} />
        <RuleLawChanges rule={data.id} />
        <Versions rule={data} />
        <p className={styles['checked']}>
          {t('rules.checked')} <CivilDate on={data.checkedUpTo} as="plain" />.
          {data.unchecked.length > 0 &&
            ` ${t('rules.unchecked', { texts: data.unchecked.join(', ') })}.`}
        </p>
      </div>
    </Page>
  );
}

import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RuleView } from '@quantieme/api-client';
import { containsWords } from '../ui/bare.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { articleText } from '../why/law-link.tsx';
import { useCan } from '../session/session-context.ts';
import { behindQuery, rulesQuery } from './law.queries.ts';
import styles from './rules.module.css';

function matches(rule: RuleView, words: string): boolean {
  const articles = rule.versions.flatMap(({ sources }) => sources.map(({ article }) => article));
  return containsWords([rule.id, rule.label, rule.explanation ?? '', ...articles].join(' '), words);
}

/** Articles of the version in force (the last one), each once. */
function articlesOf(rule: RuleView): string {
  const sources = rule.versions.at(-1)?.sources ?? [];
  const names = sources.map(({ code, article }) => `${code} ${articleText(article)}`);
  return [...new Set(names)].slice(0, 3).join(', ');
}

function RuleLine({ rule }: { readonly rule: RuleView }) {
  return (
    <div className={styles['line']} data-row>
      <span className={styles['what']}>
        <Link to="/regles/$id" params={{ id: rule.id }} className={styles['label']} data-row-main>
          {rule.label}
        </Link>
        <span className={styles['id']}>{rule.id}</span>
      </span>
      <span className={styles['length']}>{rule.versions.at(-1)?.length}</span>
      <span className={styles['articles']}>{articlesOf(rule)}</span>
      <SeverityMark deadline={rule} />
    </div>
  );
}

/** For who runs the firm: deadlines that the night has yet to compute again. */
function Behind() {
  const { t } = useTranslation();
  const can = useCan();
  const { data: count = 0 } = useQuery({ ...behindQuery, enabled: can('firm:write') });
  return count > 0 && <p className={styles['behind']}>{t('rules.behind', { count })}</p>;
}

export function RulesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ from: '/inside/regles' });
  const { data, error, refetch } = useQuery(rulesQuery);
  const shown = (data ?? []).filter((rule) => matches(rule, q));
  return (
    <Page
      title={t('nav.rules')}
      aside={data && t('rules.count', { count: data.length })}
      actions={
        <Button variant="default" component={Link} to="/regles/changements">
          {t('lawChanges.title')}
        </Button>
      }
    >
      <Toolbar>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('rules.search')}
          placeholder={t('rules.search')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={q}
          onChange={(event) => {
            const words = event.currentTarget.value;
            void navigate({ to: '/regles', search: words ? { q: words } : {}, replace: true });
          }}
        />
      </Toolbar>
      <Behind />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={14} />}
      {data && shown.length === 0 && <EmptyState title={t('common.noMatch')} />}
      {shown.map((rule) => (
        <RuleLine key={rule.id} rule={rule} />
      ))}
    </Page>
  );
}

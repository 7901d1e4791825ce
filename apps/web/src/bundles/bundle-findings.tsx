import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconSquareFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BundleView, FindingView } from '@quantieme/api-client';
import { useRewriteLetter } from '../letters/letters.queries.ts';
import { useCan } from '../session/session-context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import styles from './bundles.module.css';

interface FindingProps {
  readonly finding: FindingView;
  readonly dossierId: string;
  /** Null for whoever may only read. */
  readonly onRewrite: ((letterId: string) => void) | null;
  readonly isRewriting: boolean;
}

/** A letter that no longer lists the exhibits is written again as it was, or reopened to be corrected. */
function Rewriting({ finding, dossierId, onRewrite, isRewriting }: FindingProps) {
  const { t } = useTranslation();
  const { letterId, code } = finding;
  if (letterId === null || onRewrite === null) return null;
  return (
    <span className={styles['acts']}>
      {code === 'letter-stale' && (
        <Button
          variant="default"
          size="compact-sm"
          loading={isRewriting}
          onClick={() => onRewrite(letterId)}
        >
          {t('bundles.rewrite')}
        </Button>
      )}
      <Link to="/dossiers/$id/courriers" params={{ id: dossierId }} search={{ reecrire: letterId }}>
        {t('bundles.reopen')}
      </Link>
    </span>
  );
}

function Finding(props: FindingProps) {
  const { t } = useTranslation();
  const { severity, exhibit, what, toDo, source, form } = props.finding;
  return (
    <li className={styles['finding']} data-severity={severity}>
      <span className={styles['severity']}>
        {severity === 'error' ? <IconSquareFilled /> : <IconAlertTriangle />}
        {t(`bundles.severities.${severity}`)}
        {exhibit !== null && ` · PJ ${exhibit}`}
        {form !== null && ` · ${t(`bundles.forms.${form}`)}`}
      </span>
      <p>{what}</p>
      <p className={styles['dim']}>
        {toDo} {source !== null && `(${source})`}
      </p>
      <Rewriting {...props} />
    </li>
  );
}

interface BundleFindingsProps {
  readonly bundle: BundleView;
  readonly dossierId: string;
  readonly isChecking: boolean;
  readonly onCheck: () => void;
}

/** What the linter says, as the bundle changes. */
export function BundleFindings({ bundle, dossierId, isChecking, onCheck }: BundleFindingsProps) {
  const { t } = useTranslation();
  const can = useCan();
  const rewrite = useRewriteLetter(dossierId);
  const onRewrite = (letterId: string) =>
    rewrite.mutate({ id: letterId }, { onSuccess: () => onCheck() });
  const { findings } = bundle;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <Section title={t('bundles.findings')} count={findings.length}>
      {errors.length === 0 && (
        <p className={styles['passes']}>
          <IconCircleCheck size={16} aria-hidden="true" />
          {t('bundles.passes')}
        </p>
      )}
      <ul className={styles['list']} aria-live="polite">
        {findings.map((finding, index) => (
          <Finding
            key={`${finding.code} ${finding.exhibit ?? ''} ${index}`}
            finding={finding}
            dossierId={dossierId}
            onRewrite={can('dossier:write') ? onRewrite : null}
            isRewriting={rewrite.isPending}
          />
        ))}
      </ul>
      {rewrite.error && <ProblemNotice error={rewrite.error} />}
      <Button variant="default" mt={10} loading={isChecking} onClick={onCheck}>
        {t('bundles.check')}
      </Button>
    </Section>
  );
}

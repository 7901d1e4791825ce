import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconSquareFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BundleView, FindingView } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import styles from './bundles.module.css';

function Finding({ finding }: { readonly finding: FindingView }) {
  const { t } = useTranslation();
  const { severity, exhibit, what, toDo, source, form } = finding;
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
    </li>
  );
}

interface BundleFindingsProps {
  readonly bundle: BundleView;
  readonly isChecking: boolean;
  readonly onCheck: () => void;
}

/** What the linter says, as the bundle changes. */
export function BundleFindings({ bundle, isChecking, onCheck }: BundleFindingsProps) {
  const { t } = useTranslation();
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
          <Finding key={`${finding.code} ${finding.exhibit ?? ''} ${index}`} finding={finding} />
        ))}
      </ul>
      <Button variant="default" mt={10} loading={isChecking} onClick={onCheck}>
        {t('bundles.check')}
      </Button>
    </Section>
  );
}

import { Button, SegmentedControl } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './calculator.module.css';
import { CaseCalculator } from './case-calculator.tsx';
import { SingleLimit } from './single-limit.tsx';
import { useAddressedDraft } from './use-addressed-draft.ts';

/** Browsers lend their clipboard to secure pages only. */
const CAN_COPY = typeof navigator.clipboard !== 'undefined';

function Actions() {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const copy = () =>
    navigator.clipboard
      .writeText(window.location.href)
      .then(() => notifyDone({ message: t('calculator.copied') }))
      .catch(notifyProblem);
  return (
    <>
      {CAN_COPY && (
        <Button
          variant="default"
          leftSection={<IconLink size={14} aria-hidden="true" />}
          onClick={() => void copy()}
        >
          {t('calculator.copy')}
        </Button>
      )}
      <PrintButton />
    </>
  );
}

/** Any limit, from scratch: nothing is recorded, and the address holds the whole calculation. */
export function CalculatorPage() {
  const { t } = useTranslation();
  const [draft, change] = useAddressedDraft();
  return (
    <Page title={t('nav.calculator')} aside={t('calculator.lead')} actions={<Actions />}>
      <div className={styles['mode']} data-print="no">
        <SegmentedControl
          aria-label={t('calculator.mode')}
          value={draft.mode}
          onChange={(mode) => change({ mode: mode as typeof draft.mode })}
          data={[
            { value: 'case', label: t('calculator.modes.case') },
            { value: 'limit', label: t('calculator.modes.limit') },
          ]}
        />
      </div>
      {draft.mode === 'case' ? (
        <CaseCalculator draft={draft} onChange={change} />
      ) : (
        <SingleLimit draft={draft} onChange={change} />
      )}
    </Page>
  );
}

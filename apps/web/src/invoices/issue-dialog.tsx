import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useIssueInvoice } from './invoices.queries.ts';

interface IssueProps {
  readonly invoice: InvoiceView;
  readonly disabled: boolean;
}

/** Cannot be undone: what it does is said before it is done. */
export function IssueDialog({ invoice: { id, version }, disabled }: IssueProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const issue = useIssueInvoice();
  const notifyDone = useNotifyDone();
  const go = () =>
    whenDone(issue.mutateAsync({ id, version }), ({ number }) => {
      setOpened(false);
      notifyDone({ message: t('invoices.issued', { number }) });
    });
  return (
    <>
      <Button disabled={disabled} onClick={() => setOpened(true)}>
        {t('invoices.issue')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('invoices.issueTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('invoices.issueText')}</p>
        {issue.error && <ProblemNotice error={issue.error} />}
        <Group justify="flex-end" mt={16}>
          <Button variant="default" onClick={() => setOpened(false)}>
            {t('invoices.cancel')}
          </Button>
          <Button loading={issue.isPending} onClick={go}>
            {t('invoices.issueNow')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InvoiceSummary } from '@quantieme/api-client';
import { useCan, useClock } from '../session/session-context.ts';
import { DownloadChosen, ExportChosen } from '../ui/long-list/chosen-acts.tsx';
import type { Answered } from '../ui/long-list/selection-bar.tsx';
import { useNotifyProblem } from '../ui/undo.tsx';
import { useRemindOfInvoices } from './invoices.queries.ts';

interface ActsProps {
  readonly chosen: readonly InvoiceSummary[];
  readonly answered: Answered;
}

function Remind({ chosen, answered }: ActsProps) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const remind = useRemindOfInvoices();
  const notifyProblem = useNotifyProblem();
  const late = chosen.filter(({ daysLate }) => daysLate > 0);
  const note = () =>
    void remind
      .mutateAsync({ ids: late.map(({ id }) => id), on: today })
      .then((answer) =>
        answered(answer, { message: t('rows.remindersNoted', { count: answer.done.length }) }),
      )
      .catch(notifyProblem);
  return (
    <Button
      variant="default"
      loading={remind.isPending}
      disabled={late.length === 0}
      title={late.length === 0 ? t('rows.noneLate') : undefined}
      leftSection={<IconBellRinging size={14} aria-hidden="true" />}
      onClick={note}
    >
      {t('rows.noteReminders', { count: late.length })}
    </Button>
  );
}

/** What is done with the chosen invoices. */
export function InvoiceActs({ chosen, answered }: ActsProps) {
  const { t } = useTranslation();
  const can = useCan();
  const ids = chosen.map(({ id }) => id);
  const isSent = chosen.some(({ number }) => number !== null);
  return (
    <>
      {can('billing:write') && <Remind chosen={chosen} answered={answered} />}
      {isSent && (
        <DownloadChosen path="/v1/invoices/files" fileName={t('invoices.title')} ids={ids} />
      )}
      <ExportChosen path="/v1/invoices/selection" fileName={t('invoices.title')} ids={ids} />
    </>
  );
}

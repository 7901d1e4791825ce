import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { CopyToCalendar } from '../calendar-feeds/copy-to-calendar.tsx';
import { DeadlineCertificates } from '../certificates/deadline-certificates.tsx';
import { deadlineQuery } from '../deadlines/deadlines.queries.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { WhyDate } from './why-date.tsx';

interface PastDeadlines {
  readonly deadlines: readonly DeadlineView[];
  readonly knownAt: string | undefined;
}

interface WhyDrawerProps {
  /** The deadline asked about; null = closed. */
  readonly id: string | null;
  /** The deadlines of a past page, which say what was known then: none is asked for. */
  readonly then?: PastDeadlines | undefined;
  readonly onClose: () => void;
}

function WhyContent({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(deadlineQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={5} />;
  return (
    <>
      <WhyDate deadline={data} />
      <DeadlineCertificates deadline={data} />
      <CopyToCalendar deadline={data} />
    </>
  );
}

/** « Pourquoi cette date ? » from anywhere: one click or « ? ». */
export function WhyDrawer({ id, then, onClose }: WhyDrawerProps) {
  const { t } = useTranslation();
  const past = then?.deadlines.find((deadline) => deadline.id === id);
  return (
    <Drawer
      opened={id !== null && (then === undefined || past !== undefined)}
      onClose={onClose}
      position="right"
      size={640}
      title={t('why.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {past && <WhyDate deadline={past} knownAt={then?.knownAt} />}
      {id !== null && then === undefined && <WhyContent id={id} />}
    </Drawer>
  );
}

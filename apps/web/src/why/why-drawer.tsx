import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deadlineQuery } from '../deadlines/deadlines.queries.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { WhyDate } from './why-date.tsx';

interface WhyDrawerProps {
  /** The deadline asked about; null = closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

function WhyContent({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(deadlineQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? <WhyDate deadline={data} /> : <LoadingRows rows={5} />;
}

/** « Pourquoi cette date ? » from anywhere: one click or « ? ». */
export function WhyDrawer({ id, onClose }: WhyDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size={640}
      title={t('why.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {id !== null && <WhyContent id={id} />}
    </Drawer>
  );
}

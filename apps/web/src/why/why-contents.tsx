import { useQuery } from '@tanstack/react-query';
import { CopyToCalendar } from '../calendar-feeds/copy-to-calendar.tsx';
import { DeadlineCertificates } from '../certificates/deadline-certificates.tsx';
import { deadlineQuery } from '../deadlines/deadlines.queries.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { WhyDate } from './why-date.tsx';

export { WhyDate };

export function WhyContent({ id }: { readonly id: string }) {
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

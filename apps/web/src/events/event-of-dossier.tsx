import { useQuery } from '@tanstack/react-query';
import { dossierQuery } from '../dossiers/dossiers.queries.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import type { EventDraft } from './event-draft.ts';
import { RecordEvent } from './record-event.tsx';

interface EventOfDossierProps {
  readonly dossierId: string;
  readonly type?: string | undefined;
  readonly draft?: EventDraft | undefined;
  readonly onRecorded?: (() => void) | undefined;
  readonly onDone: () => void;
}

/** What has happened in a dossier, recorded from a page that shows only a line of it. */
export function EventOfDossier({ dossierId, type, ...recording }: EventOfDossierProps) {
  const { data, error, refetch } = useQuery(dossierQuery(dossierId));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={4} />;
  return <RecordEvent dossier={data} type={type} {...recording} />;
}

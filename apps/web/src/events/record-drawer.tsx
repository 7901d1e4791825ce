import { lazy, Suspense } from 'react';
import { part } from '../i18n/part.ts';
import { DrawerLater } from '../ui/drawer-later.tsx';

const EventOfDossier = lazy(
  part(async () => ({ default: (await import('./event-of-dossier.tsx')).EventOfDossier })),
);

interface RecordDrawerProps {
  readonly title: string;
  /** Null: closed. */
  readonly dossierId: string | null;
  readonly onClose: () => void;
}

/** What has happened in a dossier, recorded beside a list that shows a line of it. */
export function RecordDrawer({ title, dossierId, onClose }: RecordDrawerProps) {
  return (
    <DrawerLater opened={dossierId !== null} onClose={onClose} size={980} title={title}>
      <Suspense>
        {dossierId !== null && <EventOfDossier dossierId={dossierId} onDone={onClose} />}
      </Suspense>
    </DrawerLater>
  );
}

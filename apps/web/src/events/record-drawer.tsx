import { Drawer } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const EventOfDossier = lazy(() =>
  import('./event-of-dossier.tsx').then((module) => ({ default: module.EventOfDossier })),
);

interface RecordDrawerProps {
  readonly title: string;
  /** Null: closed. */
  readonly dossierId: string | null;
  readonly onClose: () => void;
}

/** What has happened in a dossier, recorded beside a list that shows a line of it. */
export function RecordDrawer({ title, dossierId, onClose }: RecordDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={dossierId !== null}
      onClose={onClose}
      position="right"
      size={980}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Suspense>
        {dossierId !== null && <EventOfDossier dossierId={dossierId} onDone={onClose} />}
      </Suspense>
    </Drawer>
  );
}

import { Drawer } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierPicker } from '../dossiers/dossier-picker.tsx';
import { EventOfDossier } from '../events/event-of-dossier.tsx';
import { PersonForm } from '../persons/person-form.tsx';
import { useClock } from '../session/session-context.ts';
import { NewTask } from '../tasks/new-task.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { NewEntry } from '../work/new-entry.tsx';
import styles from './new-drawer.module.css';

export type NewThing = 'client' | 'event' | 'task' | 'time';

interface NewDrawerProps {
  readonly thing: NewThing;
  readonly onClose: () => void;
}

function OfDossier({ thing, dossierId, onClose }: NewDrawerProps & { readonly dossierId: string }) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const notifyDone = useNotifyDone();
  const added = (message: string) => () => {
    onClose();
    notifyDone({ message });
  };
  if (thing === 'task') {
    return <NewTask key={dossierId} dossierId={dossierId} onAdded={added(t('new.taskAdded'))} />;
  }
  return (
    <NewEntry
      key={dossierId}
      dossierId={dossierId}
      today={today}
      onAdded={added(t('new.timeAdded'))}
    />
  );
}

function NewClient({ onClose }: Pick<NewDrawerProps, 'onClose'>) {
  const navigate = useNavigate();
  const show = (id: string) => {
    onClose();
    void navigate({ to: '/clients/$id', params: { id } });
  };
  return <PersonForm onSaved={({ id }) => show(id)} />;
}

function Content({ thing, onClose }: NewDrawerProps) {
  const [dossierId, setDossierId] = useState<string | null>(null);
  if (thing === 'client') return <NewClient onClose={onClose} />;
  if (thing === 'event' && dossierId !== null) {
    return <EventOfDossier dossierId={dossierId} onDone={onClose} />;
  }
  return (
    <div className={styles['stack']}>
      <DossierPicker value={dossierId} onChange={setDossierId} />
      {dossierId !== null && <OfDossier thing={thing} dossierId={dossierId} onClose={onClose} />}
    </div>
  );
}

/** A new thing beside the page one is on, which stays as it was. */
export default function NewDrawer({ thing, onClose }: NewDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={thing === 'event' ? 980 : 440}
      title={t(`new.${thing}`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Content thing={thing} onClose={onClose} />
    </Drawer>
  );
}

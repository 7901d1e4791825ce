import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DossierView, EventView } from '@quantieme/api-client';
import { AnnulEvent } from './annul-event.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { CorrectEvent } from './correct-event.tsx';
import { RecordEvent } from './record-event.tsx';

export type EventAct =
  /** Of a type, where the procedure foresees it; absent, it is still to be chosen. */
  | { readonly kind: 'record'; readonly type?: string }
  | { readonly kind: 'correct'; readonly event: EventView }
  | { readonly kind: 'annul'; readonly event: EventView };

interface EventDrawerProps {
  readonly dossier: DossierView;
  readonly act: EventAct | null;
  readonly onClose: () => void;
}

export function EventDrawer({ dossier, act, onClose }: EventDrawerProps) {
  const { t } = useTranslation();
  useFocusBack(act !== null);
  return (
    <Drawer
      opened={act !== null}
      onClose={onClose}
      position="right"
      size={980}
      title={
        act ? t(`events.${act.kind}Title`, { label: 'event' in act ? act.event.label : '' }) : ''
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {act?.kind === 'record' && <RecordEvent dossier={dossier} type={act.type} onDone={onClose} />}
      {act?.kind === 'correct' && (
        <CorrectEvent dossier={dossier} event={act.event} onDone={onClose} />
      )}
      {act?.kind === 'annul' && <AnnulEvent event={act.event} onDone={onClose} />}
    </Drawer>
  );
}

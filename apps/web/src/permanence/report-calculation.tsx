import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierPicker } from '../dossiers/dossier-picker.tsx';
import { EMPTY_DRAFT } from '../events/event-draft.ts';
import { EventOfDossier } from '../events/event-of-dossier.tsx';
import type { NotedCalculation } from './duty-store.ts';
import styles from './permanence.module.css';

interface ReportCalculationProps {
  readonly calculation: NotedCalculation;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** What was calculated on duty, as the event of a dossier: the form is filled, a person completes and records it. */
export function ReportCalculation({ calculation, onClose, onRecorded }: ReportCalculationProps) {
  const { t } = useTranslation();
  const [dossierId, setDossierId] = useState<string | null>(null);
  const { event, details, on, clock } = calculation;
  const draft = { ...EMPTY_DRAFT, type: event, dates: { notifiedOn: on }, details, clock };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={980}
      title={t('permanence.reportTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles['report']}>
        <DossierPicker value={dossierId} onChange={setDossierId} />
        {dossierId !== null && (
          <EventOfDossier
            key={dossierId}
            dossierId={dossierId}
            draft={draft}
            onRecorded={onRecorded}
            onDone={onClose}
          />
        )}
      </div>
    </Drawer>
  );
}

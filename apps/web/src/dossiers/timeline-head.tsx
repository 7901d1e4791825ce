import { Button, SegmentedControl } from '@mantine/core';
import { IconNote, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import styles from './timeline-tools.module.css';

interface TimelineHeadProps {
  readonly everything: boolean;
  readonly onEverything: (all: boolean) => void;
  readonly onRecord: () => void;
  readonly onNote: () => void;
  /** What else can be begun from here. */
  readonly children?: ReactNode;
}

/** The title, how much is shown, and what can be added. */
export function TimelineHead({
  everything,
  onEverything,
  onRecord,
  onNote,
  children,
}: TimelineHeadProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{t('timeline.title')}</h2>
      <SegmentedControl
        aria-label={t('timeline.filter')}
        data-print="no"
        value={everything ? 'all' : 'live'}
        onChange={(value) => onEverything(value === 'all')}
        data={[
          { value: 'live', label: t('timeline.live') },
          { value: 'all', label: t('timeline.all') },
        ]}
      />
      <div className={styles['buttons']} data-print="no">
        {can('note:write') && (
          <Button
            variant="default"
            title={t('activity.noteTitle')}
            leftSection={<IconNote size={14} aria-hidden="true" />}
            onClick={onNote}
          >
            {t('activity.addNote')}
          </Button>
        )}
        {children}
        {can('event:write') && (
          <Button
            aria-keyshortcuts="N"
            title={t('timeline.addHint')}
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={onRecord}
          >
            {t('timeline.add')}
          </Button>
        )}
      </div>
    </div>
  );
}

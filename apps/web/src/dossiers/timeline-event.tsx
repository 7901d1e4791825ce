import { ActionIcon } from '@mantine/core';
import { IconEraser, IconPaperclip, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EventView } from '@quantieme/api-client';
import type { EventAct } from '../events/event-drawer.tsx';
import { ChangedMark } from '../live/changed-mark.tsx';
import { useCan, useClock } from '../session/session-context.ts';
import { CivilDate, ClockTime, Moment } from '../ui/moment.tsx';
import styles from './timeline.module.css';

interface TimelineEventProps {
  readonly event: EventView;
  readonly onAct: (act: EventAct) => void;
}

function Facts({ event }: { readonly event: EventView }) {
  const { t } = useTranslation();
  const words = [...event.said];
  if (event.proof?.kind === 'declared-by-client') words.push(t('events.weakProof'));
  if (event.byClient) words.push(t('events.byClient'));
  if (words.length === 0) return null;
  return <span className={styles['facts']}>{words.join(' · ')}</span>;
}

function Trace({ event }: { readonly event: EventView }) {
  const { t } = useTranslation();
  if (event.status === 'recorded' && !event.supersedes) return null;
  const reason = event.annulReason ?? event.reason;
  return (
    <span className={styles['facts']}>
      {t(event.status === 'recorded' ? 'events.isCorrection' : `events.statuses.${event.status}`)}{' '}
      <Moment at={event.recordedAt} />
      {event.recordedBy && <> · {event.recordedBy.name}</>}
      {reason && (
        <>
          {' '}
          · <q>{reason}</q>
        </>
      )}
    </span>
  );
}

/** The letter it was read from, or what else proves it, a click away. */
function Proof({ event: { dossierId, proof, label } }: Pick<TimelineEventProps, 'event'>) {
  const { t } = useTranslation();
  if (!proof?.documentId) return null;
  return (
    <ActionIcon
      aria-label={t('events.proofOf', { label })}
      title={t('events.proofHint')}
      renderRoot={(props) => (
        <Link
          {...props}
          to="/dossiers/$id/pieces"
          params={{ id: dossierId }}
          search={{ piece: proof.documentId ?? undefined }}
        />
      )}
    >
      <IconPaperclip size={15} stroke={1.6} />
    </ActionIcon>
  );
}

function EventActions({ event, onAct }: TimelineEventProps) {
  const { t } = useTranslation();
  return (
    <span className={styles['actions']} data-print="no">
      <Proof event={event} />
      <ActionIcon
        aria-keyshortcuts="C"
        aria-label={t('events.correctOf', { label: event.label })}
        title={t('events.correctHint')}
        onClick={() => onAct({ kind: 'correct', event })}
      >
        <IconPencil size={15} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('events.annulOf', { label: event.label })}
        title={t('events.annul')}
        onClick={() => onAct({ kind: 'annul', event })}
      >
        <IconEraser size={15} stroke={1.6} />
      </ActionIcon>
    </span>
  );
}

export function TimelineEvent({ event, onAct }: TimelineEventProps) {
  const { t } = useTranslation();
  const { timeZone } = useClock();
  const can = useCan();
  const live = event.status === 'recorded';
  return (
    <div className={styles['entry']} data-status={event.status} data-row>
      <span className={styles['date']}>
        <CivilDate on={event.on} as="plain" />
        {event.at && (
          <>
            {' '}
            <ClockTime at={event.at} timeZone={timeZone} />
          </>
        )}
      </span>
      <span className={styles['what']}>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- J and K stop here: the actions of the event follow */}
        <span className={styles['label']} tabIndex={0} data-row-main>
          <IconPencil
            size={12}
            stroke={1.6}
            className={styles['typed']}
            aria-label={t('certainty.typed')}
          />
          {event.label}
        </span>
        <Facts event={event} />
        <Trace event={event} />
        <ChangedMark id={event.id} />
      </span>
      {live && can('event:write') && <EventActions event={event} onAct={onAct} />}
    </div>
  );
}

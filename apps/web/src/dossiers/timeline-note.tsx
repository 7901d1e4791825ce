import { ActionIcon } from '@mantine/core';
import { IconNote, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteView } from '@quantieme/api-client';
import { ChangedMark } from '../live/changed-mark.tsx';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useDeleteNote, useRestoreNote } from './notes.queries.ts';
import { NoteForm } from './note-form.tsx';
import styles from './timeline.module.css';

interface TimelineNoteProps {
  readonly dossierId: string;
  readonly note: NoteView;
}

function useRemoveNote(dossierId: string): (note: NoteView) => void {
  const { t } = useTranslation();
  const remove = useDeleteNote(dossierId);
  const restore = useRestoreNote(dossierId);
  const notifyProblem = useNotifyProblem();
  const notifyDone = useNotifyDone();
  // The line is gone before the answer comes: a promise still tells, a callback of `mutate` would not.
  return (note) =>
    void remove
      .mutateAsync(note)
      .then(() =>
        notifyDone({
          message: t('notes.deleted'),
          undo: () => void restore.mutateAsync(note.id).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
}

export function TimelineNote({ dossierId, note }: TimelineNoteProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const remove = useRemoveNote(dossierId);
  return (
    <div className={styles['entry']} data-line="note" data-row>
      <span className={styles['date']}>
        <CivilDate on={note.createdAt.slice(0, 10)} as="plain" />
      </span>
      <div className={styles['what']}>
        {editing ? (
          <NoteForm dossierId={dossierId} note={note} onDone={() => setEditing(false)} />
        ) : (
          <span className={styles['line']}>
            <IconNote size={14} stroke={1.6} className={styles['icon']} aria-hidden="true" />
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- J and K stop here: the actions of the note follow */}
            <span className={styles['body']} tabIndex={0} data-row-main dir="auto">
              {note.body}
            </span>
          </span>
        )}
        <span className={styles['facts']}>
          {note.author?.name} <ChangedMark id={note.id} />
        </span>
      </div>
      {can('note:write') && !editing && (
        <span className={styles['actions']} data-print="no">
          <ActionIcon
            aria-keyshortcuts="C"
            aria-label={t('notes.edit')}
            title={t('notes.editHint')}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={15} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('notes.delete')}
            title={t('notes.delete')}
            onClick={() => remove(note)}
          >
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        </span>
      )}
    </div>
  );
}

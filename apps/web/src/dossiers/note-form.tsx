import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useAddNote, useDeleteNote, useUpdateNote } from './notes.queries.ts';
import styles from './timeline-tools.module.css';

interface NoteFormProps {
  readonly dossierId: string;
  /** Left out: a new one. */
  readonly note?: NoteView;
  readonly onDone: () => void;
}

/** Writes a new note, or an old one again; both can be undone. */
function useWriteNote({ dossierId, note, onDone }: NoteFormProps) {
  const { t } = useTranslation();
  const add = useAddNote(dossierId);
  const update = useUpdateNote(dossierId);
  const remove = useDeleteNote(dossierId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const write = (body: string, over: number) => {
    if (!note) {
      whenDone(add.mutateAsync({ body }), (added) => {
        onDone();
        const undo = () => void remove.mutateAsync(added).catch(notifyProblem);
        notifyDone({ message: t('notes.added'), undo });
      });
      return;
    }
    const { id, body: before } = note;
    whenDone(update.mutateAsync({ id, version: over, body }), ({ version }) => {
      onDone();
      const undo = () =>
        void update.mutateAsync({ id, version, body: before }).catch(notifyProblem);
      notifyDone({ message: t('notes.edited'), undo });
    });
  };
  return { write, isPending: add.isPending || update.isPending, error: add.error ?? update.error };
}

/** A note being written. When somebody else rewrites the same one meanwhile, theirs is shown and nothing typed is lost. */
export function NoteForm(props: NoteFormProps) {
  const { note, onDone } = props;
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [opened] = useState(note);
  const [body, setBody] = useState(note?.body ?? '');
  const { write, isPending, error } = useWriteNote(props);
  const meanwhile = note !== undefined && note.version !== opened?.version;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() !== '') write(body, note?.version ?? 0);
  };
  return (
    <form className={styles['note']} onSubmit={submit}>
      <Textarea
        aria-label={t(note ? 'notes.edit' : 'notes.new')}
        placeholder={t('notes.new')}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
        maxLength={20_000}
        ref={field}
        autosize
        minRows={2}
        maxRows={12}
      />
      {meanwhile && (
        <p className={styles['meanwhile']} role="status">
          {t('notes.meanwhile')} <q>{note.body}</q>
        </p>
      )}
      {error && <ProblemNotice error={error} />}
      <span className={styles['row']}>
        <Button type="submit" disabled={body.trim() === ''} loading={isPending}>
          {t(meanwhile ? 'notes.over' : note ? 'common.save' : 'notes.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </span>
    </form>
  );
}

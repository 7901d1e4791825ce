import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, NoteView } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import { useCan } from '../session/session-context.ts';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './dossier-aside.module.css';
import { useAddNote, useDeleteNote } from './dossiers.queries.ts';

function NewNote({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const add = useAddNote(dossierId);
  const [body, setBody] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useAsked('note', () => field.current?.focus());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ body }, { onSuccess: () => setBody('') });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Textarea
        ref={field}
        aria-label={t('notes.new')}
        placeholder={t('notes.new')}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={12}
      />
      {add.error && <ProblemNotice error={add.error} />}
      {body.trim() !== '' && (
        <Button type="submit" loading={add.isPending}>
          {t('notes.save')}
        </Button>
      )}
    </form>
  );
}

function Note({ dossierId, note }: { readonly dossierId: string; readonly note: NoteView }) {
  const { t } = useTranslation();
  const can = useCan();
  const remove = useDeleteNote(dossierId);
  const restore = useAddNote(dossierId);
  const notifyProblem = useNotifyProblem();
  const notifyDone = useNotifyDone();
  return (
    <article className={styles['note']}>
      <p className={styles['body']}>{note.body}</p>
      <div className={styles['meta']}>
        <span>
          {note.author?.name} · <Moment at={note.createdAt} />
        </span>
        {can('note:write') && (
          <ActionIcon
            size="sm"
            aria-label={t('notes.delete')}
            onClick={() =>
              void remove
                .mutateAsync(note)
                .then(() =>
                  notifyDone({
                    message: t('notes.deleted'),
                    undo: () => restore.mutate({ body: note.body }),
                  }),
                )
                .catch(notifyProblem)
            }
          >
            <IconTrash size={14} stroke={1.6} />
          </ActionIcon>
        )}
      </div>
    </article>
  );
}

export function Notes({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <section aria-label={t('notes.title')}>
      <h2 className={styles['heading']}>{t('notes.title')}</h2>
      {can('note:write') && <NewNote dossierId={dossier.id} />}
      {dossier.notes.map((note) => (
        <Note key={note.id} dossierId={dossier.id} note={note} />
      ))}
    </section>
  );
}

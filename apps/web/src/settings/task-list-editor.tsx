import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import {
  bodyOf,
  draftsOf,
  isSame,
  moved,
  newDraft,
  without,
  type StepDraft,
} from './step-drafts.ts';
import { TaskListStep } from './task-list-step.tsx';
import { useEditList, useFollowVersion } from './task-lists.queries.ts';
import styles from './task-lists.module.css';

interface EditorProps {
  readonly list: TaskListView;
}

function useVersionChoices({ list }: EditorProps) {
  const { t } = useTranslation();
  return list.versions.map(({ number, note }) => ({
    value: String(number),
    label:
      number === 0
        ? t('taskLists.product')
        : t('taskLists.version', { number, note: note === '' ? '' : ` · ${note}` }),
  }));
}

/** Which version new dossiers follow. */
function Followed({ list }: EditorProps) {
  const { t } = useTranslation();
  const can = useCan();
  const follow = useFollowVersion(list.procedure.id);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const choices = useVersionChoices({ list });
  const choose = (number: number) =>
    void follow
      .mutateAsync(number)
      .then(() =>
        notifyDone({
          message: t('taskLists.followed'),
          undo: () => void follow.mutateAsync(list.current).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
  return (
    <NativeSelect
      label={t('taskLists.current')}
      description={t('taskLists.currentHint')}
      value={String(list.current)}
      data={choices}
      disabled={!can('firm:write')}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  );
}

interface StepsProps {
  readonly drafts: readonly StepDraft[];
  readonly onChange: (drafts: readonly StepDraft[]) => void;
}

function Steps({ drafts, onChange }: StepsProps) {
  return (
    <ol className={styles['steps']}>
      {drafts.map((draft, index) => (
        <TaskListStep
          key={draft.key}
          draft={draft}
          place={{ isFirst: index === 0, isLast: index === drafts.length - 1 }}
          onChange={(after) => onChange(drafts.map((one) => (one.key === after.key ? after : one)))}
          onMove={(by) => onChange(moved(drafts, draft.key, by))}
          onRemove={() => onChange(without(drafts, draft.key))}
        />
      ))}
    </ol>
  );
}

/** The list of a procedure as the firm edits it: what is saved is a new version. */
export function TaskListEditor({ list }: EditorProps) {
  const { t } = useTranslation();
  const can = useCan();
  const steps = list.versions.find(({ number }) => number === list.current)?.steps ?? [];
  const [drafts, setDrafts] = useState(() => draftsOf(steps));
  const [note, setNote] = useState('');
  const edit = useEditList(list.procedure.id);
  const notifyDone = useNotifyDone();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form starts again with the answer: a promise still tells, a callback of `mutate` would not.
    void edit
      .mutateAsync({ basedOn: list.current, note, steps: bodyOf(drafts) })
      .then(({ current }) => notifyDone({ message: t('taskLists.saved', { number: current }) }))
      .catch(() => undefined);
  };
  const [added, setAdded] = useState(0);
  const add = () => {
    setDrafts([...drafts, newDraft(`new-${added}`)]);
    setAdded(added + 1);
  };
  return (
    <form className={styles['editor']} onSubmit={submit}>
      <Followed list={list} />
      <fieldset disabled={!can('firm:write')} className={styles['fields']}>
        <legend>{list.procedure.label}</legend>
        <Steps drafts={drafts} onChange={setDrafts} />
        <Button variant="default" onClick={add}>
          {t('taskLists.add')}
        </Button>
        <TextInput
          label={t('taskLists.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {edit.error && <ProblemNotice error={edit.error} />}
        <Button type="submit" loading={edit.isPending} disabled={isSame(drafts, steps)}>
          {t('taskLists.save')}
        </Button>
      </fieldset>
    </form>
  );
}

import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoneProofKind } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { firmQuery } from '../settings/account.queries.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import type { Completable } from './completion-context.ts';
import styles from './completion-dialog.module.css';
import { useCompleteDeadline } from './deadlines.queries.ts';
import { DONE_PROOFS } from './done-proofs.ts';
import { useNotifyCompleted } from './use-deadline-actions.ts';

interface FormProps {
  readonly deadline: Completable;
  readonly onDone: () => void;
}

interface Draft {
  readonly doneOn: string | null;
  readonly kind: DoneProofKind;
  readonly reference: string;
  /** Null: the day of the act. */
  readonly on: string | null;
  readonly note: string;
}

const FIELDS = ['/doneOn', '/proof', '/proof/reference', '/proof/on', '/note'];

/** The proof typed so far; none without a reference. */
function proofIn({ doneOn, kind, reference, on }: Draft) {
  const day = on ?? doneOn;
  return reference.trim() && day ? { proof: { kind, reference: reference.trim(), on: day } } : {};
}

interface ProofProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly error: unknown;
}

function ProofFields({ draft, onChange, error }: ProofProps) {
  const { t } = useTranslation();
  const { data: firm } = useQuery(firmQuery);
  const required = firm?.proofOfFatal === 'required';
  return (
    <>
      <NativeSelect
        label={t('completion.proof')}
        value={draft.kind}
        data={DONE_PROOFS.map((kind) => ({ value: kind, label: t(`completion.proofs.${kind}`) }))}
        onChange={(event) => onChange({ kind: event.currentTarget.value as DoneProofKind })}
      />
      <TextInput
        label={t('completion.reference')}
        description={t(required ? 'completion.required' : 'completion.optional')}
        value={draft.reference}
        maxLength={200}
        withAsterisk={required}
        data-autofocus
        error={fieldError(error, '/proof') ?? fieldError(error, '/proof/reference')}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <DateField
        label={t('completion.proofOn')}
        value={draft.on ?? draft.doneOn}
        onChange={(on) => onChange({ on })}
        error={fieldError(error, '/proof/on')}
        leaning="past"
      />
    </>
  );
}

function Form({ deadline, onDone }: FormProps) {
  const { t } = useTranslation();
  const { today = null } = useClock();
  const complete = useCompleteDeadline();
  const notifyCompleted = useNotifyCompleted();
  const [draft, setDraft] = useState<Draft>({
    doneOn: today,
    kind: 'filing-receipt',
    reference: '',
    on: null,
    note: '',
  });
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { id, version } = deadline;
    const { doneOn, note } = draft;
    const said = { ...(doneOn ? { doneOn } : {}), note, ...proofIn(draft) };
    complete.mutate(
      { id, version, ...said },
      {
        onSuccess: ({ dossier }) => {
          onDone();
          notifyCompleted(deadline, dossier.deadlines);
        },
      },
    );
  };
  const { error } = complete;
  const atFields = FIELDS.some((pointer) => fieldError(error, pointer) !== undefined);
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p className={styles['label']}>{deadline.label}</p>
      <DateField
        label={t('completion.doneOn')}
        value={draft.doneOn}
        onChange={(doneOn) => change({ doneOn })}
        error={fieldError(error, '/doneOn')}
        required
        leaning="past"
      />
      <ProofFields draft={draft} onChange={change} error={error} />
      <Textarea
        label={t('completion.note')}
        value={draft.note}
        maxLength={2000}
        error={fieldError(error, '/note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
        autosize
      />
      {error && !atFields && <ProblemNotice error={error} />}
      <Button type="submit" loading={complete.isPending}>
        {t('completion.save')}
      </Button>
    </form>
  );
}

interface CompletionFormProps {
  /** Null while nothing is asked. */
  readonly asked: Completable | null;
  readonly onClose: () => void;
}

export default function CompletionForm({ asked, onClose }: CompletionFormProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={t('completion.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {asked && <Form key={asked.id} deadline={asked} onDone={onClose} />}
    </Modal>
  );
}

import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  LetterChoiceView,
  LetterDraftView,
  LetterFieldView,
  LetterPreviewView,
} from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { LetterExhibits } from './letter-exhibits.tsx';
import { LetterField } from './letter-field.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import {
  letterPreviewQuery,
  useRewriteLetter,
  useWriteLetter,
  type Typed,
} from './letters.queries.ts';
import styles from './letters.module.css';

const CALM_MS = 400;

function Known({ fields }: { readonly fields: readonly LetterFieldView[] }) {
  const { t } = useTranslation();
  return (
    <details className={styles['known']}>
      <summary>{t('letters.known', { count: fields.length })}</summary>
      <dl>
        {fields.map(({ name, label, value, place }) => (
          <div key={name} className={styles['knownField']}>
            <dt>{label}</dt>
            <dd>
              <span className={styles['value']}>{value}</span>
              <span className={styles['place']}>{place}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What is filled elsewhere than here: said by its name, with where. */
function Elsewhere({ fields }: { readonly fields: readonly LetterFieldView[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <div className={styles['elsewhere']} role="status">
      <p>{t('letters.elsewhere', { count: fields.length })}</p>
      <ul>
        {fields.map(({ name, label, place }) => (
          <li key={name}>
            <strong>{label}</strong> – {place}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldsProps {
  readonly preview: LetterPreviewView;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

function Fields({ preview, typed, onChange }: FieldsProps) {
  const shown = preview.fields.filter(({ typable }) => typable);
  const first = shown.filter(({ missing, name }) => missing || name in typed);
  const others = shown.filter((field) => !first.includes(field));
  const { t } = useTranslation();
  const one = (field: LetterFieldView) => (
    <LetterField
      key={field.name}
      field={field}
      value={typed[field.name]}
      onChange={(value) => {
        const rest = Object.entries(typed).filter(([name]) => name !== field.name);
        const said = value === undefined ? rest : [...rest, [field.name, value] as const];
        onChange(Object.fromEntries(said));
      }}
    />
  );
  return (
    <>
      {first.map(one)}
      {others.length > 0 && (
        <details className={styles['known']}>
          <summary>{t('letters.optionalFields', { count: others.length })}</summary>
          <div className={styles['fields']}>{others.map(one)}</div>
        </details>
      )}
    </>
  );
}

function Limits({ preview }: { readonly preview: LetterPreviewView }) {
  const { t } = useTranslation();
  return preview.limits.slice(0, 2).map(({ deadlineId, label, prudentLastDay }) => (
    <p key={deadlineId} className={styles['limit']}>
      {t('letters.serves')} <strong>{label}</strong> · <CivilDate on={prudentLastDay} />
    </p>
  ));
}

interface LetterWriterProps {
  readonly dossierId: string;
  readonly choice: LetterChoiceView;
  /** The letter that is written again, with what was typed for it; left out: a new one. */
  readonly draft?: LetterDraftView | undefined;
  readonly onLeave: () => void;
}

/** What keeps a letter from being written again without being corrected, and what has been done for whoever does. */
function Again({ draft }: { readonly draft: LetterDraftView }) {
  const { t } = useTranslation();
  return (
    <div className={styles['elsewhere']} role="status">
      <p>
        <strong>{t('letters.rewriting', { reference: draft.letter.reference })}</strong>{' '}
        {t('letters.rewriteText')}
      </p>
      {draft.lost.map(({ field, label, numbers }) => (
        <p key={field}>{t('letters.lost', { label, numbers: numbers.join(', ') })}</p>
      ))}
    </div>
  );
}

/** What is being typed, and how it is written: as a new letter, or as another version of one. */
function useWriting({ dossierId, choice, draft, onLeave }: LetterWriterProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>((draft?.typed as Typed | undefined) ?? {});
  const [chosen, setChosen] = useState<readonly string[] | null>(draft?.exhibits ?? null);
  const write = useWriteLetter(dossierId);
  const rewrite = useRewriteLetter(dossierId);
  const notifyDone = useNotifyDone();
  const exhibits = chosen ?? undefined;
  /** @param proposed  exhibits that nobody has unticked */
  const submit = (proposed: readonly string[] | undefined) => {
    const said = exhibits ?? proposed;
    const sent = { typed, ...(said && { exhibits: said }) };
    const onSuccess = ({ reference }: { reference: string }) => {
      const message = t(draft ? 'letters.rewritten' : 'letters.written', {
        reference,
        label: choice.label,
      });
      notifyDone({ message });
      onLeave();
    };
    if (draft) {
      const { id, version } = draft.letter;
      rewrite.mutate({ id, version, ...sent }, { onSuccess });
    } else write.mutate({ letter: choice.id, ...sent }, { onSuccess });
  };
  const asked = { letter: choice.id, typed, ...(exhibits && { exhibits }) };
  const { error, isPending } = draft ? rewrite : write;
  return { typed, setTyped, setChosen, asked, submit, error, isPending };
}

/** Exhibits that the bundle does not say are those ticked: writing them begins the bundle. */
function proposedExhibits({ exhibits }: LetterPreviewView): readonly string[] | undefined {
  if (exhibits === null || !exhibits.beginsBundle || exhibits.rows.length === 0) return undefined;
  return exhibits.rows.map(({ documentId }) => documentId);
}

/** One letter: its fields on one side, what it says on the other. */
export function LetterWriter(props: LetterWriterProps) {
  const { t } = useTranslation();
  const { dossierId, choice, draft, onLeave } = props;
  const { typed, setTyped, setChosen, asked, submit, error, isPending } = useWriting(props);
  const [calm] = useDebouncedValue(asked, CALM_MS);
  const preview = useQuery(letterPreviewQuery(dossierId, calm));
  const { data } = preview;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (data) submit(proposedExhibits(data));
  };
  return (
    <section className={styles['writer']} aria-label={choice.label}>
      <form className={styles['form']} onSubmit={send}>
        <Button variant="subtle" size="compact-sm" onClick={onLeave}>
          {t('letters.back')}
        </Button>
        <h2 className={styles['heading']}>{choice.label}</h2>
        {draft && <Again draft={draft} />}
        {preview.error && <ProblemNotice error={preview.error} />}
        {!data && !preview.error && <LoadingRows rows={6} />}
        {data && (
          <>
            <Limits preview={data} />
            <Elsewhere fields={data.fields.filter(({ missing, typable }) => missing && !typable)} />
            <Fields preview={data} typed={typed} onChange={setTyped} />
            {data.exhibits && (
              <LetterExhibits dossierId={dossierId} exhibits={data.exhibits} onChange={setChosen} />
            )}
            <Known fields={data.fields.filter(({ origin }) => origin === 'dossier')} />
            {error && <ProblemNotice error={error} />}
            <Button type="submit" loading={isPending} disabled={data.missing.length > 0}>
              {data.missing.length > 0
                ? t('letters.lacks', { count: data.missing.length })
                : t(draft ? 'letters.writeAgain' : 'letters.write')}
            </Button>
          </>
        )}
      </form>
      {data && <LetterSheet page={data.page} />}
    </section>
  );
}

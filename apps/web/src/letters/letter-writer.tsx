import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterChoiceView, LetterFieldView, LetterPreviewView } from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { LetterField } from './letter-field.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { letterPreviewQuery, useWriteLetter, type Typed } from './letters.queries.ts';
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
  readonly onLeave: () => void;
}

/** One letter: its fields on one side, what it says on the other. */
export function LetterWriter({ dossierId, choice, onLeave }: LetterWriterProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>({});
  const [calm] = useDebouncedValue(typed, CALM_MS);
  const preview = useQuery(letterPreviewQuery(dossierId, { letter: choice.id, typed: calm }));
  const write = useWriteLetter(dossierId);
  const notifyDone = useNotifyDone();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate(
      { letter: choice.id, typed },
      {
        onSuccess: ({ reference }) => {
          notifyDone({ message: t('letters.written', { reference, label: choice.label }) });
          onLeave();
        },
      },
    );
  };
  const { data } = preview;
  return (
    <section className={styles['writer']} aria-label={choice.label}>
      <form className={styles['form']} onSubmit={submit}>
        <Button variant="subtle" size="compact-sm" onClick={onLeave}>
          {t('letters.back')}
        </Button>
        <h2 className={styles['heading']}>{choice.label}</h2>
        {preview.error && <ProblemNotice error={preview.error} />}
        {!data && !preview.error && <LoadingRows rows={6} />}
        {data && (
          <>
            <Limits preview={data} />
            <Elsewhere fields={data.fields.filter(({ missing, typable }) => missing && !typable)} />
            <Fields preview={data} typed={typed} onChange={setTyped} />
            <Known fields={data.fields.filter(({ origin }) => origin === 'dossier')} />
            {write.error && <ProblemNotice error={write.error} />}
            <Button type="submit" loading={write.isPending} disabled={data.missing.length > 0}>
              {data.missing.length > 0
                ? t('letters.lacks', { count: data.missing.length })
                : t('letters.write')}
            </Button>
          </>
        )}
      </form>
      {data && <LetterSheet page={data.page} />}
    </section>
  );
}

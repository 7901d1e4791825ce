import { Button } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeReadingView, RecordedView } from '@quantieme/api-client';
import { EventPreview, usePreview } from '../events/event-preview.tsx';
import { useClock } from '../session/session-context.ts';
import { newKey } from '../ui/new-key.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DossierChoice } from './dossier-choice.tsx';
import { noticeBody } from './notice-draft.ts';
import { NoticeFields, TypeField, useLabelOf } from './notice-fields.tsx';
import { NoticeText } from './notice-text.tsx';
import { useRecordNotice, type NoticeSource } from './notices.queries.ts';
import styles from './notices.module.css';
import { useNoticeForm, type NoticeForm as Form } from './use-notice-form.ts';

interface NoticeFormProps {
  readonly reading: NoticeReadingView;
  readonly source: NoticeSource;
  /** From where the letter was brought here. */
  readonly dossierId: string | undefined;
  readonly onDone: (recorded: RecordedView) => void;
  readonly onCancel: () => void;
}

/** Brings the keyboard to the first thing that waits for somebody. */
function goTo(field: string | undefined, within: HTMLElement | null) {
  const place = within?.querySelector(`[data-field="${CSS.escape(field ?? '')}"]`);
  const target =
    place?.querySelector<HTMLElement>('input[type="checkbox"]') ??
    place?.querySelector<HTMLElement>('input, select') ??
    place?.querySelector<HTMLElement>('button');
  target?.focus();
  place?.scrollIntoView({ block: 'center' });
}

/** Enter in a field to check says that it is right, and goes on to the next one. */
const confirmOnEnter = (form: Form) => (event: KeyboardEvent<HTMLFormElement>) => {
  const target = event.target as HTMLElement;
  if (event.key !== 'Enter' || target.tagName === 'BUTTON') return;
  if (target.getAttribute('role') === 'combobox' && target.getAttribute('aria-expanded') === 'true')
    return event.preventDefault();
  const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
  if (field === undefined || !form.toCheck.includes(field)) return;
  event.preventDefault();
  form.confirm(field, true);
  goTo(
    form.toCheck.find((other) => other !== field),
    event.currentTarget,
  );
};

function useDossier(reading: NoticeReadingView, given: string | undefined) {
  const [only, second] = reading.dossiers;
  // By a number, and no other: proposed; by a name alone somebody chooses.
  const likely = only?.by === 'number' && second?.by !== 'number' ? only.dossier.id : null;
  const [dossierId, setDossierId] = useState<string | null>(given ?? likely);
  const elsewhere = reading.dossiers.find(
    ({ by, dossier }) => by === 'number' && dossier.id !== dossierId,
  );
  const isOurs = reading.dossiers.some(({ dossier }) => dossier.id === dossierId);
  // Whom the letter is about is nobody of this dossier.
  const stranger = dossierId !== null && !isOurs ? reading.people[0] : undefined;
  return { dossierId, setDossierId, stranger, elsewhere: isOurs ? undefined : elsewhere };
}

/** The letter on one side, the event it makes on the other: nothing is recorded before somebody says so. */
export function NoticeForm(props: NoticeFormProps) {
  const { reading: first, source, dossierId: given, onDone, onCancel } = props;
  const { timeZone } = useClock();
  const form = useNoticeForm(first);
  const { reading, draft, type, toCheck, missing } = form;
  const { t } = useTranslation();
  const { dossierId, setDossierId, stranger, elsewhere } = useDossier(first, given);
  const [active, setActive] = useState<string | null>(null);
  const [key] = useState(() => newKey());
  const labelOf = useLabelOf(form);
  const record = useRecordNotice();
  const body = type ? noticeBody({ draft, type }, timeZone) : null;
  const preview = usePreview(dossierId ?? '', dossierId === null ? null : body);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [waiting] = [...missing, ...toCheck];
    if (waiting !== undefined) return goTo(waiting, event.currentTarget);
    if (body === null || dossierId === null) return;
    record.mutate({ dossierId, event: body, source, key }, { onSuccess: onDone });
  };
  const show = (field: string) => setActive(field);
  const error = record.error ?? preview.error;
  return (
    <div className={styles['panes']}>
      <NoticeText
        reading={reading}
        active={active}
        labelOf={labelOf}
        onPick={(field) => {
          setActive(field);
          goTo(field, document.getElementById('notice-form'));
        }}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter confirms a field */}
      <form
        id="notice-form"
        className={styles['form']}
        onSubmit={submit}
        onKeyDown={confirmOnEnter(form)}
        noValidate
      >
        <ReadingRemarks reading={reading} />
        <DossierChoice
          proposed={first.dossiers}
          given={given}
          value={dossierId}
          onChange={setDossierId}
        />
        {elsewhere && <Elsewhere found={elsewhere} />}
        {stranger && !elsewhere && (
          <p className={styles['remark']} role="alert">
            {t('notices.stranger', { name: stranger })}
          </p>
        )}
        <TypeField form={form} active={active} onShow={show} error={error} />
        <NoticeFields
          form={form}
          active={active}
          onShow={show}
          error={error}
          effect={<EventPreview preview={preview} waiting={body === null || dossierId === null} />}
        />
        {record.error && <ProblemNotice error={record.error} />}
        <SaveBar
          toCheck={toCheck.length}
          isMissing={missing.length > 0}
          noDossier={dossierId === null}
          isSaving={record.isPending}
          onCancel={onCancel}
        />
      </form>
    </div>
  );
}

function ReadingRemarks({ reading }: { readonly reading: NoticeReadingView }) {
  const { t } = useTranslation();
  const author = reading.authors[0];
  return (
    <>
      {author && <p className={styles['author']}>{t('notices.author', { name: author.name })}</p>}
      {reading.recognised && <p className={styles['remark']}>{t('notices.recognised')}</p>}
      {!reading.isFrench && <p className={styles['remark']}>{t('notices.notFrench')}</p>}
    </>
  );
}

function Elsewhere({ found }: { readonly found: NoticeReadingView['dossiers'][number] }) {
  const { t } = useTranslation();
  return (
    <p className={styles['remark']} role="alert">
      {t('notices.elsewhere', {
        found: found.found,
        reference: found.dossier.reference,
        title: found.dossier.title,
      })}
    </p>
  );
}

interface SaveBarProps {
  readonly toCheck: number;
  readonly isMissing: boolean;
  readonly noDossier: boolean;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

/** What keeps it from being recorded, and the two ways on. */
function SaveBar({ toCheck, isMissing, noDossier, isSaving, onCancel }: SaveBarProps) {
  const { t } = useTranslation();
  const waits = [
    ...(noDossier ? [t('notices.waits.dossier')] : []),
    ...(isMissing ? [t('notices.waits.date')] : []),
    ...(toCheck > 0 ? [t('notices.waits.check', { count: toCheck })] : []),
  ];
  return (
    <div className={styles['save']}>
      <Button type="submit" size="sm" loading={isSaving} disabled={noDossier}>
        {t('notices.save')}
      </Button>
      <Button variant="default" size="sm" onClick={onCancel}>
        {t('notices.other')}
      </Button>
      <p className={styles['waits']} role="status">
        {waits.length > 0 ? waits.join(' · ') : t('notices.ready')}
      </p>
    </div>
  );
}

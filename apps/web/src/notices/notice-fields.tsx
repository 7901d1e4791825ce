import { Select } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventTypeView, NoticeProposalView } from '@quantieme/api-client';
import { detailsOf } from '../events/event-draft.ts';
import { DetailField } from '../events/event-fields.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { byWords } from '../ui/by-words.ts';
import { longDate } from '../ui/civil.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { followsFromProof, isRecorded, valueUnder } from './notice-draft.ts';
import { NoticeField } from './notice-field.tsx';
import { wordsOf } from './notice-spans.ts';
import styles from './notices.module.css';
import type { NoticeForm } from './use-notice-form.ts';

export interface FieldsProps {
  readonly form: NoticeForm;
  readonly active: string | null;
  readonly onShow: (field: string) => void;
  readonly error: unknown;
}

/** What a field of a reading is called on screen. */
export function useLabelOf(form: NoticeForm): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    const [place = '', name = ''] = field.split('/');
    if (place === 'type') return t('events.type');
    if (place === 'clock') return t('events.clock');
    if (place === 'dates' && form.type !== undefined && !isRecorded(field, form.type))
      return t(name === 'appointmentOn' ? 'notices.toldMeeting' : 'notices.toldArrival');
    const all = place === 'dates' ? form.type?.dates : form.type?.details;
    return all?.find((one) => one.name === name)?.label ?? t('notices.note');
  };
}

/** A value as its field would show it. */
function useSay(type: EventTypeView | undefined, types: readonly EventTypeView[]) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (field: string, value: NoticeProposalView['value']): string => {
    if (value === null) return '';
    if (field === 'type') return types.find(({ id }) => id === value)?.label ?? String(value);
    if (field.startsWith('dates/')) return longDate(String(value), language);
    if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
    const detail = type?.details.find(({ name }) => `details/${name}` === field);
    return detail?.values.find((one) => one.value === value)?.label ?? String(value);
  };
}

function Frame({
  field,
  children,
  ...props
}: FieldsProps & { readonly field: string; readonly children: ReactNode }) {
  const { form, active, onShow } = props;
  const { reading, types, type } = form;
  const proposal = reading.proposals.find((one) => one.field === field);
  const labelOf = useLabelOf(form);
  const say = useSay(type, types);
  const choose = (value: NoticeProposalView['value']) =>
    field === 'type' ? form.readAgain(String(value)) : form.set(field, value);
  return (
    <NoticeField
      field={field}
      label={labelOf(field)}
      proposal={proposal}
      words={proposal ? wordsOf(reading.text, proposal.spans) : ''}
      isActive={active === field}
      isConfirmed={form.confirmed.has(field)}
      isEdited={form.edited.has(field)}
      onShow={() => onShow(field)}
      onConfirm={(confirmed) => form.confirm(field, confirmed)}
      onChoose={choose}
      say={(value) => say(field, value)}
    >
      {children}
    </NoticeField>
  );
}

export function TypeField(props: FieldsProps) {
  const { t } = useTranslation();
  const { form, error } = props;
  return (
    <Frame {...props} field="type">
      <Select
        label={t('events.type')}
        placeholder={t('events.typePlaceholder')}
        data={form.types.map(({ id, label }) => ({ value: id, label }))}
        value={form.draft.type || null}
        onChange={form.readAgain}
        filter={byWords}
        nothingFoundMessage={t('common.noMatch')}
        error={fieldError(error, '/type')}
        allowDeselect={false}
        searchable
        required
      />
    </Frame>
  );
}

/** One field in the control of its kind. */
function Control({ field, form, error }: FieldsProps & { readonly field: string }) {
  const { t } = useTranslation();
  const { draft, type, set } = form;
  const labelOf = useLabelOf(form);
  const [place = '', name = ''] = field.split('/');
  const value = valueUnder(draft, field);
  if (place === 'clock')
    return (
      <ClockField
        label={t('events.clock')}
        value={draft.clock}
        onChange={(clock) => set('clock', clock)}
        error={fieldError(error, '/at')}
      />
    );
  if (place === 'dates')
    return (
      <DateField
        label={labelOf(field)}
        value={typeof value === 'string' && value !== '' ? value : null}
        onChange={(day) => set(field, day)}
        error={fieldError(error, `/dates/${name}`) ?? fieldError(error, '/on')}
        required={type?.whichDateIsOn === name && !followsFromProof(draft, type)}
      />
    );
  const detail = type?.details.find((one) => one.name === name) ?? {
    name,
    label: t('notices.note'),
    kind: 'text',
    values: [],
  };
  return (
    <DetailField
      detail={detail as never}
      value={value ?? null}
      onChange={(next) => set(field, next)}
      error={fieldError(error, `/details/${name}`)}
    />
  );
}

const DAYS = /^(?:dates\/|clock$)/u;

function Row({ field, ...props }: FieldsProps & { readonly field: string }) {
  return (
    <Frame {...props} field={field}>
      <Control {...props} field={field} />
    </Frame>
  );
}

/** Days that the letter tells and the event has no place for: read beside it, never recorded. */
function ToldBeside({ form, onShow }: FieldsProps) {
  const { t } = useTranslation();
  const { reading, types, type } = form;
  const labelOf = useLabelOf(form);
  const say = useSay(type, types);
  if (type === undefined) return null;
  const told = reading.proposals.filter(
    ({ field, value }) => value !== null && !isRecorded(field, type),
  );
  if (told.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h3 className={styles['partTitle']}>{t('notices.toldBeside')}</h3>
      <div className={styles['fields']}>
        {told.map(({ field, value, spans }) => (
          <p key={field} className={styles['told']}>
            {labelOf(field)}
            {t('notices.colon')} <strong>{say(field, value)}</strong>
            <button
              type="button"
              className={styles['words-of']}
              onClick={() => onShow(field)}
              aria-label={t('notices.from', {
                label: labelOf(field),
                words: wordsOf(reading.text, spans),
              })}
            >
              <IconQuote size={12} aria-hidden="true" />
              <span dir="auto">{wordsOf(reading.text, spans)}</span>
            </button>
          </p>
        ))}
      </div>
    </section>
  );
}

interface NoticeFieldsProps extends FieldsProps {
  /** What the days make of the deadlines, right under them. */
  readonly effect: ReactNode;
}

/** The days and their effect, what else the letter says, each with its words; the event’s other fields folded. */
export function NoticeFields({ effect, ...props }: NoticeFieldsProps) {
  const { t } = useTranslation();
  const { type, shown } = props.form;
  if (type === undefined) return null;
  const main = `dates/${type.whichDateIsOn}`;
  const fields = [
    ...type.dates.map(({ name }) => `dates/${name}`),
    ...(type.hour !== 'none' ? ['clock'] : []),
    ...detailsOf(type).map(({ name }) => `details/${name}`),
    ...[...shown].filter((field) => field === 'details/note'),
  ];
  const read = fields.filter((field) => shown.has(field));
  const days = read.filter((field) => DAYS.test(field));
  const said = read.filter((field) => !DAYS.test(field));
  const rest = fields.filter((field) => !shown.has(field));
  return (
    <>
      <div className={styles['fields']}>
        {days
          .toSorted((a, b) => rank(a, main) - rank(b, main))
          .map((field) => (
            <Row key={field} {...props} field={field} />
          ))}
      </div>
      {effect}
      {said.length > 0 && (
        <section className={styles['part']}>
          <h3 className={styles['partTitle']}>{t('notices.alsoSays')}</h3>
          <div className={styles['fields']}>
            {said.map((field) => (
              <Row key={field} {...props} field={field} />
            ))}
          </div>
        </section>
      )}
      <ToldBeside {...props} />
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('notices.more', { count: rest.length })}</summary>
          <div className={styles['fields']}>
            {rest.map((field) => (
              <Row key={field} {...props} field={field} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** The day that counts, its hour, then the other days. */
function rank(field: string, main: string): number {
  if (field === main) return 0;
  return field === 'clock' ? 1 : 2;
}

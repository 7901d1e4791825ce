import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { ProblemError, type EventTypeView } from '@quantieme/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_DRAFT, type EventDraft } from '../events/event-draft.ts';
import { EventForm } from '../events/event-form.tsx';
import { CivilDate } from '../ui/moment.tsx';
import type { PartProps } from './calculator-place.tsx';
import styles from './calculator.module.css';

/** What the API says of one event of the list, as if it had been sent alone. */
function errorOfEvent(error: unknown, index: number): unknown {
  if (!(error instanceof ProblemError)) return undefined;
  const prefix = `/events/${index}/`;
  const errors = (error.problem.errors ?? [])
    .filter(({ pointer }) => pointer.startsWith(prefix))
    .map((one) => ({ ...one, pointer: one.pointer.slice(prefix.length - 1) }));
  return errors.length > 0 ? new ProblemError({ ...error.problem, errors }) : undefined;
}

interface CaseEventProps {
  readonly event: EventDraft;
  readonly types: readonly EventTypeView[];
  readonly procedure: string;
  readonly opened: boolean;
  readonly error: unknown;
  readonly onToggle: () => void;
  readonly onChange: (event: EventDraft) => void;
  readonly onRemove: () => void;
}

function CaseEvent({ event, types, procedure, opened, error, ...on }: CaseEventProps) {
  const { t } = useTranslation();
  const type = types.find(({ id }) => id === event.type);
  const label = type?.label ?? t('calculator.newEvent');
  const main = type?.dates.find(({ required }) => required)?.name ?? '';
  const day = event.dates[main];
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles['event']}>
      <div className={styles['eventHead']}>
        <button
          type="button"
          className={styles['eventOpen']}
          aria-expanded={opened}
          onClick={on.onToggle}
        >
          <Chevron size={14} stroke={1.8} aria-hidden="true" />
          <span className={styles['eventLabel']}>{label}</span>
          {day ? (
            <CivilDate on={day} as="plain" />
          ) : (
            <span className={styles['missing']}>{t('calculator.noDate')}</span>
          )}
        </button>
        <ActionIcon
          aria-label={t('calculator.removeOf', { label })}
          title={t('calculator.remove')}
          onClick={on.onRemove}
        >
          <IconTrash size={15} stroke={1.6} />
        </ActionIcon>
      </div>
      {opened && (
        <div className={styles['eventForm']}>
          <EventForm
            types={types}
            procedure={procedure}
            draft={event}
            onChange={on.onChange}
            error={error}
            proof={false}
          />
        </div>
      )}
    </li>
  );
}

interface CaseEventsProps extends PartProps {
  readonly types: readonly EventTypeView[];
  /** Places, in the draft, of the events that were sent. */
  readonly sent: readonly number[];
}

/** What happened, one card an event: the one being typed is open, the others are one line. */
export function CaseEvents({ draft, onChange, error, types, sent }: CaseEventsProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | null>(draft.events.length === 1 ? 0 : null);
  const { events } = draft;
  const replace = (place: number, next: readonly EventDraft[]) =>
    onChange({ events: events.flatMap((event, index) => (index === place ? next : [event])) });
  return (
    <section className={styles['events']} aria-label={t('calculator.events')}>
      <h2 className={styles['heading']}>{t('calculator.events')}</h2>
      <ol className={styles['list']}>
        {events.map((event, index) => (
          <CaseEvent
            key={index}
            event={event}
            types={types}
            procedure={draft.procedure}
            opened={opened === index || event.type === ''}
            error={errorOfEvent(error, sent.indexOf(index))}
            onToggle={() => setOpened(opened === index ? null : index)}
            onChange={(next) => {
              setOpened(index);
              replace(index, [next]);
            }}
            onRemove={() => {
              setOpened(null);
              replace(index, []);
            }}
          />
        ))}
      </ol>
      <Button
        variant="default"
        aria-keyshortcuts="N"
        title={t('calculator.addHint')}
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => {
          setOpened(events.length);
          onChange({ events: [...events, EMPTY_DRAFT] });
        }}
      >
        {t('calculator.add')}
      </Button>
    </section>
  );
}

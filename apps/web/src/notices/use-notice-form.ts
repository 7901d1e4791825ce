import { useState } from 'react';
import type { EventTypeView, NoticeProposalView, NoticeReadingView } from '@quantieme/api-client';
import { EMPTY_DRAFT, type EventDraft } from '../events/event-draft.ts';
import { useEveryEventType } from '../events/event-form.tsx';
import { draftFrom, isRecorded, missingFields, unconfirmed, withValue } from './notice-draft.ts';
import { useReadAs } from './notices.queries.ts';

type Value = NoticeProposalView['value'];

const without = (set: ReadonlySet<string>, one: string) =>
  new Set([...set].filter((other) => other !== one));

/** What was proposed, what somebody made of it, and what nobody has looked at yet. */
export function useNoticeForm(first: NoticeReadingView) {
  const types = useEveryEventType();
  const [reading, setReading] = useState(first);
  const [draft, setDraft] = useState<EventDraft>(() => draftFrom(first.proposals));
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const readAs = useReadAs();
  const type = types.find(({ id }) => id === draft.type);
  const set = (field: string, value: unknown) => {
    setDraft(withValue(draft, field, value as Value));
    setEdited(new Set([...edited, field]));
  };
  const confirm = (field: string, isConfirmed: boolean) =>
    setConfirmed(isConfirmed ? new Set([...confirmed, field]) : without(confirmed, field));
  const readAgain = (id: string | null) => {
    setConfirmed(new Set());
    setEdited(new Set());
    if (id === null) return setDraft(EMPTY_DRAFT);
    setDraft({ ...EMPTY_DRAFT, type: id });
    const { text, recognised } = reading;
    readAs.mutate(
      { text, recognised, type: id },
      {
        onSuccess: (again) => {
          setReading({ ...again, dossiers: reading.dossiers, pages: reading.pages });
          setDraft(draftFrom(again.proposals));
        },
      },
    );
  };
  const shown = shownFields(reading.proposals, type);
  const toCheck = unconfirmed(
    reading.proposals.filter(({ field }) => field === 'type' || shown.has(field)),
    new Set([...confirmed, ...edited]),
  );
  return {
    types,
    type,
    reading,
    draft,
    confirmed,
    edited,
    shown,
    toCheck,
    missing: type ? missingFields({ type, draft }) : ['type'],
    set,
    confirm,
    readAgain,
    isReadingAgain: readAs.isPending,
  };
}

export type NoticeForm = ReturnType<typeof useNoticeForm>;

/** The day that counts, its hour, and whatever the letter says something of. */
function shownFields(
  proposals: readonly NoticeProposalView[],
  type: EventTypeView | undefined,
): ReadonlySet<string> {
  const said = proposals
    .filter(({ field, value }) => value !== null && (type === undefined || isRecorded(field, type)))
    .map(({ field }) => field);
  const main = type ? [`dates/${type.whichDateIsOn}`] : [];
  const clock = type && type.hour !== 'none' ? ['clock'] : [];
  return new Set([...main, ...clock, ...said.filter((field) => field !== 'type')]);
}

import type { CaseEvent, Text } from '@quantieme/law';
import { actedOn, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Ending, Scene, Window } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

/** Whether the internship belongs to a cooperation programme of the Union, or between governments. */
export const isUnionProgramme = ({ occurrence: { event } }: Scene): boolean =>
  yesNo(event, 'euProgramme') === true;

/** An intra-corporate trainee follows R421-52, which names no length. */
export const isIct = ({ occurrence: { event } }: Scene): boolean => yesNo(event, 'ict') === true;

/** The decision of the prefect on this request: the one it names, else the next one after it. */
function answers({ events, occurrence }: Scene, event: CaseEvent): boolean {
  const named = word(event, 'request');
  if (named !== null) return named === occurrence.event?.id;
  const next = events.find(({ type, on }) => type === event.type && !isAfter(occurrence.on, on));
  return next?.id === event.id;
}

/** Sent by the last day, whenever it was received. */
export const sentInTime = (type: string, reason: Text): Ending => ({
  outcome: 'met',
  by: [type],
  timing: 'always',
  when: (_scene, event, { lastDay }) => lastDay !== null && !isAfter(actedOn(event), lastDay),
  reason,
});

export const decidedBy = (type: string): Ending => ({
  outcome: 'met',
  by: [type],
  when: answers,
  actedOn: ({ dates, on }) => dates.decidedOn ?? on,
  reason: text('Le préfet a répondu', 'The prefect answered'),
});

/** "At least n before": nothing opens the window, only its last day is written. */
export const atLatest = (window: Window): Window => ({
  ...window,
  opensOn: null,
  steps: window.steps.filter(({ kind }) => kind !== 'opens'),
});

/** At least a length before a day. */
export const before = (unit: 'month' | 'day', count: number) =>
  ({ mode: 'before', opens: { unit, count }, closes: { unit, count } }) as const;

import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type DossierView,
  type EventTypeView,
  type EventView,
  type UndeterminedView,
  type UpdateDossierBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { bodyOfEvent, type EventBody } from '../events/events.queries.ts';
import { eventTypesQuery } from '../rules/law.queries.ts';
import { useClock } from '../session/session-context.ts';
import { instantOn } from '../ui/civil.ts';
import { answerTaken } from '../why/answer-value.ts';
import { dossierQuery, showChangedDossier } from './dossiers.queries.ts';

interface Answer {
  question: UndeterminedView;
  value: unknown;
}

interface AnswerOnEvent extends Answer {
  event: EventView;
  type: EventTypeView | undefined;
  timeZone: string;
}

/** The event with the missing date, hour or detail filled in. */
function answeredEvent({ event, type, question, value, timeZone }: AnswerOnEvent) {
  const { on, dates, details } = event;
  const known = { ...bodyOfEvent(event), reason: question.question };
  const name = question.fact;
  if (name === 'at') return { ...known, at: instantOn(on, String(value), timeZone) };
  const isDate = type?.dates.some((date) => date.name === name) ?? false;
  return isDate
    ? { ...known, dates: { ...dates, [name]: String(value) } }
    : { ...known, details: { ...details, [name]: value } };
}

function writeEvent(
  { id, dossierId, version }: EventView,
  body: EventBody & { readonly reason: string },
) {
  return unwrap(
    api.PUT('/v1/dossiers/{id}/events/{eventId}', {
      params: { path: { id: dossierId, eventId: id }, header: ifMatch(version) },
      body,
    }),
  );
}

/** What an answer changed, and how it is taken back. */
interface Answered {
  readonly dossier: DossierView;
  readonly takeBack: () => Promise<{ readonly dossier: DossierView }>;
}

async function answerAboutEvent(answer: AnswerOnEvent): Promise<Answered> {
  const { event, question } = answer;
  const { dossier, event: after } = await writeEvent(event, answeredEvent(answer));
  const former = { ...bodyOfEvent(event), reason: question.question };
  return { dossier, takeBack: () => writeEvent(after, former) };
}

/** Facts that are fields of the dossier itself, whichever event made the question arise. */
const DOSSIER_FIELDS: Readonly<Record<string, 'residence'>> = { residence: 'residence' };

function writeDossier({ id, version }: DossierView, body: UpdateDossierBody) {
  return unwrap(
    api.PATCH('/v1/dossiers/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}

async function answerAboutDossier(
  before: DossierView,
  { question, value }: Answer,
): Promise<Answered> {
  const { fact } = question;
  const field = DOSSIER_FIELDS[fact];
  const saying = (said: unknown): UpdateDossierBody =>
    (field ? { [field]: said } : { facts: { [fact]: said } }) as UpdateDossierBody;
  const former = field ? before[field] : (before.facts[fact] ?? null);
  const { dossier } = await writeDossier(before, saying(value));
  return { dossier, takeBack: () => writeDossier(dossier, saying(former)) };
}

/** Takes an answer back: the question is open again. */
export function useTakeBack() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answered: Answered) => answered.takeBack(),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

/** Records the missing fact where it belongs: on its event, else on the dossier. */
export function useAnswerQuestion(dossierId: string) {
  const client = useQueryClient();
  const { timeZone } = useClock();
  return useMutation({
    mutationFn: async (answer: Answer) => {
      const dossier = await client.ensureQueryData(dossierQuery(dossierId));
      const event = dossier.events.find((known) => known.id === answer.question.eventId);
      const types = await client.ensureQueryData(eventTypesQuery);
      const { question } = answer;
      const taken = { question, value: answerTaken(question, answer.value, types) };
      if (!event || DOSSIER_FIELDS[question.fact]) return answerAboutDossier(dossier, taken);
      const type = types.find((known) => known.id === event.type);
      return answerAboutEvent({ ...taken, event, type, timeZone });
    },
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

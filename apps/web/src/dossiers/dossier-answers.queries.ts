import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type DossierView,
  type EventTypeView,
  type EventView,
  type UndeterminedView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { eventTypesQuery } from '../rules/law.queries.ts';
import { useClock } from '../session/session-context.ts';
import { instantOn } from '../ui/civil.ts';
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
  const { on, at, dates, details, proof } = event;
  const known = { type: event.type, on, at, dates, details, proof, reason: question.question };
  const name = question.fact;
  if (name === 'at') return { ...known, at: instantOn(on, String(value), timeZone) };
  const isDate = type?.dates.some((date) => date.name === name) ?? false;
  return isDate
    ? { ...known, dates: { ...dates, [name]: String(value) } }
    : { ...known, details: { ...details, [name]: value } };
}

function answerAboutEvent(answer: AnswerOnEvent) {
  const { id, dossierId, version } = answer.event;
  return unwrap(
    api.PUT('/v1/dossiers/{id}/events/{eventId}', {
      params: { path: { id: dossierId, eventId: id }, header: ifMatch(version) },
      body: answeredEvent(answer),
    }),
  );
}

/** Facts that are fields of the dossier itself, whichever event made the question arise. */
const DOSSIER_FIELDS: Readonly<Record<string, string>> = { residence: 'residence' };

function answerAboutDossier(dossier: DossierView, { question, value }: Answer) {
  const field = DOSSIER_FIELDS[question.fact];
  return unwrap(
    api.PATCH('/v1/dossiers/{id}', {
      params: { path: { id: dossier.id }, header: ifMatch(dossier.version) },
      body: field ? { [field]: value } : { facts: { [question.fact]: value } },
    }),
  );
}

/** Records the missing fact where it belongs: on its event, else on the dossier. */
export function useAnswerQuestion(dossierId: string) {
  const client = useQueryClient();
  const { timeZone } = useClock();
  return useMutation({
    mutationFn: async (answer: Answer) => {
      const dossier = await client.ensureQueryData(dossierQuery(dossierId));
      const event = dossier.events.find((known) => known.id === answer.question.eventId);
      if (!event || DOSSIER_FIELDS[answer.question.fact])
        return answerAboutDossier(dossier, answer);
      const types = await client.ensureQueryData(eventTypesQuery);
      const type = types.find((known) => known.id === event.type);
      return answerAboutEvent({ ...answer, event, type, timeZone });
    },
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type ChangedDossierView,
  type DossierView,
  type EventTypeView,
  type UndeterminedView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { eventTypesQuery } from '../rules/law.queries.ts';
import { dossierQuery, showChangedDossier } from './dossiers.queries.ts';

interface Answer {
  question: UndeterminedView;
  value: unknown;
}

function answerAboutEvent(
  dossier: DossierView,
  { question, value }: Answer,
  types: readonly EventTypeView[],
) {
  const event = dossier.events.find((known) => known.id === question.eventId);
  if (!event) throw new Error(`event ${question.eventId} is not in dossier ${dossier.id}`);
  const { type, on, at, dates, details, proof } = event;
  const name = question.fact;
  const declared = types.find(({ id }) => id === type);
  const isDate = declared?.dates.some((date) => date.name === name) ?? false;
  return unwrap<ChangedDossierView>(
    api.PUT('/v1/dossiers/{id}/events/{eventId}', {
      params: { path: { id: dossier.id, eventId: event.id }, header: ifMatch(event.version) },
      body: {
        type,
        on,
        at,
        proof,
        dates: isDate ? { ...dates, [name]: value } : dates,
        details: isDate ? details : { ...details, [name]: value },
        reason: question.question,
      },
    }),
  );
}

function answerAboutDossier(dossier: DossierView, { question, value }: Answer) {
  return unwrap<ChangedDossierView>(
    api.PATCH('/v1/dossiers/{id}', {
      params: { path: { id: dossier.id }, header: ifMatch(dossier.version) },
      body: { facts: { [question.fact]: value } },
    }),
  );
}

/** Records the missing fact where it belongs: on its event, else on the dossier. */
export function useAnswerQuestion(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (answer: Answer) => {
      const dossier = await client.ensureQueryData(dossierQuery(dossierId));
      if (!answer.question.eventId) return answerAboutDossier(dossier, answer);
      return answerAboutEvent(dossier, answer, await client.ensureQueryData(eventTypesQuery));
    },
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

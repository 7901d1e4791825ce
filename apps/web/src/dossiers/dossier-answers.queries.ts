import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type ChangedDossierView,
  type DossierView,
  type UndeterminedView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { dossierQuery } from './dossiers.queries.ts';

interface Answer {
  question: UndeterminedView;
  value: unknown;
}

/** The last word of `event-type.detail` names the detail. */
function detailName(fact: string): string {
  return fact.slice(fact.lastIndexOf('.') + 1);
}

function answerAboutEvent(dossier: DossierView, { question, value }: Answer) {
  const event = dossier.events.find((known) => known.id === question.eventId);
  if (!event) throw new Error(`event ${question.eventId} is not in dossier ${dossier.id}`);
  const { type, on, at, dates, details, proof } = event;
  const asDate = question.kind === 'date';
  const name = detailName(question.fact);
  return unwrap<ChangedDossierView>(
    api.PUT('/v1/dossiers/{id}/events/{eventId}', {
      params: { path: { id: dossier.id, eventId: event.id }, header: ifMatch(event.version) },
      body: {
        type,
        on,
        at,
        proof,
        dates: asDate ? { ...dates, [name]: value } : dates,
        details: asDate ? details : { ...details, [name]: value },
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
      return answer.question.eventId
        ? answerAboutEvent(dossier, answer)
        : answerAboutDossier(dossier, answer);
    },
    onSuccess: ({ dossier }) => {
      client.setQueryData(dossierQuery(dossierId).queryKey, dossier);
      return Promise.all([
        client.invalidateQueries({ queryKey: ['deadlines'] }),
        client.invalidateQueries({ queryKey: ['dossiers'] }),
      ]);
    },
  });
}

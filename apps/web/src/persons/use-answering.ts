import { useTranslation } from 'react-i18next';
import type { FactView, PersonFactView, RecordFactsBody } from '@quantieme/api-client';
import { useCan, useSession } from '../session/session-context.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useRecordFacts } from './person-facts.queries.ts';
import type { Recording } from './recording-as.tsx';

/** The answer as it stood, to be put back. */
const restored = ({ fact, value, since, source, proof }: PersonFactView): RecordFactsBody => ({
  facts: { [fact]: value },
  since,
  proof,
  source: source as Recording['source'],
});

interface Answering {
  readonly id: string;
  readonly known: readonly PersonFactView[];
  readonly facts: readonly FactView[];
  readonly recording: Recording;
}

/** Records what is said of a client and ends what no longer stands; both can be undone. */
export function useAnswering({ id, known, facts, recording }: Answering) {
  const { since, proof } = recording;
  const mayTell = useMayTell();
  const { t } = useTranslation();
  const { mutateAsync } = useRecordFacts(id);
  const done = useNotifyDone();
  const problem = useNotifyProblem();
  const write = (body: RecordFactsBody) => mutateAsync(body).catch(problem);
  const record = (fact: string, value: unknown) => {
    const before = known.find((each) => each.fact === fact && each.id !== null);
    const undone = before ? restored(before) : { facts: { [fact]: null }, since };
    const source = sourceOf(
      facts.find((each) => each.id === fact),
      recording,
    );
    void mutateAsync({ facts: { [fact]: value }, source, since, proof })
      .then(({ data }) => {
        const now = data.find((each) => each.fact === fact);
        if (now)
          done({
            message: t('facts.recorded', { label: now.label, answer: now.words ?? '…' }),
            undo: () => void write(undone),
          });
      })
      .catch(problem);
  };
  const end = (each: PersonFactView) => {
    void mutateAsync({ facts: { [each.fact]: null }, since: each.since })
      .then(() =>
        done({
          message: t('facts.ended', { label: each.label }),
          undo: () => void write(restored(each)),
        }),
      )
      .catch(problem);
  };
  const answerTo = (fact: FactView) =>
    mayTell(fact) ? (value: unknown) => record(fact.id, value) : null;
  return { record, end, answerTo };
}

/** A lawyer's appraisal is never what the client said. */
function sourceOf(fact: FactView | undefined, { source }: Recording): Recording['source'] {
  return fact?.answeredBy === 'lawyer' && source === 'client-stated' ? 'lawyer-assessed' : source;
}

/** Whether a fact is for this person to record: as the API has it. */
function useMayTell(): (fact: FactView) => boolean {
  const can = useCan();
  const { user } = useSession();
  return ({ answeredBy, sensitive }) =>
    can('fact:write') &&
    (answeredBy !== 'lawyer' || user.isLawyer) &&
    (!sensitive || can('fact:sensitive'));
}

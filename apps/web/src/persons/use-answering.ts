import { useTranslation } from 'react-i18next';
import type { PersonFactView, RecordFactsBody } from '@quantieme/api-client';
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

/** Records what is said of a client and ends what no longer stands; both can be undone. */
export function useAnswering(
  id: string,
  known: readonly PersonFactView[],
  { source, since, proof }: Recording,
) {
  const { t } = useTranslation();
  const { mutateAsync } = useRecordFacts(id);
  const done = useNotifyDone();
  const problem = useNotifyProblem();
  const write = (body: RecordFactsBody) => mutateAsync(body).catch(problem);
  const record = (fact: string, value: unknown) => {
    const before = known.find((each) => each.fact === fact && each.id !== null);
    const undone = before ? restored(before) : { facts: { [fact]: null }, since };
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
  return { record, end };
}

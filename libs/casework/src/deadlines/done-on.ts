import type { Deadline } from '@quantieme/deadlines';
import { dateInWords } from '@quantieme/law';
import type { CompletionDemands } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

const EARLIEST = Temporal.PlainDate.from('1900-01-01');

/** Nothing is done tomorrow, nor before the twentieth century. */
export function refuseDoneOn(on: Temporal.PlainDate, today: Temporal.PlainDate): void {
  const compare = Temporal.PlainDate.compare;
  if (compare(on, EARLIEST) >= 0 && compare(on, today) <= 0) return;
  const [day, now] = [dateInWords(on), dateInWords(today)];
  throw invalid([
    {
      pointer: '/doneOn',
      code: 'deadline/done-on-impossible',
      detail: {
        fr: `L’acte ne peut pas avoir été accompli le ${day.fr}\u00a0: nous sommes le ${now.fr}. Vérifiez la date.`,
        en: `The act cannot have been done on ${day.en}: today is ${now.en}. Check the date.`,
      },
    },
  ]);
}

/** What proves an act is not dated after it. */
export function refuseProofOn(on: Temporal.PlainDate, doneOn: Temporal.PlainDate): void {
  const compare = Temporal.PlainDate.compare;
  if (compare(on, EARLIEST) >= 0 && compare(on, doneOn) <= 0) return;
  const [day, done] = [dateInWords(on), dateInWords(doneOn)];
  throw invalid([
    {
      pointer: '/proof/on',
      code: 'deadline/proof-on-impossible',
      detail: {
        fr: `La preuve est datée du ${day.fr}, l’acte du ${done.fr}. Vérifiez les deux dates.`,
        en: `The proof is dated ${day.en}, the act ${done.en}. Check both dates.`,
      },
    },
  ]);
}

/** A firm may require the proof of an act at the end of whose limit a right is lost. */
export function refuseWithoutProof(
  { severity }: Deadline,
  { proofOfFatal }: CompletionDemands,
): void {
  if (severity !== 'fatal' || proofOfFatal !== 'required') return;
  throw invalid([
    {
      pointer: '/proof',
      code: 'deadline/proof-required',
      detail: {
        fr: 'Le cabinet exige la preuve de l’acte pour clore un délai de forclusion\u00a0: accusé de dépôt, recommandé, tampon…',
        en: 'The firm requires the proof of the act to close a deadline that ends a right: filing receipt, registered letter, stamp…',
      },
    },
  ]);
}

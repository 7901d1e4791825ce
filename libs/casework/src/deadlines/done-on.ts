import { dateInWords } from '@quantieme/law';
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

import type { Text } from '@quantieme/law';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import type { Closure } from './firm-hours.ts';

export function absenceUnknown(): DomainError {
  return notFound('absence/unknown', {
    fr: 'Cette absence n’existe pas, ou quelqu’un l’a déjà supprimée.',
    en: 'There is no such absence, or somebody has already deleted it.',
  });
}

export function notYours(): DomainError {
  return new DomainError('forbidden', 'permission/missing', {
    fr: 'Vous pouvez noter vos propres absences. Celles des autres reviennent à un avocat ou au titulaire du cabinet.',
    en: 'You may record your own absences. Those of others are for a lawyer or the owner of the firm.',
  });
}

export function endsBeforeItBegins(): DomainError {
  return refusal('/to', 'absence/ends-before-it-begins', {
    fr: 'L’absence se termine avant de commencer. Vérifiez les deux dates.',
    en: 'The absence ends before it begins. Check both dates.',
  });
}

export function tooLong(): DomainError {
  return refusal('/to', 'absence/too-long', {
    fr: 'Une absence dure treize mois au plus. Vérifiez l’année, ou désactivez la personne dans l’équipe.',
    en: 'An absence lasts thirteen months at most. Check the year, or disable the person in the team.',
  });
}

export function overlaps({ from, to }: Closure): DomainError {
  return refusal('/from', 'absence/overlap', {
    fr: `Cette personne est déjà absente du ${inFrench(from)} au ${inFrench(to)}. Changez les dates, ou supprimez l’autre absence.`,
    en: `This person is already away from ${inEnglish(from)} to ${inEnglish(to)}. Change the dates, or delete the other absence.`,
  });
}

export function deputyRequired(name: string, carried: number): DomainError {
  const dossiers = carried === 1 ? 'un dossier' : `${carried}\u00a0dossiers`;
  const cases = carried === 1 ? 'one dossier' : `${carried} dossiers`;
  return refusal('/deputyId', 'absence/deputy-required', {
    fr: `${name} suit ${dossiers}\u00a0: dites qui répond à ses alertes pendant ce temps.`,
    en: `${name} carries ${cases}: say who answers the alerts meanwhile.`,
  });
}

function refusal(pointer: string, code: string, detail: Text): DomainError {
  return invalid([{ pointer, code, detail }]);
}

const WRITTEN = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const inFrench = (day: Temporal.PlainDate) => day.toLocaleString('fr', WRITTEN);
const inEnglish = (day: Temporal.PlainDate) => day.toLocaleString('en-GB', WRITTEN);

import { dateInWords } from '@quantieme/law';
import type { CompletionClaim, DeadlineRecord } from '@quantieme/persistence';
import { DomainError } from '../domain-error.ts';

/** Under four eyes nothing that another person has to answer for, or has answered for, is written over. */
export function refuseToReplace({ done, doneClaim }: DeadlineRecord, userId: string): void {
  if (done !== null) throw alreadyDone(done.on);
  if (doneClaim !== null && doneClaim.by !== userId) throw alreadyClaimed();
}

/** What waits for a second person, who is not the first. */
export function refuseSamePerson({ doneClaim }: DeadlineRecord, userId: string): CompletionClaim {
  if (doneClaim === null) throw nothingClaimed();
  if (doneClaim.by === userId) throw samePerson();
  return doneClaim;
}

function alreadyDone(on: Temporal.PlainDate): DomainError {
  const day = dateInWords(on);
  return new DomainError('conflict', 'deadline/already-done', {
    fr: `Cette échéance est déjà marquée accomplie, le ${day.fr}. Annulez d’abord cette marque pour la changer.`,
    en: `This deadline is already marked done, on ${day.en}. Undo that first to change it.`,
  });
}

function alreadyClaimed(): DomainError {
  return new DomainError('conflict', 'deadline/awaits-second-person', {
    fr: 'Une autre personne a déjà marqué cette échéance accomplie. Confirmez-le, ou annulez-le.',
    en: 'Somebody else has already marked this deadline done. Confirm it, or undo it.',
  });
}

function nothingClaimed(): DomainError {
  return new DomainError('conflict', 'deadline/nothing-to-confirm', {
    fr: 'Personne n’a marqué cette échéance accomplie, ou c’est déjà confirmé.',
    en: 'Nobody has marked this deadline done, or it is confirmed already.',
  });
}

function samePerson(): DomainError {
  return new DomainError('conflict', 'deadline/same-person', {
    fr: 'Vous avez vous-même marqué cette échéance accomplie\u00a0: une autre personne du cabinet doit le confirmer.',
    en: 'You marked this deadline done yourself: somebody else of the firm has to confirm it.',
  });
}

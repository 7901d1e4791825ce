import { isTelling } from '@quantieme/eligibility';
import { may, type Grantee } from '../identity/permissions.ts';

interface Offered {
  readonly title: string;
}

/** Titles named beside an opportunity: those whose name tells of health, of what somebody suffered or of asylum, to few. */
export function offeredTo<Title extends Offered>(
  actor: Grantee,
  titles: readonly Title[],
): readonly Title[] {
  return may(actor, 'fact:sensitive') ? titles : titles.filter(({ title }) => !isTelling(title));
}

import { requestedTitle as titleRow } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Question, Scene } from '../../engine/rule.ts';
import { standsForFact } from '../../engine/fact-events.ts';
import { text } from '../../engine/wording.ts';
import { requestedTitle } from '../titre/entry.ts';
import { birthdayIn, dayIn } from './birthdays.ts';

/** Articles whose young adults have until the eve of their 19th birthday; L. 424-24, which does not exist, is L. 424-21. */
const LISTED: ReadonlySet<string> = new Set([
  'L421-22',
  'L421-23',
  'L421-26',
  'L421-27',
  'L421-28',
  'L421-29',
  'L421-30',
  'L421-31',
  'L421-32',
  'L421-33',
  'L423-14',
  'L423-15',
  'L423-21',
  'L423-22',
  'L424-1',
  'L424-3',
  'L424-21',
  'L426-1',
]);

export type Ground = 'listed' | 'care-16-18' | 'born-in-france' | 'child-of-resident' | 'other';

const OWN_GROUNDS: Readonly<Record<string, Ground>> = {
  'aes-ase-16-18': 'care-16-18',
  'cst-vpf-ne-en-france': 'born-in-france',
  'cst-famille-rld-autre-etat': 'child-of-resident',
};

/** On what ground a young adult asks for a permit; null = unknown, every common limit is then shown. */
export function groundOf(scene: Scene): Ground | null {
  const title = requestedTitle(scene);
  if (title !== null) return groundOfTitle(title);
  if (yesNo(scene.occurrence.event, 'careAfter16') === true) return 'care-16-18';
  return groundOfCare(scene);
}

function groundOfTitle(title: string): Ground {
  const own = OWN_GROUNDS[title];
  if (own) return own;
  const articles = titleRow(title)?.articles?.split(/[ ,]/u) ?? [];
  return articles.some((article) => LISTED.has(article)) ? 'listed' : 'other';
}

/** Entrusted by the 16th birthday (L423-22), or between 16 and 18 (L435-3). */
function groundOfCare(scene: Scene): Ground | null {
  const { facts } = scene.file;
  const [sixteen, eighteen] = [birthdayIn(scene, 16), birthdayIn(scene, 18)];
  const on = dayIn(facts['ase.entrusted_on']);
  const age = facts['ase.entrusted_age'];
  if (on && sixteen && eighteen) {
    if (Temporal.PlainDate.compare(on, sixteen.prudent) <= 0) return 'listed';
    return Temporal.PlainDate.compare(on, eighteen.legal) < 0 ? 'care-16-18' : null;
  }
  if (typeof age !== 'number') return null;
  // Entrusted at 16: on the birthday itself or after it, which the age does not tell.
  if (age < 16) return 'listed';
  return age > 16 && age < 18 ? 'care-16-18' : null;
}

/** Whether the person was born in France: as recorded, else by the country of birth. */
export function isBornInFrance({ file: { facts }, occurrence }: Scene): boolean {
  const said = yesNo(occurrence.event, 'bornInFrance') ?? facts['birth.in_france'];
  return typeof said === 'boolean' ? said : facts['person.birth_country'] === 'FR';
}

export const ASK_GROUND: Question = {
  fact: 'title',
  kind: 'choice',
  question: text(
    'Quel titre la personne demandera-t-elle à sa majorité ?',
    'Which permit will the person ask for on coming of age?',
  ),
  effect: text(
    'De plein droit (regroupement, ASE avant 16 ans, 13 ans…) : veille des 19 ans ; sinon deux mois après les 18 ans',
    'As of right (reunification, in care before 16, since 13…): eve of the 19th birthday; otherwise two months after the 18th',
  ),
  when: (scene) => scene.occurrence.type !== 'nationalite-perdue' && groundOf(scene) === null,
  eventId: ({ occurrence: { event } }) => (event && !standsForFact(event) ? event.id : null),
};

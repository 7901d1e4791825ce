import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { fromBirthday } from './birthdays.ts';
import { ASK_GROUND, groundOf, type Ground } from './grounds.ts';
import { concernsYouth, NO_LONGER_NEEDED, REQUESTED_IN_TIME } from './reaching.ts';

const LOSS = 'nationalite-perdue';
const SINCE = day('2006-11-15');
const WITH_OWN_LIMIT: ReadonlySet<Ground | null> = new Set([
  'listed',
  'born-in-france',
  'child-of-resident',
]);

function concerns(scene: Scene): boolean {
  if (scene.occurrence.type === LOSS) return true;
  if (WITH_OWN_LIMIT.has(groundOf(scene))) return false;
  return concernsYouth(scene, { recordedAs: 'majorite', endsAt: 19, since: SINCE });
}

const start = (scene: Scene): Start | null =>
  scene.occurrence.type === LOSS ? fromNotification(scene) : fromBirthday(18)(scene);

/** Young adult without a listed right, or loss of French nationality: two months. */
export const TITRE_MAJORITE_DEUX_MOIS: Rule = {
  id: 'titre-majorite-deux-mois',
  label: text(
    'Jeune majeur, ou nationalité perdue : deux mois',
    'Young adult, or nationality lost: two months',
  ),
  explanation: text(
    "Le jeune qui séjourne déjà en France et ne remplit pas les conditions d'un titre de la liste demande son titre dans les deux mois de ses 18 ans ; la personne qui perd la nationalité française, dans les deux mois où la perte lui est opposable. Le jeune confié à l'ASE entre 16 et 18 ans (L. 435-3) n'est pas de la liste : visez aussi ce jour.",
    'A young person already in France who does not meet the conditions of a listed permit asks for one within two months of the 18th birthday; a person who loses French nationality, within two months of the day the loss is opposable. The young person in care between 16 and 18 (L. 435-3) is not on the list: aim at this day too.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['majorite', 'naissance', LOSS], when: concerns, start },
  versionBy: startDay,
  versionDate: text(
    'jour du 18e anniversaire, ou de la perte',
    'day of the 18th birthday, or of the loss',
  ),
  versions: [
    {
      from: '2006-11-15',
      to: '2021-04-30',
      limit: months(2, 'prudent-no'),
      sources: [source('CESEDA', 'R311-2', day('2019-03-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(2, 'prudent-no'),
      sources: [source('CESEDA', 'R431-5')],
    },
  ],
  endings: [REQUESTED_IN_TIME, NO_LONGER_NEEDED],
  effect: text(
    'La demande est tardive : elle reste examinée, mais hors du délai.',
    'The request is late: it is still examined, but out of time.',
  ),
  questions: [ASK_GROUND],
  calculator: { event: 'majorite', startsAs: 'validFrom' },
};

import { source } from '@quantieme/law';
import type { Question, Rule, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { requestedTitle } from '../titre/entry.ts';
import { birthdayIn, startOnBirthday } from './birthdays.ts';
import { isBornInFrance } from './grounds.ts';
import { concernsYouth, NO_LONGER_NEEDED, REQUESTED_IN_TIME } from './reaching.ts';

const [FIRST_AGE, LAST_AGE] = [16, 21];
const SINCE = day('2021-05-01');
const OWN_TITLE = 'cst-vpf-ne-en-france';

function concerns(scene: Scene): boolean {
  const title = requestedTitle(scene);
  const born = title === OWN_TITLE || (title === null && isBornInFrance(scene));
  return born && concernsYouth(scene, { recordedAs: 'seize-ans', endsAt: LAST_AGE, since: SINCE });
}

/** The eve of the 21st birthday, each reading in its own. */
function start(scene: Scene): Start | null {
  const found = birthdayIn(scene, LAST_AGE);
  if (!found) return null;
  const birthday = startOnBirthday(found, LAST_AGE);
  const eve = ({ on }: Start['legal']) => ({ on: on.subtract({ days: 1 }), at: null });
  return { ...birthday, legal: eve(birthday.legal), prudent: eve(birthday.prudent) };
}

/** The window opens on the 16th birthday. */
const fromSixteen = (window: Window, { scene }: WindowTools): Window => ({
  ...window,
  opensOn: birthdayIn(scene, FIRST_AGE)?.legal ?? null,
});

const ASK_NATIONALITY: Question = {
  fact: 'birth.right_21_7',
  kind: 'boolean',
  question: text(
    'La personne est-elle déjà française, ou peut-elle le devenir, par sa naissance en France ?',
    'Is the person already French, or able to become so, by birth in France?',
  ),
  effect: text(
    "Française, elle n'a besoin d'aucun titre (Code civil, art. 21-7 et suivants)",
    'A French citizen needs no permit (Code civil, art. 21-7 ff.)',
  ),
  when: ({ file }) => typeof file.facts['birth.right_21_7'] !== 'boolean',
  eventId: () => null,
};

/** Born in France: a request between 16 and 21. */
export const TITRE_NE_EN_FRANCE_16_21_ANS: Rule = {
  id: 'titre-ne-en-france-16-21-ans',
  label: text('Né en France : demande entre 16 et 21 ans', 'Born in France: between 16 and 21'),
  explanation: text(
    "L'étranger né en France, qui y a résidé huit ans de façon continue et suivi cinq ans d'école après ses dix ans, a droit à une carte s'il la demande entre 16 et 21 ans. Le jour des 21 ans est tenu pour trop tard. Vérifiez d'abord la nationalité française.",
    'A foreign national born in France, resident for eight continuous years with five years of school after the age of ten, is entitled to a permit if asked for between 16 and 21. The 21st birthday is held to be too late. Check French nationality first.',
  ),
  nature: 'window',
  severity: 'fatal',
  trigger: { on: ['seize-ans', 'naissance'], when: concerns, start },
  versionBy: startDay,
  versionDate: text('veille des 21 ans', 'eve of the 21st birthday'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'until' },
      sources: [source('CESEDA', 'L423-13')],
    },
  ],
  adjust: fromSixteen,
  endings: [REQUESTED_IN_TIME, NO_LONGER_NEEDED],
  effect: text(
    "La carte n'est plus due de plein droit sur ce fondement.",
    'The permit is no longer due as of right on this ground.',
  ),
  questions: [ASK_NATIONALITY],
  calculator: { event: 'seize-ans', startsAs: 'validFrom', details: { title: OWN_TITLE } },
};

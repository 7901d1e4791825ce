import { source } from '@quantieme/law';
import { actedOn, eventsOf, isAfter } from '../../engine/lookup.ts';
import type { Act, Effect, Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';

type Day = Temporal.PlainDate;

/** Four years from 1 January: they end on 31 December. */
const FOUR_YEARS = { mode: 'less-than', unit: 'month', count: 48 } as const;

const newYearAfter = ({ year }: Day): Day =>
  Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 });

function fromNextYear(scene: Scene): Start {
  const suffered = dateOf(scene, 'fromOn') ?? scene.occurrence.on;
  const { fr, en } = longDate(suffered);
  const words = text(`Préjudice du ${fr}`, `Damage of ${en}`);
  return startOn(newYearAfter(suffered), [step('damage', words, suffered)]);
}

const LABEL = text('Réclamation écrite', 'Written claim');

/** A written claim interrupts: four more years from the next 1 January. */
const CLAIMED: Effect = {
  id: 'creance-reclamation',
  label: LABEL,
  acts: (scene) =>
    eventsOf(scene, ['demande-indemnitaire-deposee'])
      .filter((event) => !isAfter(scene.occurrence.on, actedOn(event)))
      .map((event): Act => {
        const claimed = actedOn(event);
        const { fr, en } = longDate(claimed);
        const words = text(
          `Réclamation écrite du ${fr} : nouveau délai depuis le 1er janvier suivant`,
          `Written claim of ${en}: a new term from the next 1 January`,
        );
        return {
          on: claimed,
          label: LABEL,
          apply: (window, { restart }) =>
            restart(window, { on: newYearAfter(claimed), at: null }, [
              step('interruption', words, claimed, source('Loi 68-1250', '2')),
            ]),
        };
      }),
};

/** Claims against the State are barred after four years. */
export const CREANCE_PRESCRIPTION_4_ANS: Rule = {
  id: 'creance-prescription-4-ans',
  label: text('Créance sur l’État : prescription', 'Claim against the State: time bar'),
  explanation: text(
    'Une créance sur l’État se prescrit par quatre ans depuis le 1er janvier de l’année qui suit celle du préjudice. Une réclamation écrite interrompt ce délai : quatre ans recommencent le 1er janvier suivant. À vérifier : la loi n’a pas été relue.',
    'A claim against the State is barred after four years from 1 January of the year after the damage. A written claim interrupts it: four years start again on the next 1 January. To be checked: the act was not read again.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['prejudice-subi'], start: fromNextYear },
  versionBy: startDay,
  versionDate: text('1er janvier qui suit le préjudice', '1 January after the damage'),
  versions: [
    {
      from: '1969-01-01',
      to: null,
      limit: FOUR_YEARS,
      sources: [source('Loi 68-1250', '1'), source('Loi 68-1250', '2')],
      toVerify: true,
    },
  ],
  distance: 'none',
  effects: [CLAIMED],
  endings: [
    {
      outcome: 'met',
      by: ['requete-ta-deposee'],
      when: (scene, event) => !isAfter(scene.occurrence.on, event.on),
      reason: text('Tribunal saisi', 'Court seised'),
    },
  ],
  effect: text('La créance est prescrite.', 'The claim is barred.'),
  calculator: { event: 'prejudice-subi', startsAs: 'fromOn' },
};

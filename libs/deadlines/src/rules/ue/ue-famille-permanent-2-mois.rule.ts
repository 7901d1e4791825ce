import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { dayIn } from '../majorite/birthdays.ts';
import { LAST_TWO_MONTHS } from '../titre/windows.ts';
import { arrivalOf, CARD_ASKED_FOR, isPermanent } from './family.ts';

const YEARS = 5;
const SINCE = day('2021-05-01');

/** The five years run from lawful residence, else from arrival. */
function fiveYears(scene: Scene): Start | null {
  const { occurrence, file } = scene;
  if (occurrence.type === 'ue-cinq-ans') return startOn(occurrence.on);
  const since = dayIn(file.facts['eu.legal_since']) ?? arrivalOf(scene);
  if (!since) return null;
  const { fr, en } = longDate(since);
  const words = text(
    `Cinq ans de séjour régulier depuis le ${fr}`,
    `Five years of lawful residence since ${en}`,
  );
  return startOn(since.add({ years: YEARS }), [step('five-years', words, since)]);
}

/** The permanent card is asked for in the last two months of the fifth year. */
export const UE_FAMILLE_PERMANENT_2_MOIS: Rule = {
  id: 'ue-famille-permanent-2-mois',
  label: text(
    'Famille : carte de séjour permanent à demander',
    'Family: permanent residence card to be asked for',
  ),
  explanation: text(
    "Le membre de famille d'un État tiers demande la carte de séjour permanent dans les deux mois qui précèdent la fin de cinq ans de séjour régulier ininterrompu. Les absences de plus de six mois par an (douze une fois, pour une raison importante) rompent la continuité.",
    'A third-country family member asks for the permanent residence card in the two months before the end of five years of uninterrupted lawful residence. Absences of over six months a year (twelve once, for an important reason) break it.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['ue-cinq-ans', 'ue-carte-delivree'],
    when: (scene) =>
      scene.occurrence.type === 'ue-cinq-ans' ||
      (!isPermanent(scene) && !scene.events.some(({ type }) => type === 'ue-cinq-ans')),
    start: fiveYears,
  },
  versionBy: startDay,
  versionDate: text('fin des cinq ans', 'end of the five years'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: LAST_TWO_MONTHS,
      sources: [
        source('CESEDA', 'R234-2', SINCE),
        source('CESEDA', 'L234-1', SINCE),
        source('CESEDA', 'R234-3', SINCE),
      ],
    },
  ],
  endings: [CARD_ASKED_FOR],
  effect: text(
    'Le droit au séjour permanent est acquis par la loi ; la carte est demandée en retard.',
    'The right of permanent residence is acquired by law; the card is asked for late.',
  ),
  questions: [
    {
      fact: 'eu.legal_since',
      kind: 'date',
      question: text(
        'Depuis quelle date la personne réside-t-elle légalement en France ?',
        'Since what day has the person resided lawfully in France?',
      ),
      effect: text('Les cinq ans courent de ce jour', 'The five years run from that day'),
      when: (scene) => fiveYears(scene) === null,
      eventId: () => null,
    },
  ],
  calculator: { event: 'ue-cinq-ans', startsAs: 'validFrom' },
};

import { source } from '@quantieme/law';
import { actedOn, eventsOf, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const ORDERS = ['ordonnance-suspension-rejetee', 'ordonnance-suspension', 'ordonnance'] as const;
const DECISIONS = [...ORDERS, 'arret', 'decision-cnda', 'jugement'];

const fromRegistration = ({ occurrence: { on } }: Scene): Start => startOn(on);

/** Whether the appeal attacks an urgent order: as recorded, else by the latest decision before it; null = unknown. */
function againstOrder(scene: Scene): boolean | null {
  const { event } = scene.occurrence;
  const own = yesNo(event, 'againstOrder');
  if (own !== null || !event) return own;
  const before = eventsOf(scene, DECISIONS).filter(({ on }) => !isAfter(on, actedOn(event)));
  const latest = before.at(-1)?.type;
  return latest === undefined ? null : ORDERS.some((type) => type === latest);
}

/** The further brief announced with an appeal on points of law: it must arrive in time. */
export const CASSATION_MEMOIRE_COMPLEMENTAIRE: Rule = {
  id: 'cassation-memoire-complementaire-3-mois',
  label: text('Cassation : mémoire complémentaire', 'Conseil d’État: further brief'),
  explanation: text(
    "Annoncé dans le pourvoi, le mémoire complémentaire doit parvenir au Conseil d'État dans les trois mois de son enregistrement, quinze jours contre une ordonnance de référé, un mois pour le sursis à exécution. Sinon le requérant est réputé s'être désisté.",
    'Announced in the appeal, the further brief must reach the Conseil d’État within three months of registration, fifteen days against an urgent order, one month for a stay of execution. Otherwise the appeal is deemed withdrawn.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['pourvoi'],
    when: ({ occurrence }) => yesNo(occurrence.event, 'announcesBrief') !== false,
    start: fromRegistration,
  },
  versionBy: startDay,
  versionDate: text("jour de l'enregistrement", 'day of registration'),
  versions: [
    {
      from: '2006-09-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 3, roll: 'prudent-no' },
      variants: [
        {
          label: text('Contre une ordonnance de référé', 'Against an urgent order'),
          when: againstOrder,
          limit: { mode: 'plain', unit: 'day', count: 15, roll: 'prudent-no' },
          sources: [source('CJA', 'R611-23', day('2015-04-01'))],
        },
        {
          label: text('Sursis à exécution', 'Stay of execution'),
          when: ({ occurrence }) => yesNo(occurrence.event, 'stayOnly') === true,
          limit: { mode: 'plain', unit: 'month', count: 1, roll: 'prudent-no' },
          sources: [source('CJA', 'R611-23', day('2015-04-01'))],
        },
      ],
      sources: [source('CJA', 'R611-22')],
    },
  ],
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['memoire-complementaire-depose'],
      // The brief must have arrived: dispatch does not help.
      actedOn: ({ on }) => on,
      reason: text('Mémoire complémentaire parvenu', 'Further brief arrived'),
    },
    {
      outcome: 'extinguished',
      by: ['desistement', 'decision-ce'],
      timing: 'any-time',
      reason: text("L'instance est terminée", 'The case is over'),
    },
  ],
  effect: text("Désistement d'office du pourvoi.", 'The appeal is deemed withdrawn.'),
  questions: [
    {
      fact: 'announcesBrief',
      kind: 'boolean',
      question: text(
        'Le pourvoi annonce-t-il un mémoire complémentaire ?',
        'Does the appeal announce a further brief?',
      ),
      effect: text("Sinon ce délai n'existe pas", 'If not, there is no such limit'),
    },
    {
      fact: 'againstOrder',
      kind: 'boolean',
      question: text(
        'Le pourvoi est-il dirigé contre une ordonnance de référé ?',
        'Is the appeal against an urgent order?',
      ),
      effect: text('Quinze jours au lieu de trois mois', 'Fifteen days instead of three months'),
      when: (scene) => againstOrder(scene) === null,
    },
  ],
  calculator: {
    event: 'pourvoi',
    startsAs: 'registeredOn',
    details: { announcesBrief: true, againstOrder: false },
  },
};

import { source } from '@quantieme/law';
import type { Question, Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { CARD_ASKED_FOR, isArrival, roleOf } from './family.ts';

export const ASK_ROLE: Question = {
  fact: 'role',
  kind: 'choice',
  values: ['citoyen', 'famille'],
  question: text(
    "La personne est-elle citoyenne de l'Union, ou membre de sa famille d'un État tiers ?",
    'Is the person a citizen of the Union, or a third-country family member?',
  ),
  effect: text(
    'Famille : carte à demander dans les trois mois ; citoyen : enregistrement en mairie',
    'Family: card to be asked for within three months; citizen: registration at the town hall',
  ),
  when: (scene) => roleOf(scene) === null && scene.occurrence.type === 'ue-arrivee',
};

/** Third-country family of a citizen of the Union: card to be asked for within three months of entry. */
export const UE_FAMILLE_DEMANDE_3_MOIS: Rule = {
  id: 'ue-famille-demande-3-mois',
  label: text(
    "Famille d'un citoyen de l'Union : demande de carte",
    'Family of a citizen of the Union: card to be asked for',
  ),
  explanation: text(
    "Le membre de famille ressortissant d'un État tiers demande sa carte dans les trois mois de son entrée (deux mois avant le 8 septembre 2011). Le droit au séjour existe sans la carte.",
    'A third-country family member asks for a card within three months of entry (two months before 8 September 2011). The right of residence exists without the card.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['ue-arrivee', 'entree', 'entree-en-france'],
    when: (scene) => isArrival(scene) && roleOf(scene) !== 'citoyen',
    start: fromNamed('enteredOn'),
  },
  versionBy: startDay,
  versionDate: text("jour de l'entrée", 'day of entry'),
  versions: [
    {
      from: '2007-03-22',
      to: '2011-09-07',
      limit: months(2, 'prudent-no'),
      sources: [source('CESEDA', 'R121-14', day('2007-03-22'))],
    },
    {
      from: '2011-09-08',
      to: '2021-04-30',
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'R121-14', day('2016-11-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'R233-15'), source('CESEDA', 'R233-18')],
    },
  ],
  endings: [CARD_ASKED_FOR],
  effect: text(
    'Le droit demeure, mais la demande est tardive : amende possible.',
    'The right remains, but the request is late: a fine is possible.',
  ),
  questions: [ASK_ROLE],
  calculator: { event: 'ue-arrivee', startsAs: 'enteredOn', details: { role: 'famille' } },
};

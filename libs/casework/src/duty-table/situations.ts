import { text } from '@quantieme/law';
import { REMOVAL_SITUATIONS } from './removal-situations.ts';
import type { DutySituation } from './situation.ts';
import { FIRST_PRESIDENT, HOURS_48, LIBERTY_JUDGE, OFPRA, SEVEN_DAYS, TRIBUNAL } from './words.ts';

const BORDER = text('Frontière et zone d’attente', 'Border and waiting zone');
const ASYLUM = text('Asile', 'Asylum');
const COURTS = text('Référés et aide juridictionnelle', 'Urgent applications and legal aid');
const OFII = text('OFII', 'OFII');
const CNDA = text('CNDA', 'CNDA');
const CONSEIL = text('Conseil d’État', 'Conseil d’État');

/** All that duty mode knows, in the order in which it is offered. */
export const DUTY_SITUATIONS: readonly DutySituation[] = [
  ...REMOVAL_SITUATIONS,
  {
    id: 'entree-asile',
    group: BORDER,
    label: text('Refus d’entrée au titre de l’asile', 'Refusal of entry on asylum grounds'),
    before: TRIBUNAL,
    event: 'refus-entree-notifie',
    details: { asylum: true },
    limits: [...HOURS_48, 'zone-attente-jour-franc'],
  },
  {
    id: 'entree',
    group: BORDER,
    label: text('Refus d’entrée, sans demande d’asile', 'Refusal of entry, no asylum claim'),
    before: text(
      'Jour franc demandé à la police aux frontières',
      'Full day asked of the border police',
    ),
    event: 'refus-entree-notifie',
    details: { asylum: false },
    limits: ['zone-attente-jour-franc'],
  },
  {
    id: 'zone-placement',
    group: BORDER,
    label: text('Placement en zone d’attente', 'Placement in a waiting zone'),
    before: LIBERTY_JUDGE,
    event: 'zone-attente-placement',
    details: {},
    limits: ['zone-attente'],
  },
  {
    id: 'zone-prolongation',
    group: BORDER,
    label: text(
      'Maintien en zone d’attente ordonné par le juge',
      'Stay in a waiting zone ordered by the judge',
    ),
    before: FIRST_PRESIDENT,
    event: 'zone-attente-prolongee',
    details: {},
    limits: ['zone-attente-appel-24-heures'],
  },
  {
    id: 'ofpra-incomplete',
    group: ASYLUM,
    label: text('Demande d’asile à compléter', 'Asylum claim to be completed'),
    before: OFPRA,
    event: 'ofpra-demande-incomplete',
    details: {},
    limits: ['ofpra-completion-8-jours'],
  },
  {
    id: 'ofpra-rejet',
    group: ASYLUM,
    label: text('Rejet par l’OFPRA', 'Rejection by OFPRA'),
    before: CNDA,
    event: 'decision-ofpra',
    details: { outcome: 'rejet' },
    limits: ['cnda-aj-15-jours', 'cnda-recours-1-mois'],
  },
  {
    id: 'mesure-refugie',
    group: ASYLUM,
    label: text('Mesure contre un réfugié', 'Measure against a refugee'),
    before: CNDA,
    event: 'mesure-refugie-notifiee',
    details: {},
    limits: ['cnda-mesure-refugie-1-semaine'],
  },
  {
    id: 'cma-refus',
    group: ASYLUM,
    label: text(
      'Conditions d’accueil refusées ou retirées',
      'Reception conditions refused or withdrawn',
    ),
    before: TRIBUNAL,
    event: 'cma-refus-notifie',
    details: {},
    limits: SEVEN_DAYS,
  },
  {
    id: 'cma-fin',
    group: ASYLUM,
    label: text('Fin des conditions d’accueil envisagée', 'End of reception conditions intended'),
    before: OFII,
    event: 'cma-fin-envisagee',
    details: {},
    limits: ['cma-observations-15-jours'],
  },
  {
    id: 'ofii-orientation',
    group: ASYLUM,
    label: text('Orientation ou hébergement par l’OFII', 'Region or housing assigned by OFII'),
    before: OFII,
    event: 'ofii-orientation',
    details: {},
    limits: ['cma-orientation-5-jours'],
  },
  {
    id: 'refere-liberte',
    group: COURTS,
    label: text(
      'Ordonnance de référé-liberté, après audience',
      'Urgent liberty order, after a hearing',
    ),
    before: CONSEIL,
    event: 'ordonnance',
    details: { basis: 'L521-2', withoutHearing: false },
    limits: ['refere-liberte-appel-15-jours'],
  },
  {
    id: 'refere-tri',
    group: COURTS,
    label: text(
      'Référé-liberté rejeté sans audience',
      'Urgent liberty application rejected unheard',
    ),
    before: CONSEIL,
    event: 'ordonnance',
    details: { basis: 'L521-2', withoutHearing: true },
    limits: ['refere-cassation-15-jours'],
  },
  {
    id: 'refere-suspension',
    group: COURTS,
    label: text('Ordonnance de référé-suspension', 'Order on a request to suspend'),
    before: CONSEIL,
    event: 'ordonnance',
    details: { basis: 'L521-1' },
    limits: ['refere-cassation-15-jours'],
  },
  {
    id: 'aj-refus',
    group: COURTS,
    label: text('Refus d’aide juridictionnelle', 'Refusal of legal aid'),
    before: text('Président de la juridiction', 'President of the court'),
    event: 'aj-decision',
    details: { outcome: 'refus' },
    limits: ['aj-contestation-15-jours'],
  },
];

import { text } from '@quantieme/law';
import type { DutySituation } from './situation.ts';
import {
  FIRST_PRESIDENT,
  HOURS_48,
  LIBERTY_JUDGE,
  OFPRA,
  SEVEN_DAYS,
  TRIBUNAL,
  TRIBUNAL_FROM_CENTRE,
} from './words.ts';

const NBSP = '\u00a0';
const DETENTION = text('Rétention', 'Detention');
const REMOVAL = text('Éloignement hors rétention', 'Removal outside detention');
const TRANSFER = text('Transfert Dublin', 'Dublin transfer');
const TRIBUNAL_FROM_PRISON = text(
  `Tribunal administratif, ou chef de l’établissement pénitentiaire (R.${NBSP}922-9)`,
  `Administrative tribunal, or governor of the prison (R.${NBSP}922-9)`,
);

/** Decisions to remove somebody, and what holds them meanwhile. */
export const REMOVAL_SITUATIONS: readonly DutySituation[] = [
  {
    id: 'oqtf-retention',
    group: DETENTION,
    label: text(
      'OQTF, personne placée en rétention',
      'Obligation to leave, person placed in detention',
    ),
    before: TRIBUNAL_FROM_CENTRE,
    event: 'oqtf-notifiee',
    details: { situation: 'retention' },
    limits: [...HOURS_48, 'retention-placement'],
  },
  {
    id: 'placement',
    group: DETENTION,
    label: text('Placement en rétention', 'Placement in detention'),
    before: LIBERTY_JUDGE,
    event: 'retention-notifiee',
    details: {},
    limits: ['retention-placement', 'retention-demande-asile-5-jours'],
  },
  {
    id: 'prolongation',
    group: DETENTION,
    label: text('Rétention prolongée par le juge', 'Detention extended by the judge'),
    before: FIRST_PRESIDENT,
    event: 'retention-prolongee',
    details: {},
    limits: ['retention-appel-24-heures'],
  },
  {
    id: 'droits-asile',
    group: DETENTION,
    label: text(
      'Droits en matière d’asile notifiés en rétention',
      'Asylum rights told in detention',
    ),
    before: OFPRA,
    event: 'retention-droits-asile-notifies',
    details: {},
    limits: ['retention-demande-asile-5-jours'],
  },
  {
    id: 'maintien',
    group: DETENTION,
    label: text(
      'Maintien en rétention après la demande d’asile',
      'Kept in detention after the asylum claim',
    ),
    before: TRIBUNAL_FROM_CENTRE,
    event: 'maintien-retention-notifie',
    details: {},
    limits: HOURS_48,
  },
  {
    id: 'irtf-retention',
    group: DETENTION,
    label: text(
      'Interdiction de retour postérieure, en rétention',
      'Later ban on return, in detention',
    ),
    before: TRIBUNAL_FROM_CENTRE,
    event: 'irtf-notifiee',
    details: { situation: 'retention' },
    limits: HOURS_48,
  },
  {
    id: 'remise-retention',
    group: DETENTION,
    label: text('Remise à un autre État, en rétention', 'Surrender to another State, in detention'),
    before: TRIBUNAL_FROM_CENTRE,
    event: 'remise-notifiee',
    details: { situation: 'retention' },
    limits: HOURS_48,
  },
  {
    id: 'oqtf-assigne',
    group: REMOVAL,
    label: text('OQTF, personne assignée à résidence', 'Obligation to leave, under house arrest'),
    before: TRIBUNAL,
    event: 'oqtf-notifiee',
    details: { situation: 'assigne' },
    limits: SEVEN_DAYS,
  },
  {
    id: 'oqtf-detenu',
    group: REMOVAL,
    label: text('OQTF, personne en prison', 'Obligation to leave, person in prison'),
    before: TRIBUNAL_FROM_PRISON,
    event: 'oqtf-notifiee',
    details: { situation: 'detenu' },
    limits: SEVEN_DAYS,
  },
  {
    id: 'oqtf-libre',
    group: REMOVAL,
    label: text('OQTF, personne libre', 'Obligation to leave, free person'),
    before: TRIBUNAL,
    event: 'oqtf-notifiee',
    details: { situation: 'libre' },
    limits: ['oqtf-recours-1-mois'],
  },
  {
    id: 'assignation',
    group: REMOVAL,
    label: text(`Assignation à résidence (L.${NBSP}731-1)`, `House arrest (L.${NBSP}731-1)`),
    before: TRIBUNAL,
    event: 'assignation-notifiee',
    details: { basis: 'L731-1' },
    limits: SEVEN_DAYS,
  },
  {
    id: 'irtf',
    group: REMOVAL,
    label: text(
      'Interdiction de retour postérieure à l’OQTF',
      'Ban on return after the obligation',
    ),
    before: TRIBUNAL,
    event: 'irtf-notifiee',
    details: { situation: 'libre' },
    limits: SEVEN_DAYS,
  },
  {
    id: 'transfert-libre',
    group: TRANSFER,
    label: text('Transfert, personne libre', 'Transfer, free person'),
    before: TRIBUNAL,
    event: 'transfert-notifie',
    details: { situation: 'libre' },
    limits: [...SEVEN_DAYS, 'dublin-execution-15-jours'],
  },
  {
    id: 'transfert-assigne',
    group: TRANSFER,
    label: text('Transfert, personne assignée à résidence', 'Transfer, under house arrest'),
    before: TRIBUNAL,
    event: 'transfert-notifie',
    details: { situation: 'assigne' },
    limits: [...SEVEN_DAYS, 'dublin-execution-15-jours'],
  },
  {
    id: 'transfert-retention',
    group: TRANSFER,
    label: text('Transfert, personne en rétention', 'Transfer, person in detention'),
    before: TRIBUNAL_FROM_CENTRE,
    event: 'transfert-notifie',
    details: { situation: 'retention' },
    limits: [...HOURS_48, 'dublin-execution-15-jours'],
  },
  {
    id: 'assignation-transfert',
    group: TRANSFER,
    label: text(
      `Assignation en vue du transfert (L.${NBSP}751-2)`,
      `House arrest before a transfer (L.${NBSP}751-2)`,
    ),
    before: TRIBUNAL,
    event: 'assignation-notifiee',
    details: { basis: 'L751-2' },
    limits: SEVEN_DAYS,
  },
];

import { source } from '@quantieme/law';
import type { AlternativeReading, Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const workingDays = (count: number) =>
  ({ mode: 'working-days', unit: 'working-day', count }) as const;

const MANY_CLAIMS: AlternativeReading = {
  name: 'dix-jours-ouvres',
  limit: workingDays(10),
  authority: text(
    'Nombre élevé de demandes simultanées : dix jours ouvrés',
    'Many simultaneous claims: ten working days',
  ),
  court: null,
  decidedOn: null,
  source: source('CESEDA', 'L521-4'),
};

/** Registration of an asylum claim by the prefecture. */
export const ASILE_ENREGISTREMENT_3_JOURS: Rule = {
  id: 'asile-enregistrement-3-jours',
  label: text('Asile : enregistrement de la demande', 'Asylum: registration of the claim'),
  explanation: text(
    "La demande d'asile est enregistrée trois jours ouvrés au plus après sa présentation, sans condition de domiciliation ; dix quand un nombre élevé d'étrangers demandent l'asile en même temps. Le retard ne vaut pas refus : il se combat en référé.",
    'An asylum claim is registered at most three working days after it is presented, without any condition of address; ten where many people ask for asylum at the same time. Lateness is no refusal: it is fought by an urgent application.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['presentation-spada'], start: fromNamed('filedOn') },
  versionBy: startDay,
  versionDate: text('jour de la présentation', 'day of the presentation'),
  versions: inForce(['2015-11-01', CODE_2021], (first) => ({
    limit: workingDays(3),
    prudent: { mode: 'plain', unit: 'day', count: 3, roll: 'no' },
    readings: [MANY_CLAIMS],
    sources: [
      isBefore(first, CODE_2021)
        ? source('CESEDA', 'L741-1', first)
        : source('CESEDA', 'L521-4', first),
    ],
  })),
  endings: [
    {
      outcome: 'met',
      by: ['enregistrement-guda'],
      timing: 'any-time',
      actedOn: ({ dates, on }) => dates.registeredOn ?? on,
      reason: text('Demande enregistrée', 'Claim registered'),
    },
  ],
  effect: text(
    "L'enregistrement est en retard : relance, puis référé-liberté ou mesures utiles.",
    'Registration is late: a reminder, then an urgent application.',
  ),
  calculator: { event: 'presentation-spada', startsAs: 'filedOn' },
};

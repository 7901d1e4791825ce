import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Ending, Rule, Scene, Start, Variant } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { ASK_ORDER, ASK_TRACK, isAccelerated, isOverseas, OVERSEAS_SOURCES } from './claim.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const SIX_MONTHS = { mode: 'plain', unit: 'month', count: 6, roll: 'no' } as const;
const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;

/** Introduction of the claim: the day OFPRA received it. */
export function lodged(scene: Scene): Start {
  const { event, on } = scene.occurrence;
  const start = startOn(dateOf(scene, 'receivedOn') ?? on);
  const at = { on: start.legal.on, at: event?.at ?? null };
  return { ...start, legal: at, prudent: at };
}

const isDetained = ({ occurrence: { event } }: Scene): boolean => yesNo(event, 'detained') === true;

const DETENTION: Variant = {
  label: text('Personne en rétention : 96 heures', 'Person in detention: 96 hours'),
  when: isDetained,
  limit: { mode: 'hours', unit: 'hour', count: 96 },
};
const ACCELERATED: Variant = {
  label: text('Procédure accélérée : quinze jours', 'Accelerated procedure: fifteen days'),
  when: isAccelerated,
  limit: days(15),
};
const OVERSEAS: Variant = {
  label: text(
    'Procédure adaptée outre-mer : vingt et un jours',
    'Adapted procedure overseas: twenty-one days',
  ),
  when: isOverseas,
  limit: days(21),
  sources: OVERSEAS_SOURCES,
};

/** OFPRA decides late as well as in time: only its decision ends the wait. */
export const DECIDED: Ending = {
  outcome: 'met',
  by: ['decision-ofpra', 'protection-accordee'],
  timing: 'any-time',
  actedOn: ({ dates, on }) => dates.decidedOn ?? on,
  reason: text('L’OFPRA a décidé', 'OFPRA has decided'),
};
export const GIVEN_UP: Ending = {
  outcome: 'extinguished',
  by: ['desistement', 'transfert-notifie'],
  timing: 'any-time',
  reason: text("L'OFPRA n'est plus saisi", 'OFPRA is no longer seised'),
};

/** How long OFPRA has, for information: its silence never decides anything. */
export const OFPRA_DECISION: Rule = {
  id: 'ofpra-decision',
  label: text('OFPRA : délai indicatif pour décider', 'OFPRA: indicative time to decide'),
  explanation: text(
    "Six mois depuis l'introduction en procédure normale (au-delà, l'OFPRA en informe le demandeur au moins quinze jours avant), quinze jours en procédure accélérée, 96 heures en rétention, un mois pour une irrecevabilité, vingt et un jours là où la procédure est adaptée outre-mer. Aucune décision ne naît du silence de l'OFPRA.",
    'Six months from lodging under the normal procedure (beyond, OFPRA tells the applicant at least fifteen days before), fifteen days under the accelerated one, 96 hours in detention, one month for inadmissibility, twenty-one days where the procedure is adapted overseas. No decision is ever born of the silence of OFPRA.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['dossier-ofpra'], start: lodged },
  versionBy: startDay,
  versionDate: text("jour d'introduction de la demande", 'day the claim was lodged'),
  versions: inForce(['2015-11-01', CODE_2021, '2024-07-17'], (first) =>
    isBefore(first, CODE_2021)
      ? {
          limit: SIX_MONTHS,
          variants: [DETENTION, ACCELERATED],
          sources: [
            source('CESEDA', 'R723-2', first),
            source('CESEDA', 'R723-3', first),
            source('CESEDA', 'R723-4', first),
          ],
        }
      : {
          limit: SIX_MONTHS,
          variants: [DETENTION, ACCELERATED, OVERSEAS],
          sources: [
            source('CESEDA', 'R531-6', first),
            source('CESEDA', 'R531-7', first),
            source('CESEDA', 'R531-23', first),
            source('CESEDA', 'R531-26'),
            source('CESEDA', 'R531-30'),
            source('CESEDA', 'L531-22'),
            source('CESEDA', 'L582-3'),
          ],
        },
  ),
  endings: [DECIDED, GIVEN_UP],
  effect: text(
    "Rien : aucune décision ne naît du silence de l'OFPRA. Demandez les motifs du retard.",
    'Nothing: no decision is born of the silence of OFPRA. Ask why it is late.',
  ),
  questions: [
    { ...ASK_TRACK, when: (scene) => !isDetained(scene) && isAccelerated(scene) === null },
    ASK_ORDER,
  ],
  calculator: { event: 'dossier-ofpra', startsAs: 'receivedOn', details: { track: 'normale' } },
};

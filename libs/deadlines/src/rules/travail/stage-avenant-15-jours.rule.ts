import { source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { decidedBy, isIct } from './requests.ts';

const FIFTEEN_DAYS = { mode: 'silence', unit: 'day', count: 15 } as const;
const ICT: Variant = {
  label: text(
    'Stagiaire ICT : aucune durée écrite, deux mois de droit commun (à vérifier)',
    'ICT trainee: no length is written, the ordinary two months (to be checked)',
  ),
  when: isIct,
  limit: { mode: 'silence', unit: 'month', count: 2 },
  sources: [source('CESEDA', 'R421-52'), source('CRPA', 'L231-1')],
};

/** Silence on the rider that extends an internship: acceptance after fifteen days. */
export const STAGE_AVENANT_15_JOURS: Rule = {
  id: 'stage-avenant-15-jours',
  label: text(
    'Avenant de prolongation : le silence accepte',
    'Extension rider: silence is acceptance',
  ),
  explanation: text(
    "Le silence gardé quinze jours sur l'avenant qui prolonge le stage vaut acceptation : l'un des rares accords tacites de la matière. L'avenant est adressé quinze jours au moins avant la fin prévue.",
    'Fifteen days of silence on the rider that extends the internship are an acceptance: one of the few in this field. The rider is sent at least fifteen days before the end first planned.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['avenant-stage-depose'], start: fromReceipt },
  versionBy: startDay,
  versionDate: text('réception par le préfet', 'receipt by the prefect'),
  versions: [
    {
      from: '2021-05-01',
      to: '2022-12-31',
      limit: FIFTEEN_DAYS,
      variants: [ICT],
      sources: [source('CESEDA', 'R426-21', day('2021-05-01'))],
    },
    {
      from: '2023-01-01',
      to: null,
      limit: FIFTEEN_DAYS,
      variants: [ICT],
      sources: [source('CESEDA', 'R426-21', day('2023-01-01'))],
    },
  ],
  endings: [decidedBy('convention-stage-decidee')],
  birth: {
    type: 'acceptation-implicite-nee',
    label: text('Prolongation du stage acceptée par silence', 'Extension accepted by silence'),
  },
  effect: text(
    'La prolongation est acceptée : gardez la preuve de l’envoi.',
    'The extension is accepted: keep the proof of dispatch.',
  ),
  calculator: { event: 'avenant-stage-depose', startsAs: 'receivedOn' },
};

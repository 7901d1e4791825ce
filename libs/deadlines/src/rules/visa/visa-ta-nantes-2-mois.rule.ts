import { source } from '@quantieme/law';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene, Variant } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { fromBirth, fromNotification } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  askStay,
  CONSULAR_DAY,
  consularDay,
  isNaturalisation,
  REJECTED_BY_SILENCE,
  REMEDIES_INPUT,
  TOLD,
  VISA_GRANTED,
} from './common.ts';
import { sameVisa } from './same-visa.ts';

const months = (count: number) => ({ mode: 'franc', unit: 'month', count, roll: 'yes' }) as const;
const DECREE_2022 = day('2023-01-01');

const bySilence = ({ occurrence }: Scene): boolean => occurrence.type === REJECTED_BY_SILENCE;

const NEVER_BARRED: Variant = {
  label: text(
    "Commission collégiale : forclusion seulement après notification d'un rejet exprès",
    'Collegial commission: time-barred only after notice of an express rejection',
  ),
  when: bySilence,
  limit: { mode: 'none' },
  prudent: months(2),
  sources: [source('CJA', 'R421-3')],
};
const OVERSEAS: Variant = {
  label: text('Requérant outre-mer : un mois de plus', 'Claimant overseas: one month more'),
  when: ({ file }) => file.residence === 'outre-mer',
  limit: months(3),
  sources: [source('CJA', 'R421-7')],
};
const ABROAD: Variant = {
  label: text("Requérant à l'étranger : deux mois de plus", 'Claimant abroad: two months more'),
  when: ({ file }) => file.residence === 'etranger',
  limit: months(4),
  sources: [source('CJA', 'R421-7')],
};

const BEFORE: RuleVersion = {
  from: '2010-07-01',
  to: '2022-12-31',
  limit: months(2),
  variants: [NEVER_BARRED, OVERSEAS, ABROAD],
  sources: [
    source('CJA', 'R421-1', day('2020-01-01')),
    source('CJA', 'R421-7', day('2015-09-18')),
    source('CJA', 'R312-18', day('2010-07-01')),
  ],
};

/** Action before the tribunal of Nantes against the rejection of a visa appeal. */
export const VISA_TA_NANTES_2_MOIS: Rule = {
  id: 'visa-ta-nantes-2-mois',
  label: text('Recours au tribunal de Nantes (visa)', 'Action before the court of Nantes (visa)'),
  explanation: text(
    "Deux mois francs depuis la notification du rejet du recours préalable, ou depuis sa naissance par silence, devant le tribunal administratif de Nantes. Aucun délai de distance, même pour qui vit à l'étranger. Court séjour : le tribunal statue en dernier ressort.",
    'Two months franc from notice of the rejection of the prior appeal, or from its birth by silence, before the administrative tribunal of Nantes. No distance, even for a person living abroad. Short stay: no appeal lies from the tribunal.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['rapo-rejet', REJECTED_BY_SILENCE],
    when: (scene) => !isNaturalisation(scene),
    start: (scene) => (bySilence(scene) ? fromBirth(scene) : fromNotification(scene)),
  },
  versionBy: consularDay,
  versionDate: CONSULAR_DAY,
  versions: [
    BEFORE,
    {
      from: '2023-01-01',
      to: null,
      limit: months(2),
      sources: [
        source('CESEDA', 'R312-6', DECREE_2022),
        source('CJA', 'R421-1', DECREE_2022),
        source('CJA', 'R421-2', DECREE_2022),
        source('CJA', 'R777-5'),
        source('CJA', 'R312-18', DECREE_2022),
      ],
    },
  ],
  distance: 'none',
  seat: inMetropole,
  opposability: TOLD,
  effects: [LEGAL_AID],
  endings: [
    {
      outcome: 'met',
      by: ['requete-nantes', 'requete-ta-deposee', 'requete-deposee', 'requete-sommaire-deposee'],
      when: sameVisa,
      reason: text('Requête déposée au tribunal', 'Application filed with the court'),
    },
    {
      outcome: 'superseded',
      by: ['rapo-rejet'],
      when: (scene, event) => bySilence(scene) && sameVisa(scene, event),
      actedOn: decidedOn,
      reason: text(
        'Un rejet exprès a remplacé le rejet implicite et ouvre son propre délai',
        'An express rejection has replaced the implicit one and opens its own window',
      ),
    },
    VISA_GRANTED,
  ],
  effect: text(
    'Forclusion : le refus de visa devient définitif.',
    'Time-barred: the visa refusal becomes final.',
  ),
  questions: [
    askStay(
      text('Quel visa est refusé ?', 'Which visa is refused?'),
      text(
        "Court séjour et ETIAS : pas d'appel, seulement la cassation",
        'Short stay and ETIAS: no appeal, only cassation',
      ),
    ),
  ],
  calculator: { event: 'rapo-rejet', startsAs: 'notifiedOn' },
  inputs: [REMEDIES_INPUT],
};

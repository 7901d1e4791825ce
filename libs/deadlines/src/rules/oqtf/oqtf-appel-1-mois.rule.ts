import { source } from '@quantieme/law';
import { LEGAL_AID_HIGHER_COURT } from '../../effects/legal-aid.ts';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { FINAL, higherCourtEndings, JUDGED, TWO_MONTHS } from '../voies-de-recours/common.ts';
import { fromCourt, judgmentDay } from '../voies-de-recours/court-notification.ts';
import { isWon } from '../voies-de-recours/favourable.ts';
import { isLastResort, subjectOf } from '../voies-de-recours/judgments.ts';

const MONTH = { mode: 'franc', unit: 'month', count: 1, roll: 'yes' } as const;
const FIFTEEN_DAYS = { mode: 'franc', unit: 'day', count: 15, roll: 'yes' } as const;

function isRemovalJudgment(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (!event || isWon(scene) || subjectOf(scene, event) !== 'removal') return false;
  return isLastResort(scene, event) !== true;
}

/** Refusal of entry on asylum grounds: fifteen days; prudently where the refusal's ground is unknown. */
function isBorderAsylum({ events, occurrence }: Scene): boolean | null {
  const refused = events.findLast(
    ({ type, on }) => type === 'refus-entree-notifie' && !isAfter(on, occurrence.on),
  );
  return refused ? yesNo(refused, 'asylum') : false;
}

/** Appeal against a judgment on a removal decision. */
export const OQTF_APPEL_1_MOIS: Rule = {
  id: 'oqtf-appel-1-mois',
  label: text('Éloignement : appel en un mois', 'Removal: appeal within one month'),
  explanation: text(
    "Un mois franc depuis la notification du jugement, devant la cour administrative d'appel ; quinze jours pour le refus d'entrée au titre de l'asile. L'avocat est obligatoire. L'appel ne suspend pas l'éloignement. Les jugements sur un transfert et sur l'assignation de L. 751-2 sont sans appel depuis le 15 juillet 2024, sauf outre-mer : cassation. Un délai plus court que deux mois que la notification ne mentionne pas n'est pas opposable. Le jugement qui accorde tout ce qui était demandé ne s'attaque pas.",
    'One month franc from notification of the judgment, before the court of appeal; fifteen days for the refusal of entry on asylum grounds. Counsel is compulsory. The appeal does not suspend the removal. Judgments on a transfer and on house arrest under L. 751-2 have had no appeal since 15 July 2024, except overseas: cassation. A time shorter than two months that the notice does not state cannot be relied on. A judgment that grants all that was asked is not appealed.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['jugement'], when: isRemovalJudgment, start: fromCourt },
  versionBy: judgmentDay,
  versionDate: JUDGED,
  versions: [
    {
      from: '2011-07-18',
      to: '2024-07-14',
      limit: MONTH,
      variants: [
        {
          label: text(
            "Refus d'entrée au titre de l'asile : quinze jours",
            'Refusal of entry on asylum grounds: fifteen days',
          ),
          when: isBorderAsylum,
          limit: FIFTEEN_DAYS,
          sources: [source('CESEDA', 'L352-9')],
        },
      ],
      sources: [source('CJA', 'R776-9', day('2017-01-01')), source('CJA', 'R811-5')],
    },
    {
      from: '2024-07-15',
      to: null,
      limit: MONTH,
      variants: [
        {
          label: text(
            "Refus d'entrée au titre de l'asile : quinze jours",
            'Refusal of entry on asylum grounds: fifteen days',
          ),
          when: isBorderAsylum,
          limit: FIFTEEN_DAYS,
          sources: [source('CESEDA', 'L352-9')],
        },
      ],
      sources: [
        source('CESEDA', 'R911-8'),
        source('CESEDA', 'R922-27'),
        source('CESEDA', 'R922-26'),
        source('CJA', 'R811-5'),
      ],
    },
  ],
  distance: 'legal-only',
  seat: inMetropole,
  opposability: {
    stated: ({ occurrence }) => yesNo(occurrence.event, 'remediesStated'),
    question: {
      fact: 'remediesStated',
      kind: 'boolean',
      question: text(
        "La notification du jugement mentionne-t-elle l'appel et son délai d'un mois ?",
        'Does the notice of the judgment state the appeal and its month?',
      ),
      effect: text('Sinon, deux mois (R. 811-3)', 'If not, two months (R. 811-3)'),
    },
    otherwise: {
      limit: TWO_MONTHS,
      text: text(
        "Délai d'appel d'un mois non mentionné : deux mois",
        'The month to appeal is not stated: two months',
      ),
      source: source('CJA', 'R811-3'),
    },
    source: source('CJA', 'R811-3'),
  },
  effects: [LEGAL_AID_HIGHER_COURT],
  endings: higherCourtEndings(['appel-depose']),
  effect: FINAL,
  calculator: { event: 'jugement', startsAs: 'notifiedOn', details: { removal: true } },
};

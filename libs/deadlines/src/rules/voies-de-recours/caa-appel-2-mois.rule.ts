import { source } from '@quantieme/law';
import { LEGAL_AID_HIGHER_COURT } from '../../effects/legal-aid.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { ASK_RESIDENCE, FINAL, higherCourtEndings, JUDGED, TWO_MONTHS } from './common.ts';
import { fromCourt, judgmentDay } from './court-notification.ts';
import { isWon } from './favourable.ts';
import { isLastResort, subjectOf } from './judgments.ts';
import { threeMonthsOverseas } from '../recours/three-months-overseas.ts';

const ONE_MONTH = { mode: 'franc', unit: 'month', count: 1, roll: 'yes' } as const;

const subject = (scene: Scene) =>
  scene.occurrence.event ? subjectOf(scene, scene.occurrence.event) : 'unknown';
const lastResort = (scene: Scene) =>
  scene.occurrence.event && isLastResort(scene, scene.occurrence.event);

/** Appeal against a judgment of the tribunal, save removal cases (one month) and cases without appeal. */
export const CAA_APPEL_2_MOIS: Rule = {
  id: 'caa-appel-2-mois',
  label: text('Appel devant la cour administrative d’appel', 'Appeal before the court of appeal'),
  explanation: text(
    "Deux mois francs depuis la notification du jugement, augmentés des délais de distance. L'avocat est obligatoire. En matière d'éloignement, y compris un refus de séjour jugé avec l'OQTF, le délai est d'un mois. Un délai plus court que la notification ne mentionne pas n'est pas opposable. Le jugement qui accorde tout ce qui était demandé ne s'attaque pas ; une annulation partielle, ou sans l'injonction demandée, si.",
    'Two months franc from notification of the judgment, plus distance. Counsel is compulsory. In removal cases, a refusal of stay judged with its obligation to leave included, the time is one month. A shorter time that the notice does not state cannot be relied on. A judgment that grants all that was asked is not appealed; an annulment in part, or without the injunction asked for, is.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['jugement'],
    when: (scene) => subject(scene) !== 'removal' && lastResort(scene) !== true && !isWon(scene),
    start: fromCourt,
  },
  versionBy: judgmentDay,
  versionDate: JUDGED,
  versions: [
    {
      from: '2000-11-23',
      to: null,
      limit: TWO_MONTHS,
      variants: [
        {
          label: text(
            "Refus de séjour peut-être jugé avec une OQTF : un mois d'appel",
            'Refusal of stay perhaps judged with an obligation to leave: one month',
          ),
          when: (scene) => (subject(scene) === 'perhaps-removal' ? null : false),
          limit: ONE_MONTH,
          sources: [source('CESEDA', 'R911-8')],
        },
      ],
      sources: [
        source('CJA', 'R811-2'),
        source('CJA', 'R811-3'),
        source('CJA', 'R811-5'),
        source('CJA', 'R811-7'),
      ],
    },
  ],
  distance: 'firm',
  seat: inMetropole,
  adjust: threeMonthsOverseas('R811-4'),
  effects: [LEGAL_AID_HIGHER_COURT],
  endings: higherCourtEndings(['appel-depose']),
  effect: FINAL,
  questions: [
    {
      fact: 'removal',
      kind: 'boolean',
      question: text(
        "Le jugement porte-t-il sur une mesure d'éloignement (OQTF, interdiction de retour, remise, assignation) ?",
        'Is the judgment about a removal measure (obligation to leave, ban, surrender, house arrest)?',
      ),
      effect: text("L'appel serait d'un mois", 'The appeal would be in one month'),
      when: (scene) => ['unknown', 'perhaps-removal'].includes(subject(scene)),
    },
    {
      fact: 'lastResort',
      kind: 'boolean',
      question: text(
        'Le tribunal a-t-il statué en premier et dernier ressort (visa de court séjour, communication de documents) ?',
        'Did the tribunal rule in first and last resort (short-stay visa, access to documents)?',
      ),
      effect: text(
        "Pas d'appel : cassation devant le Conseil d'État",
        'No appeal: Conseil d’État only',
      ),
      when: (scene) => lastResort(scene) === null,
    },
    ASK_RESIDENCE,
  ],
  calculator: { event: 'jugement', startsAs: 'notifiedOn', details: { removal: false } },
};

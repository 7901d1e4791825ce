import { source } from '@quantieme/law';
import { names } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromBirth, fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { afterCada } from '../recours/after-prior-appeal.ts';
import { ACKNOWLEDGEMENT, LETTER } from '../recours/opposability.ts';

const SILENT = 'communication-refus-implicite';
const bySilence = ({ occurrence }: Scene): boolean => occurrence.type === SILENT;

/** Referral to CADA, compulsory before going to court over documents. */
export const CADA_SAISINE_2_MOIS: Rule = {
  id: 'cada-saisine-2-mois',
  label: text('Saisine de la CADA', 'Referral to CADA'),
  explanation: text(
    "La CADA se saisit dans les deux mois du refus de communiquer, exprès ou né d'un mois de silence, avant tout recours au tribunal. La date d'envoi compte. Joignez le refus ou la demande : seule une saisine complète est enregistrée. Un recours gracieux ne conserve pas ce délai.",
    'CADA is seised within two months of the refusal, express or born of a month’s silence, before any action in court. The day of dispatch counts. Attach the refusal or the request: only a complete referral is registered. An administrative appeal does not preserve this time.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['communication-refusee', SILENT],
    when: (scene) => {
      const { event } = scene.occurrence;
      return bySilence(scene) || event === null || !afterCada(scene, event);
    },
    start: (scene) => (bySilence(scene) ? fromBirth(scene) : fromNotification(scene)),
  },
  versionBy: startDay,
  versionDate: text('jour du refus', 'day of the refusal'),
  versions: [
    {
      from: '2016-01-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 2, roll: 'prudent-no' },
      sources: [
        source('CRPA', 'R343-1'),
        source('CRPA', 'R311-15'),
        source('CRPA', 'L342-1'),
        source('CRPA', 'L412-4'),
      ],
    },
  ],
  distance: 'none',
  opposability: {
    ...LETTER,
    stated: (scene) => (bySilence(scene) ? ACKNOWLEDGEMENT : LETTER).stated(scene),
  },
  endings: [
    {
      outcome: 'met',
      by: ['cada-saisie'],
      when: (scene, event) => names(scene, event, 'decision') !== false,
      reason: text('CADA saisie', 'CADA seised'),
    },
    {
      outcome: 'superseded',
      by: ['communication-refusee'],
      when: (scene, event) => bySilence(scene) && names(scene, event, 'request') !== false,
      actedOn: ({ on }) => on,
      reason: text(
        'Un refus exprès a remplacé le refus implicite et ouvre son propre délai',
        'An express refusal has replaced the implicit one and opens its own window',
      ),
    },
    {
      outcome: 'extinguished',
      by: ['communication-obtenue'],
      timing: 'any-time',
      reason: text('Documents communiqués', 'Documents received'),
    },
  ],
  effect: text(
    "Ce refus ne peut plus être attaqué ; une nouvelle demande reste d'usage.",
    'This refusal can no longer be challenged; a fresh request is common practice.',
  ),
  calculator: { event: 'communication-refusee', startsAs: 'notifiedOn' },
};

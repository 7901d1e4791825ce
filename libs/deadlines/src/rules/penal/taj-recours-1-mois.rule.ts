import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { fromBirth, startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';

/** From dispatch of the refusal (R40-31-1), not from its receipt; from the birth of an implicit one. */
function fromRefusal(scene: Scene): Start | null {
  const { event, type } = scene.occurrence;
  if (type === 'taj-refus-implicite') return fromBirth(scene);
  if (!event) return null;
  const on = event.dates.sentOn ?? event.dates.decidedOn ?? event.on;
  const { fr, en } = longDate(on);
  return startOn(on, [step('dispatch', text(`Envoi du refus : ${fr}`, `Refusal sent: ${en}`), on)]);
}

/** Challenging the prosecutor's refusal to erase an entry in police files. */
export const TAJ_RECOURS_1_MOIS: Rule = {
  id: 'taj-recours-1-mois',
  label: text('TAJ : contester le refus', 'Police files: challenge the refusal'),
  explanation: text(
    "Le président de la chambre de l'instruction est saisi dans le mois de l'envoi de la décision de refus, ou du rejet implicite, par lettre recommandée ou déclaration au greffe. La contestation doit être motivée.",
    'The president of the investigating chamber is seised within a month of dispatch of the refusal, or of the implicit rejection, by registered letter or declaration at the registry. Reasons must be given.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['taj-effacement-refuse', 'taj-refus-implicite'], start: fromRefusal },
  versionBy: startDay,
  versionDate: text('jour du refus', 'day of the refusal'),
  versions: [
    {
      from: '2017-08-04',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 1, roll: 'prudent-no' },
      sources: [source('CPP', 'R40-31-1'), source('CPP', '802-1')],
      toVerify: true,
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['taj-recours-depose'],
      reason: text('Président de la chambre saisi', 'President of the chamber seised'),
    },
    {
      outcome: 'superseded',
      by: ['taj-effacement-refuse'],
      when: ({ occurrence }) => occurrence.type === 'taj-refus-implicite',
      reason: text(
        'Un refus exprès ouvre son propre délai',
        'An express refusal has its own limit',
      ),
    },
    {
      outcome: 'extinguished',
      by: ['taj-effacement-accorde'],
      timing: 'any-time',
      reason: text('Effacement accordé', 'Erasure granted'),
    },
  ],
  effect: text('La contestation est irrecevable.', 'The challenge is inadmissible.'),
  questions: [
    {
      fact: 'sentOn',
      kind: 'date',
      question: text('Quand le refus a-t-il été envoyé ?', 'When was the refusal sent?'),
      effect: text("Le mois court de l'envoi", 'The month runs from dispatch'),
      when: ({ occurrence: { event } }) =>
        event?.type === 'taj-effacement-refuse' && !event.dates.sentOn,
    },
  ],
  calculator: { event: 'taj-effacement-refuse', startsAs: 'sentOn' },
};

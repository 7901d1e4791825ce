import { decision, source } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';

const GRANTED: ReadonlySet<string> = new Set(['refugie', 'subsidiaire']);
const GRANTS = ['protection-notifiee'];

/** The first grant of a dossier of reunification, unless no child turned nineteen meanwhile. */
function mayProtectAge({ file, events, occurrence: { event } }: Scene): boolean {
  if (!event || file.procedure !== 'reunification-familiale') return false;
  if (yesNo(event, 'childTurned19') === false || yesNo(event, 'familyMember') === true)
    return false;
  const kind = word(event, 'protection');
  if (kind !== null && !GRANTED.has(kind)) return false;
  return events.find(({ type }) => GRANTS.includes(type))?.id === event.id;
}

function fromGrant(scene: Scene): Start {
  const granted = dateOf(scene, 'decidedOn') ?? scene.occurrence.on;
  const { fr, en } = longDate(granted);
  const words = text(`Protection octroyée le ${fr}`, `Protection granted on ${en}`);
  return startOn(granted, [step('grant', words, granted)]);
}

/** A child who turned nineteen during the asylum procedure keeps the age of the claim for three months. */
export const REUNIFICATION_ENFANT_19_ANS_3_MOIS: Rule = {
  id: 'reunification-enfant-19-ans-3-mois',
  label: text(
    'Réunification : enfant de 19 ans pendant la procédure d’asile',
    'Reunification: child who turned 19 during the asylum procedure',
  ),
  explanation: text(
    'L’âge d’un enfant se juge au jour de la demande de réunification. S’il a eu dix-neuf ans entre la demande d’asile de son parent et l’octroi de la protection, il se juge au jour de la demande d’asile, à condition que la réunification soit demandée dans les trois mois de l’octroi.',
    'The age of a child is that of the day reunification is asked for. If the child turned nineteen between the parent’s asylum claim and the grant of protection, it is that of the day of the claim, provided reunification is asked for within three months of the grant.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: GRANTS, when: mayProtectAge, start: fromGrant },
  versionBy: startDay,
  versionDate: text('jour de l’octroi', 'day of the grant'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 3, roll: 'no' },
      sources: [
        decision('472495'),
        source('CESEDA', 'L561-2', Temporal.PlainDate.from('2021-05-01')),
      ],
      toVerify: true,
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['reunification-visa-depose', 'visa-depose'],
      reason: text('Réunification demandée', 'Reunification asked for'),
    },
  ],
  effect: text(
    'L’enfant qui a passé dix-neuf ans ne peut plus être rejoint à ce titre.',
    'A child past nineteen can no longer join on this ground.',
  ),
  questions: [
    {
      fact: 'childTurned19',
      kind: 'boolean',
      question: text(
        'Un enfant a-t-il eu dix-neuf ans entre la demande d’asile et l’octroi de la protection ?',
        'Did a child turn nineteen between the asylum claim and the grant of protection?',
      ),
      effect: text('Sinon, aucun délai pour demander', 'If not, no time limit to apply'),
    },
    {
      fact: 'decidedOn',
      kind: 'date',
      question: text(
        'De quel jour est la décision qui accorde la protection ?',
        'What is the date of the decision that grants protection?',
      ),
      effect: text('Les trois mois courent de ce jour', 'The three months run from that day'),
      when: (scene) => dateOf(scene, 'decidedOn') === null,
    },
  ],
  calculator: { event: 'protection-notifiee', startsAs: 'decidedOn' },
};

import { decision, source } from '@quantieme/law';
import { eventsOf, word } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { months } from './common.ts';
import { EXTENDED, SUSPENSIVE_ACTION } from './transfer.ts';

const ACCEPTED = 'transfert-accepte';

/** The day of acceptance, express or implicit; the decision to transfer tells nothing of it. */
function fromAcceptance({ occurrence }: Scene): Start | null {
  if (occurrence.type !== ACCEPTED) return null;
  const { fr, en } = longDate(occurrence.on);
  const words = text(`Accord de l’autre État : ${fr}`, `Accepted by the other State: ${en}`);
  return startOn(occurrence.on, [step('acceptance', words, occurrence.on)]);
}

const unknownAcceptance = (scene: Scene): boolean => eventsOf(scene, [ACCEPTED]).length === 0;

/** Time to carry out a transfer under the European regulation. */
export const DUBLIN_TRANSFERT: Rule = {
  id: 'dublin-transfert',
  label: text('Dublin : délai de transfert', 'Dublin: time for the transfer'),
  explanation: text(
    'Le transfert s’exécute dans les six mois de l’accord de l’autre État : douze en cas d’emprisonnement, dix-huit en cas de fuite, si cet État en est informé avant la fin du délai. Le recours au tribunal l’interrompt ; il court à nouveau en entier depuis la notification du jugement au préfet, quel que soit son sens, et l’appel n’y change rien. Le règlement 2024/1351 l’a remplacé le 12 juin 2026 : à vérifier.',
    'The transfer is carried out within six months of acceptance by the other State: twelve for a person in prison, eighteen for one who absconded, if that State is told before the end. The action before the court interrupts it; it runs afresh from notification of the judgment to the prefect, whatever it decides, and an appeal changes nothing. Regulation 2024/1351 replaced it on 12 June 2026: to be checked.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: [ACCEPTED, 'transfert-notifie'],
    when: (scene) => scene.occurrence.type === ACCEPTED || unknownAcceptance(scene),
    start: fromAcceptance,
  },
  versionBy: eventDay,
  versionDate: text('jour de l’accord', 'day of the acceptance'),
  versions: [
    {
      from: '2003-09-01',
      to: '2013-12-31',
      limit: months(6),
      sources: [source('Règlement 343/2003', '19')],
      toVerify: true,
    },
    {
      from: '2014-01-01',
      to: '2026-06-11',
      limit: months(6),
      sources: [
        source('Règlement 604/2013', '29'),
        source('CESEDA', 'L572-2'),
        decision('421276'),
        decision('420708'),
        decision('450341'),
      ],
      toVerify: true,
    },
    {
      from: '2026-06-12',
      to: null,
      limit: months(6),
      sources: [source('Règlement 2024/1351', '46'), source('CESEDA', 'L572-2')],
      toVerify: true,
    },
  ],
  distance: 'none',
  effects: [SUSPENSIVE_ACTION, EXTENDED],
  endings: [
    {
      outcome: 'met',
      by: ['transfert-execute', 'oqtf-executee'],
      actedOn: ({ on }) => on,
      reason: text('Transfert exécuté', 'Transfer carried out'),
    },
    {
      outcome: 'extinguished',
      by: ['enregistrement-guda'],
      when: (_scene, event) => ['normale', 'acceleree'].includes(word(event, 'track') ?? ''),
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('La France examine la demande d’asile', 'France examines the asylum claim'),
    },
  ],
  effect: text(
    'La France devient responsable : demandez l’enregistrement de la demande d’asile.',
    'France becomes responsible: ask for the asylum claim to be registered.',
  ),
  questions: [
    {
      fact: ACCEPTED,
      kind: 'date',
      question: text(
        'Quel jour l’autre État a-t-il accepté le transfert (accord exprès ou implicite) ?',
        'On what day did the other State accept the transfer (expressly or not)?',
      ),
      effect: text('Les six mois courent de ce jour', 'The six months run from that day'),
      when: unknownAcceptance,
    },
  ],
  calculator: { event: ACCEPTED, startsAs: 'decidedOn' },
};

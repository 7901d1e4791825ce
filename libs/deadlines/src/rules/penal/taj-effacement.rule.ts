import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';

/** Receipt proves when the prosecutor was asked; prudently dispatch. */
function fromRequest({ occurrence: { event } }: Scene): Start | null {
  if (!event) return null;
  const received = event.dates.receivedOn ?? event.on;
  const sent = event.dates.sentOn ?? event.dates.filedOn ?? received;
  return { ...startOn(received), prudent: { on: sent, at: null } };
}

/** The prosecutor has two months to answer a request about police files; silence is a rejection. */
export const TAJ_EFFACEMENT: Rule = {
  id: 'taj-effacement',
  label: text('TAJ : réponse du procureur', 'Police files: the prosecutor’s answer'),
  explanation: text(
    "Le procureur, ou le magistrat référent, a deux mois pour répondre à une demande d'effacement ou de rectification. Son silence vaut rejet. Le refus, exprès ou implicite, se conteste dans le mois devant le président de la chambre de l'instruction.",
    'The prosecutor, or the magistrate in charge, has two months to answer a request to erase or correct. Silence is a rejection. A refusal, express or implicit, is challenged within a month before the president of the investigating chamber.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['taj-effacement-demande'], start: fromRequest },
  versionBy: eventDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: null,
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 2 },
      sources: [
        source('CPP', '230-8'),
        source('CPP', 'R40-31-1'),
        source('CPP', '230-9'),
        source('CPP', 'R40-27'),
      ],
      toVerify: true,
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['taj-effacement-accorde', 'taj-effacement-refuse'],
      reason: text('Le procureur a répondu', 'The prosecutor has answered'),
    },
  ],
  birth: {
    type: 'taj-refus-implicite',
    label: text('Silence du procureur : rejet implicite', 'Prosecutor’s silence: rejection'),
  },
  effect: text(
    "Rejet implicite : un mois pour saisir le président de la chambre de l'instruction.",
    'Implicit rejection: one month to go to the president of the investigating chamber.',
  ),
  calculator: { event: 'taj-effacement-demande', startsAs: 'receivedOn' },
};

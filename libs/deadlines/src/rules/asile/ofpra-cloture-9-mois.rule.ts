import { source } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const NINE_MONTHS = { mode: 'less-than', unit: 'month', count: 9 } as const;

/** A file closed before, then reopened: it is never reopened twice. */
function wasReopened({ events, occurrence }: Scene): boolean {
  const closed = events.filter(
    (event) =>
      event.id !== occurrence.key &&
      word(event, 'outcome') === 'cloture' &&
      !isAfter(event.on, occurrence.on),
  );
  return events.some(
    (event) =>
      (event.type === 'reouverture-demandee' || word(event, 'claimKind') === 'reouverture') &&
      !isAfter(event.on, occurrence.on) &&
      closed.some(({ on }) => !isAfter(on, event.on)),
  );
}

function reopens(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (word(event, 'outcome') !== 'cloture' || yesNo(event, 'withdrawn') === true) return false;
  return !(yesNo(event, 'alreadyReopened') ?? wasReopened(scene));
}

/** From the decision itself, not from its notification. */
function taken(scene: Scene): Start {
  const on = dateOf(scene, 'decidedOn') ?? scene.occurrence.on;
  const { fr, en } = longDate(on);
  return startOn(on, [
    step('decision', text(`Décision de clôture du ${fr}`, `Closing decision of ${en}`), on),
  ]);
}

/** Reopening a claim that OFPRA closed. */
export const OFPRA_CLOTURE_9_MOIS: Rule = {
  id: 'ofpra-cloture-9-mois',
  label: text('Asile : demander la réouverture', 'Asylum: ask for the reopening'),
  explanation: text(
    "Après une clôture pour défaut d'introduction ou de coopération, la réouverture se demande une seule fois, dans un délai inférieur à neuf mois depuis la décision elle-même (non sa notification), après un nouvel enregistrement en préfecture. Elle est obligatoire avant tout recours au tribunal administratif. La CNDA n'est pas compétente.",
    'After a closure for want of lodging or cooperation, the reopening is asked for once only, less than nine months from the decision itself (not its notification), after a new registration at the prefecture. It is compulsory before any action in the administrative court. The asylum court has no jurisdiction.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['decision-ofpra'], when: reopens, start: taken },
  versionBy: decisionDay,
  versionDate: text('jour de la décision de clôture', 'day of the closing decision'),
  versions: inForce(['2015-11-01', CODE_2021, '2024-01-28'], (first) => ({
    limit: NINE_MONTHS,
    sources: isBefore(first, CODE_2021)
      ? [source('CESEDA', 'L723-14', first)]
      : [
          source('CESEDA', 'L531-40'),
          source('CESEDA', 'L531-37'),
          source('CESEDA', 'L531-38', first),
          source('CESEDA', 'R531-33'),
        ],
  })),
  endings: [
    {
      outcome: 'met',
      by: ['reouverture-demandee', 'enregistrement-guda'],
      reason: text('Réouverture demandée', 'Reopening asked for'),
    },
    {
      outcome: 'extinguished',
      by: ['protection-accordee'],
      timing: 'any-time',
      reason: text('Protection accordée', 'Protection granted'),
    },
  ],
  effect: text(
    'La clôture est définitive : une nouvelle demande sera un réexamen.',
    'The closure is final: a new claim will be a repeated claim.',
  ),
  questions: [
    {
      fact: 'decidedOn',
      kind: 'date',
      question: text(
        'À quelle date la décision de clôture a-t-elle été prise ?',
        'On which day was the closing decision taken?',
      ),
      effect: text(
        'Le délai court de la décision, non de sa notification : il finit plus tôt',
        'The limit runs from the decision, not from its notification: it ends earlier',
      ),
      when: (scene) => dateOf(scene, 'decidedOn') === null,
    },
    {
      fact: 'alreadyReopened',
      kind: 'boolean',
      question: text(
        'Le dossier a-t-il déjà été rouvert une fois ?',
        'Was the file reopened once?',
      ),
      effect: text('Une seule réouverture : sinon réexamen', 'Once only: else a repeated claim'),
    },
  ],
  calculator: {
    event: 'decision-ofpra',
    startsAs: 'decidedOn',
    details: { outcome: 'cloture' },
  },
};

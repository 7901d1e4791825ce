import { decision, source, type CaseEvent } from '@quantieme/law';
import { isAfter, names, yesNo } from '../../engine/lookup.ts';
import type { Opposability, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

/** The year after which it is unreasonable to sue; whether it rolls is unsettled. */
export const REASONABLE_YEAR = {
  mode: 'plain',
  unit: 'month',
  count: 12,
  roll: 'prudent-no',
} as const;

/** Whether the letter stated the remedies and their time limits. */
export function remediesStated({ occurrence }: Scene): boolean | null {
  return yesNo(occurrence.event, 'remediesStated');
}

/** Express decision: two months only if its letter stated the remedies (CJA R421-5). */
export const LETTER: Opposability = {
  stated: remediesStated,
  question: {
    fact: 'remediesStated',
    kind: 'boolean',
    question: text(
      'La lettre mentionne-t-elle les voies et délais de recours ?',
      'Does the letter state the remedies and their time limits?',
    ),
    effect: text(
      "Sinon les deux mois ne sont pas opposables : le recours reste possible dans un délai raisonnable d'un an",
      'If not, the two months are not opposable: one may still sue within a reasonable time of one year',
    ),
  },
  otherwise: {
    limit: REASONABLE_YEAR,
    text: text(
      "Voies et délais non mentionnés : les deux mois ne sont pas opposables, délai raisonnable d'un an",
      'Remedies not stated: the two months are not opposable, reasonable time of one year',
    ),
    source: decision('387763'),
  },
  source: source('CJA', 'R421-5'),
};

/** Whether the request behind an implicit decision was acknowledged with every required mention; null = unknown. */
export function acknowledged(scene: Scene): boolean | null {
  const { origin, event } = scene.occurrence;
  const own = yesNo(origin, 'remediesStated') ?? yesNo(event, 'remediesStated');
  if (own !== null) return own;
  const answers = acknowledgements(scene).map(complete);
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}

function acknowledgements({ events, occurrence }: Scene): readonly CaseEvent[] {
  const { origin } = occurrence;
  return events.filter(
    ({ type, on, details }) =>
      type === 'accuse-reception-recu' &&
      (typeof details['request'] === 'string'
        ? details['request'] === origin?.id
        : origin !== null && !isAfter(origin.on, on) && !isAfter(on, occurrence.on)),
  );
}

/** A wrong or missing mention makes the acknowledgement incomplete (CRPA R112-5, R112-11-1). */
function complete(event: CaseEvent): boolean | null {
  const mentions = ['remediesStated', 'refusalDateStated', 'serviceStated'];
  const stated = mentions.map((mention) => yesNo(event, mention));
  if (stated.includes(false)) return false;
  return stated[0] ?? null;
}

/** Implicit decision: two months only if the request was duly acknowledged (CRPA L112-6). */
export const ACKNOWLEDGEMENT: Opposability = {
  stated: acknowledged,
  question: {
    fact: 'remediesStated',
    kind: 'boolean',
    question: text(
      "L'accusé de réception de la demande mentionne-t-il la date du refus implicite, les voies et les délais de recours ?",
      'Does the acknowledgement of the request state the day of implicit refusal, the remedies and the time limits?',
    ),
    effect: text(
      "Sinon les deux mois ne sont pas opposables : au plus un délai raisonnable d'un an",
      'If not, the two months are not opposable: at most a reasonable time of one year',
    ),
  },
  otherwise: {
    limit: REASONABLE_YEAR,
    text: text(
      "Pas d'accusé de réception complet : les deux mois ne sont pas opposables, au plus un délai raisonnable d'un an",
      'No complete acknowledgement: the two months are not opposable, at most a reasonable time of one year',
    ),
    source: decision('417270'),
  },
  source: source('CRPA', 'L112-6'),
};

type Knowledge =
  | { readonly kind: 'told-when-filing' }
  | { readonly kind: 'known-on'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'never-told' }
  | { readonly kind: 'unknown' };

/** How the person came to know of an implicit refusal: mere lapse of time is not knowledge (CE n° 417270). */
export function knowledgeOf(scene: Scene): Knowledge {
  const told = yesNo(scene.occurrence.origin, 'informed');
  if (told === true) return { kind: 'told-when-filing' };
  const known = scene.events.find(
    (event) =>
      event.type === 'connaissance-decision' &&
      !isAfter(scene.occurrence.on, event.on) &&
      (names(scene, event, 'decision', 'request') ?? true),
  );
  if (known) return { kind: 'known-on', on: known.on };
  return told === false ? { kind: 'never-told' } : { kind: 'unknown' };
}

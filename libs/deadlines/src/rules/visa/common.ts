import type { CaseEvent, Text } from '@quantieme/law';
import { decidedOn, isAfter, word } from '../../engine/lookup.ts';
import type {
  Ending,
  Opposability,
  Question,
  RuleInput,
  Scene,
  VersionBy,
} from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { ACKNOWLEDGEMENT, LETTER } from '../recours/opposability.ts';
import { sameVisa } from './same-visa.ts';

/** Express refusals of a visa by a consulate. */
export const REFUSED = ['visa-refuse', 'rf-visa-refuse'] as const;
export const REFUSED_BY_SILENCE = 'visa-refus-implicite';
export const REJECTED_BY_SILENCE = 'rapo-rejet-implicite';

/** Applications for a visa, each member of the family its own. */
export const APPLICATIONS = [
  'visa-depose',
  'reunification-visa-depose',
  'rf-visa-demande',
] as const;

const REFUSALS: ReadonlySet<string> = new Set([...REFUSED, REFUSED_BY_SILENCE]);
/** Whether the appeal or its rejection is about naturalisation, which borrows the same words. */
export function isNaturalisation({ file, events }: Pick<Scene, 'file' | 'events'>): boolean {
  if (file.procedure === 'naturalisation') return true;
  const types = new Set(events.map(({ type }) => type));
  return types.has('rapo-ministre') && !types.has('rapo-depose');
}

/** Long or short stay, or a travel authorisation; null = nobody recorded it. */
export function stayOf({ file, events, occurrence }: Scene): string | null {
  const own = word(occurrence.origin, 'stay');
  if (own !== null) return own;
  const family = file.procedure === 'reunification-familiale' || isFamily(occurrence.origin);
  if (family) return 'long';
  return events.map((event) => word(event, 'stay')).find((stay) => stay !== null) ?? null;
}

const isFamily = (event: CaseEvent | null): boolean =>
  event !== null && /^(?:rf|reunification)-/u.test(event.type);

/** The consulate's refusal behind an appeal or its rejection; null where the dossier does not hold it. */
function consularRefusal(scene: Scene): CaseEvent | null {
  const { events, occurrence } = scene;
  if (REFUSALS.has(occurrence.type)) return occurrence.event;
  const day = occurrence.origin?.on ?? occurrence.on;
  return (
    events.findLast(
      (event) => REFUSALS.has(event.type) && !isAfter(event.on, day) && sameVisa(scene, event),
    ) ?? null
  );
}

/** The decree of 29 June 2022 applies to consular decisions made from 1 January 2023 (notes, section 2). */
export const consularDay: VersionBy = (scene) => {
  const refusal = consularRefusal(scene);
  return refusal ? decidedOn(refusal) : scene.occurrence.on;
};
export const CONSULAR_DAY = text('jour de la décision consulaire', 'day of the consular decision');

/** The visa is issued, or its refusal withdrawn. */
export const VISA_GRANTED: Ending = {
  outcome: 'extinguished',
  by: ['visa-delivre', 'rf-visa-delivre', 'decision-retiree'],
  when: sameVisa,
  timing: 'any-time',
  reason: text('Visa délivré ou refus retiré', 'Visa issued, or refusal withdrawn'),
};

/** A limit the person must have been told of: in the letter, or in the acknowledgement of what silence refused. */
export const TOLD: Opposability = {
  ...LETTER,
  stated: (scene) =>
    (scene.occurrence.event?.dates.notifiedOn ? LETTER : ACKNOWLEDGEMENT).stated(scene),
};

/** Which visa it is, where nobody recorded it; `effect` says what it changes. */
export function askStay(question: Text, effect: Text): Question {
  return {
    fact: 'stay',
    kind: 'choice',
    values: ['long', 'court', 'etias'],
    question,
    effect,
    when: (scene) => stayOf(scene) === null,
  };
}

export const REMEDIES_INPUT: RuleInput = {
  name: 'remediesStated',
  kind: 'boolean',
  label: text('Voies et délais mentionnés', 'Remedies and time limits stated'),
};

import { source, type CaseEvent, type SourceRef } from '@quantieme/law';
import type { Step } from '../../engine/model.ts';
import { longDate, step, text } from '../../engine/wording.ts';

const DETENTION = 'retention-notifiee';

/** Texts that open the 48 hours of L921-2 against a decision once the person is in detention. */
const OPENED: Readonly<Record<string, SourceRef>> = {
  'pays-renvoi-notifie': source('CESEDA', 'L721-5'),
  'ue-interdiction-circulation': source('CESEDA', 'L251-7'),
  'irtf-notifiee': source('CESEDA', 'L614-4'),
  'irtf-prolongee': source('CESEDA', 'R614-2'),
  'transfert-notifie': source('CESEDA', 'L572-4'),
  'remise-notifiee': source('CESEDA', 'L623-1'),
};

/** Decisions for which the code names the seven days alone, wherever the person is. */
const SEVEN_DAYS_ALONE: Readonly<Record<string, SourceRef>> = {
  'assignation-notifiee': source('CESEDA', 'L732-8'),
  'cma-refus-notifie': source('CESEDA', 'L555-1'),
  'cma-rapo-rejet': source('CESEDA', 'L555-1'),
};

interface Known {
  readonly told: boolean;
  /** The measure certainly came after the decision. */
  readonly after: boolean;
}

/** Why a confinement leaves the limit running, in the legal reading; null = a new one runs from the information. */
export function keptBecause(
  { on, type }: CaseEvent,
  decision: CaseEvent,
  { told, after }: Known,
): Step | null {
  const { fr, en } = longDate(on);
  const ref = source('CESEDA', 'R921-1');
  if (!told) {
    const words = text(
      `Mesure du ${fr} sans information prouvée sur le nouveau délai : le délai initial continue`,
      `Measure of ${en} without proof that the new limit was explained: the first limit goes on`,
    );
    return step('switch', words, on, ref);
  }
  const alone = type === DETENTION ? SEVEN_DAYS_ALONE[decision.type] : undefined;
  if (alone) {
    const words = text(
      `Rétention du ${fr} : la loi n’ouvre que les sept jours contre cette décision, ils continuent`,
      `Detention of ${en}: the law opens the seven days alone against this decision, they go on`,
    );
    return step('switch', words, on, alone);
  }
  if (after) return null;
  const words = text(
    `Rétention du ${fr}, le jour de l’autre mesure : rien ne dit qu’elle l’a suivie`,
    `Detention of ${en}, on the day of the other measure: nothing says that it came after it`,
  );
  return step('switch', words, on, ref);
}

/** What gives the new limit: the interruption, and in detention the text that opens the 48 hours. */
export function opens(measure: CaseEvent, decision: CaseEvent): readonly Step[] {
  const { fr, en } = longDate(measure.dates.informedOn ?? measure.on);
  const words = text(
    `Délai interrompu : un nouveau délai court depuis l’information donnée le ${fr}`,
    `Limit interrupted: a new one runs from the information given on ${en}`,
  );
  const article = measure.type === 'ecrou' ? 'R921-2' : 'R921-1';
  const interrupted = step('switch', words, measure.on, source('CESEDA', article));
  if (measure.type !== DETENTION) return [interrupted];
  const hours = text(
    'En rétention, cette décision se conteste en 48 heures',
    'In detention, this decision is challenged within 48 hours',
  );
  return [
    interrupted,
    step('switch', hours, null, OPENED[decision.type] ?? source('CESEDA', 'L614-2')),
  ];
}

import type { LimitStart, ReadingKind } from '@quantieme/calendar';
import { decision, type CaseEvent } from '@quantieme/law';
import { actedOn, isAfter, word } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { judgedOn } from '../voies-de-recours/judgments.ts';
import { months } from './common.ts';

const ACTIONS: ReadonlySet<string> = new Set([
  'requete-deposee',
  'requete-sommaire-deposee',
  'requete-ta-deposee',
]);

/** Where the person stood when the transfer was notified: held or assigned; null = nothing tells. */
export function heldWithTransfer({ events, occurrence, file }: Scene): boolean | null {
  const stated = word(occurrence.event, 'situation') ?? file.facts['situation'];
  if (typeof stated === 'string') return stated === 'retention' || stated === 'assigne';
  const measures = events.filter(({ type, on }) => isMeasure(type) && !isAfter(on, occurrence.on));
  const last = measures.at(-1);
  if (!last) return null;
  return !events.some(
    ({ type, on }) => type === 'liberation' && !isAfter(last.on, on) && !isAfter(on, occurrence.on),
  );
}

const isMeasure = (type: string): boolean =>
  type === 'retention-notifiee' || type === 'assignation-notifiee';

/** The first action against the transfer; one that names another decision is not. */
function firstAction({ events }: Scene): CaseEvent | null {
  const transfer = events.find(({ type }) => type === 'transfert-notifie');
  if (!transfer) return null;
  const others = events.some(({ type }) => type === 'oqtf-notifiee');
  return (
    events.find((event) => {
      if (!ACTIONS.has(event.type) || isAfter(transfer.on, actedOn(event))) return false;
      const named = word(event, 'decision');
      return named === null ? !others : named === transfer.id;
    }) ?? null
  );
}

const ACTION = text('Recours contre le transfert', 'Action against the transfer');

/**
 * The action interrupts the six months, which start afresh from the notification of the judgment to the prefect,
 * whatever it decides; the judgment's own day is the earliest.
 *
 * @source CE 24 Sept. 2018 n° 420708; CE 27 May 2019 n° 421276
 */
export const SUSPENSIVE_ACTION: Effect = {
  id: 'dublin-recours-suspensif',
  label: ACTION,
  acts: (scene) => {
    const action = firstAction(scene);
    if (!action) return [];
    const on = actedOn(action);
    const judgment = scene.events.find(
      ({ type, on: judged }) => type === 'jugement' && !isAfter(on, judged),
    );
    const apply = (window: Window, tools: WindowTools): Window =>
      judgment ? restarted(window, tools, judgment) : awaiting(window, action);
    return [{ on, label: ACTION, apply }];
  },
};

function restarted(window: Window, { restart }: WindowTools, judgment: CaseEvent): Window {
  const from = startAt(judgment, window.reading);
  const { fr, en } = longDate(from.on);
  const words = text(
    `Interrompu par le recours ; court à nouveau en entier depuis le jugement : ${fr}`,
    `Interrupted by the action; runs afresh from the judgment: ${en}`,
  );
  const ref = decision(window.reading === 'prudent' ? '420708' : '421276');
  return restart(window, from, [step('interruption', words, from.on, ref)]);
}

const startAt = (judgment: CaseEvent, reading: ReadingKind): LimitStart => ({
  on: reading === 'prudent' ? judgedOn(judgment) : judgment.on,
  at: null,
});

function awaiting(window: Window, action: CaseEvent): Window {
  const words = text(
    'Interrompu par le recours : court à nouveau en entier depuis le jugement, attendu',
    'Interrupted by the action: runs afresh from the judgment, awaited',
  );
  const idle = step('pending', words, actedOn(action), decision('420708'));
  return { ...window, start: null, lastDay: null, expiresAt: null, steps: [...window.steps, idle] };
}

const EXTENSION = text('Délai de transfert prolongé', 'Time for the transfer extended');
const EXTENDED_MONTHS: Readonly<Record<string, number>> = { fuite: 18, emprisonnement: 12 };

/** Twelve months for a person in prison, eighteen for one who absconded, if the other State was told in time. */
export const EXTENDED: Effect = {
  id: 'dublin-delai-prolonge',
  label: EXTENSION,
  acts: ({ events }) =>
    events
      .filter(({ type }) => type === 'transfert-delai-prolonge')
      .map((event): Act => ({
        on: event.on,
        label: EXTENSION,
        apply: (window, { restart }) => {
          const count = EXTENDED_MONTHS[word(event, 'reason') ?? ''];
          if (!count || !window.start) return window;
          const words = text(
            `${EXTENSION.fr} à ${count} mois`,
            `${EXTENSION.en} to ${count} months`,
          );
          const steps = [step('extension', words, event.on)];
          return restart(window, window.start, steps, months(count));
        },
      })),
};

import { earlierOf } from '@quantieme/calendar';
import { decision, source } from '@quantieme/law';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import { actedOn, eventsOf, isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text, longDate, step } from '../../engine/wording.ts';
import { COURT_SEISED, EXPRESS_REFUSAL, NOTHING_LEFT } from './endings.ts';
import { capOf, isTimely } from './reasons.ts';

const LIMIT = { mode: 'franc', unit: 'month', count: 2, roll: 'yes' } as const;

/** The timely request that these reasons answer. */
function request(scene: Scene) {
  const { on } = scene.occurrence;
  return (
    eventsOf(scene, ['motifs-demandes']).findLast(
      (one) => !isAfter(actedOn(one), on) && isTimely(scene, one),
    ) ?? null
  );
}

/** Whether anybody recorded a request before these reasons, timely or not. */
function wasAsked(scene: Scene): boolean {
  return eventsOf(scene, ['motifs-demandes']).some(({ on }) => !isAfter(on, scene.occurrence.on));
}

function capped(window: Window, { scene }: WindowTools): Window {
  const asked = request(scene);
  if (!asked || !window.lastDay) return window;
  const cap = capOf(asked, scene.file.territory, window.reading);
  if (!isAfter(window.lastDay, cap)) return { ...window, cap };
  const { fr, en } = longDate(cap);
  const words = text(
    `Plafond d'un an après la demande de motifs : ${fr}`,
    `Cap of one year after the request for reasons: ${en}`,
  );
  const last = step('cap', words, cap, decision('504677'));
  return {
    ...window,
    cap,
    lastDay: earlierOf(window.lastDay, cap),
    steps: [...window.steps, last],
  };
}

/** Two months franc to sue once the reasons have come, under the one-year cap. */
export const MOTIFS_PROROGATION_2_MOIS: Rule = {
  id: 'motifs-prorogation-2-mois',
  label: text('Recours après communication des motifs', 'Action once the reasons are given'),
  explanation: text(
    "Demandés dans le délai de recours, les motifs prorogent ce délai jusqu'à deux mois francs après leur réception, même tardive, sans dépasser un an après la demande.",
    'Asked for within the time to sue, reasons prorogue it until two months franc after they arrive, even late, and never beyond one year from the request.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['motifs-communiques'],
    when: (scene) => request(scene) !== null || !wasAsked(scene),
    start: fromNotification,
  },
  versionBy: (scene, start) => {
    const asked = request(scene);
    return asked ? actedOn(asked) : startDay(scene, start);
  },
  versionDate: text('jour de la demande de motifs', 'day of the request for reasons'),
  versions: [
    {
      from: '1979-07-12',
      to: '2015-12-31',
      limit: LIMIT,
      sources: [source('Loi 79-587', '5', Temporal.PlainDate.from('1979-07-12'))],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: '2025-10-07',
      limit: LIMIT,
      sources: [source('CRPA', 'L232-4', Temporal.PlainDate.from('2016-01-01'))],
    },
    {
      from: '2025-10-08',
      to: null,
      limit: LIMIT,
      sources: [
        source('CRPA', 'L232-4', Temporal.PlainDate.from('2025-10-08')),
        decision('504677'),
      ],
    },
  ],
  distance: 'legal-only',
  effects: [LEGAL_AID],
  endings: [...COURT_SEISED, EXPRESS_REFUSAL, ...NOTHING_LEFT],
  adjust: capped,
  effect: text(
    'Forclusion contre le refus implicite.',
    'Time-barred against the implicit refusal.',
  ),
  calculator: { event: 'motifs-communiques', startsAs: 'notifiedOn' },
};

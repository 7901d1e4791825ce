import type { Known } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';

/** What R233-7 asks of each cause. */
const DETAILS: readonly FactId[] = [
  'eu.work_stopped_by',
  'eu.registered_jobseeker',
  'eu.months_worked_before_stop',
  'eu.unemployed_since',
  'eu.unemployed_months',
  'eu.training_keeps_status',
];

/** Whoever says that the status is retained, and nothing else, is believed; any detail told is looked at instead. */
const toldAlone = (known: Known): boolean =>
  known.yes('eu.retains_worker_status') === true && !DETAILS.some((fact) => known.has(fact));

export const WORKER_STATUS: readonly Derivation[] = [
  {
    fact: 'eu.worker_status_told',
    from: ['eu.retains_worker_status'],
    derive: toldAlone,
  },
];

import type { FactId } from '../facts/index.ts';
import { ABSENCES } from './absences.ts';
import { CAPACITY } from './capacity.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { CONTRACT_LENGTH } from './contract-length.ts';
import type { Derivation } from './derivation.ts';
import { INTEGRATION } from './integration.ts';
import { NATIONALITY } from './nationality.ts';
import { RENEWALS } from './renewals.ts';
import { STAY } from './stay.ts';
import { TIME } from './time.ts';
import { TOLD_OTHERWISE } from './told-otherwise.ts';
import { WORKER_STATUS } from './worker-status.ts';
import { UNLESS_TOLD } from './unless-told.ts';
import { VISA } from './visa.ts';

export type { Derivation } from './derivation.ts';

/** Every computed fact, by its id. */
export const DERIVATIONS: ReadonlyMap<FactId, Derivation> = new Map(
  [
    ...TIME,
    ...NATIONALITY,
    ...STAY,
    ...CAPACITY,
    ...CIRCUMSTANCES,
    ...UNLESS_TOLD,
    ...ABSENCES,
    ...VISA,
    ...TOLD_OTHERWISE,
    ...WORKER_STATUS,
    ...INTEGRATION,
    ...RENEWALS,
    ...CONTRACT_LENGTH,
  ].map((derivation) => [derivation.fact, derivation]),
);

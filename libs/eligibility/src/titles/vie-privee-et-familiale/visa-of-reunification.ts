import { any, gate, under, when } from '../../engine/define.ts';

/** L412-2 does not exempt the family admitted by reunification: it came with the visa given for that. */
export const VISA_OF_REUNIFICATION = any(
  under('CESEDA L412-1', when('rf.long_stay_visa', '=', true)),
  gate('G-VISA-L'),
);

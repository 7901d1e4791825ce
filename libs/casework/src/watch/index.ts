export { readAlertState, sendMessageAgain, verifyMailbox } from './alert-state.ts';
export { type FirmLookedAt, lookAround, type LookServices } from './look-around.ts';
export { tellOwners, type TellServices } from './tell-owners.ts';
export { type Trouble, TROUBLE_WORDS, type TroubleKind } from './trouble.ts';

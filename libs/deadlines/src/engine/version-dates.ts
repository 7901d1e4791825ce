import { decidedOn as dayOfDecision } from './lookup.ts';
import type { VersionBy } from './rule.ts';

/** Day from which the limit runs. */
export const startDay: VersionBy = (scene, start) => start?.legal.on ?? scene.occurrence.on;

/** Day the triggering event happened. */
export const eventDay: VersionBy = ({ occurrence }) => occurrence.on;

/** Day a decision was taken, else notified. */
export const decisionDay: VersionBy = ({ occurrence }) =>
  occurrence.event ? dayOfDecision(occurrence.event) : occurrence.on;

/** Day the request behind a birth was received. */
export const requestDay: VersionBy = ({ occurrence }) => occurrence.origin?.on ?? occurrence.on;

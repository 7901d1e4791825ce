import { calculator } from './calculator.ts';
import { certificates } from './certificates.ts';
import { deadlines } from './deadlines.ts';
import { dossiers } from './dossiers.ts';
import { general } from './general.ts';
import { lawChanges } from './law-changes.ts';
import { settings } from './settings.ts';

/** French comes first: the other languages translate this one, key by key. */
export const fr = {
  ...general,
  ...calculator,
  ...certificates,
  ...deadlines,
  ...dossiers,
  ...lawChanges,
  ...settings,
};

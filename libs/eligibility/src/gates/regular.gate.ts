import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Regular stay on the day of the request: permit, receipt, certificate of extension, valid visa. */
export const REGULAR: Gate = {
  id: 'G-REGULAR',
  versions: sinceRenumbering([], when('stay.regular_now', '=', true)),
};

import type { BarDefinition } from '../bar.ts';
import { OTHER_BARS } from './other.bars.ts';
import { REMOVAL_BARS } from './removal.bars.ts';
import { TITLE_BARS } from './title.bars.ts';

/** Everything a conviction may bar; no list of convictions closes every title. */
export const BARS: readonly BarDefinition[] = [...TITLE_BARS, ...OTHER_BARS, ...REMOVAL_BARS];

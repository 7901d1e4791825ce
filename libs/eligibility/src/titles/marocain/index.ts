import { MAR_SALARIE } from './mar-salarie.title.ts';
import { MAR_CR_SALARIE_3_ANS } from './mar-cr-salarie-3-ans.title.ts';

export const MAROCAIN_TITLES = [MAR_SALARIE, MAR_CR_SALARIE_3_ANS];

import type { Title } from '../engine/title.ts';
import { ADMISSION_EXCEPTIONNELLE_TITLES } from './admission-exceptionnelle/index.ts';
import { ALGERIEN_TITLES } from './algerien/index.ts';
import { CARTE_RESIDENT_TITLES } from './carte-resident/index.ts';
import { ETUDES_TITLES } from './etudes/index.ts';
import { MAROCAIN_TITLES } from './marocain/index.ts';
import { PLURIANNUELLE_TITLES } from './pluriannuelle/index.ts';
import { PROCEDURE_TITLES } from './procedure/index.ts';
import { PROTECTION_TITLES } from './protection/index.ts';
import { SUBSAHARIEN_TITLES } from './subsaharien/index.ts';
import { TALENT_TITLES } from './talent/index.ts';
import { TRAVAIL_TITLES } from './travail/index.ts';
import { TUNISIEN_TITLES } from './tunisien/index.ts';
import { UNION_EUROPEENNE_TITLES } from './union-europeenne/index.ts';
import { VIE_PRIVEE_ET_FAMILIALE_TITLES } from './vie-privee-et-familiale/index.ts';

/** Every title and ground, in the order people read them. */
export const TITLES: readonly Title[] = [
  ...CARTE_RESIDENT_TITLES,
  ...VIE_PRIVEE_ET_FAMILIALE_TITLES,
  ...PROTECTION_TITLES,
  ...TRAVAIL_TITLES,
  ...ETUDES_TITLES,
  ...TALENT_TITLES,
  ...PLURIANNUELLE_TITLES,
  ...ADMISSION_EXCEPTIONNELLE_TITLES,
  ...UNION_EUROPEENNE_TITLES,
  ...ALGERIEN_TITLES,
  ...TUNISIEN_TITLES,
  ...MAROCAIN_TITLES,
  ...SUBSAHARIEN_TITLES,
  ...PROCEDURE_TITLES,
];

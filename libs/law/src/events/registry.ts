import type { EventTypeDeclaration } from './declaration.ts';
import { ADMISSION, CASIER } from './types/admission-et-casier.ts';
import { CONTENTIEUX } from './types/contentieux.ts';
import { OQTF } from './types/oqtf.ts';
import { REUNIFICATION, UE } from './types/protection-et-ue.ts';
import { RECOURS } from './types/recours.ts';
import { REGROUPEMENT_FAMILLE } from './types/regroupement-famille.ts';
import { REGROUPEMENT } from './types/regroupement.ts';
import { AGES, PARCOURS } from './types/personne.ts';
import { SANTE_VICTIMES, STAGE_TRAVAIL } from './types/sante-travail.ts';
import { COMMISSION, RENDEZ_VOUS, RETRAIT } from './types/rendez-vous-et-commission.ts';
import { TITRE_DECISION } from './types/titre-decision.ts';
import { TITRE_DEMANDE } from './types/titre-demande.ts';
import { ASILE, NATURALISATION, VISA_REFUS } from './types/visa-naturalisation-asile.ts';

const TYPES = {
  ...TITRE_DEMANDE,
  ...TITRE_DECISION,
  ...REGROUPEMENT,
  ...REGROUPEMENT_FAMILLE,
  ...REUNIFICATION,
  ...UE,
  ...ADMISSION,
  ...RENDEZ_VOUS,
  ...CASIER,
  ...RECOURS,
  ...CONTENTIEUX,
  ...OQTF,
  ...COMMISSION,
  ...RETRAIT,
  ...VISA_REFUS,
  ...NATURALISATION,
  ...ASILE,
};

export type EventTypeId = keyof typeof TYPES;

/** Everything that can be recorded in a dossier, by id. */
export const EVENT_TYPES: Readonly<Record<string, EventTypeDeclaration>> = TYPES;

/** Other names under which a type is also understood. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'accuse-reception': 'accuse-reception-recu',
  'ue-oqtf': 'oqtf-notifiee',
};

/** The declaration of a type, or of the type it is another name for; null when nobody declared it. */
export function eventType(name: string): EventTypeDeclaration | null {
  ...AGES,
  ...PARCOURS,
  ...SANTE_VICTIMES,
  ...STAGE_TRAVAIL,
  const id = Object.hasOwn(SYNONYMS, name) ? (SYNONYMS[name] ?? name) : name;
  return Object.hasOwn(EVENT_TYPES, id) ? (EVENT_TYPES[id] ?? null) : null;
}

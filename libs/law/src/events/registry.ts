import type { EventTypeDeclaration } from './declaration.ts';
import { ADMISSION, CASIER } from './types/admission-et-casier.ts';
import { CONTENTIEUX } from './types/contentieux.ts';
import { INSTANCE } from './types/instance.ts';
import { CONVOCATIONS } from './types/convocations.ts';
import { ELOIGNEMENT } from './types/eloignement.ts';
import { ATTESTATION_ACCUEIL, DOCUMENTS_ET_INDEMNITES } from './types/documents-et-indemnites.ts';
import { ACCUEIL_ASILE, OFPRA_CNDA } from './types/ofpra-cnda.ts';
import { OQTF } from './types/oqtf.ts';
import { REUNIFICATION, UE } from './types/protection-et-ue.ts';
import { AGES, PARCOURS } from './types/personne.ts';
import { SANTE_VICTIMES, STAGE_TRAVAIL } from './types/sante-travail.ts';
import { RECOURS } from './types/recours.ts';
import { REGROUPEMENT_FAMILLE } from './types/regroupement-famille.ts';
import { REGROUPEMENT } from './types/regroupement.ts';
import { COMMISSION, RENDEZ_VOUS, RETRAIT } from './types/rendez-vous-et-commission.ts';
import { RETENTION } from './types/retention.ts';
import { TITRE_DECISION } from './types/titre-decision.ts';
import { TITRE_DEMANDE } from './types/titre-demande.ts';
import {
  ASILE,
  DECLARATION_NATIONALITE,
  NATURALISATION,
  VISA_REFUS,
} from './types/visa-naturalisation-asile.ts';

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
  ...INSTANCE,
  ...OQTF,
  ...ELOIGNEMENT,
  ...RETENTION,
  ...COMMISSION,
  ...RETRAIT,
  ...VISA_REFUS,
  ...NATURALISATION,
  ...DECLARATION_NATIONALITE,
  ...DOCUMENTS_ET_INDEMNITES,
  ...ATTESTATION_ACCUEIL,
  ...ASILE,
  ...OFPRA_CNDA,
  ...ACCUEIL_ASILE,
  ...CONVOCATIONS,
  ...AGES,
  ...PARCOURS,
  ...SANTE_VICTIMES,
  ...STAGE_TRAVAIL,
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
  const id = Object.hasOwn(SYNONYMS, name) ? (SYNONYMS[name] ?? name) : name;
  return Object.hasOwn(EVENT_TYPES, id) ? (EVENT_TYPES[id] ?? null) : null;
}

import type { EventTypeDeclaration } from '../events/declaration.ts';
import { EVENT_TYPES, type EventTypeId } from '../events/registry.ts';
import { text, type Text } from '../text.ts';
import { PROCEDURE_IDS, type ProcedureId } from './procedure-ids.ts';

export type ProcedureFamily =
  'sejour' | 'famille' | 'contentieux' | 'visa' | 'nationalite' | 'asile';

export interface Procedure {
  readonly id: ProcedureId;
  readonly label: Text;
  readonly family: ProcedureFamily;
  /** Types of events proposed first; any other may be recorded too. */
  readonly eventTypes: readonly string[];
  /** What a new dossier usually starts with. */
  readonly firstEvent: EventTypeId;
}

type Row = readonly [fr: string, en: string, family: ProcedureFamily, firstEvent: EventTypeId];

const ROWS: Readonly<Record<ProcedureId, Row>> = {
  'premiere-demande': [
    'Première demande de titre',
    'First residence permit',
    'sejour',
    'demande-deposee',
  ],
  renouvellement: [
    'Renouvellement de titre',
    'Renewal of a permit',
    'sejour',
    'titre-expire-bientot',
  ],
  'changement-statut': ['Changement de statut', 'Change of status', 'sejour', 'demande-deposee'],
  duplicata: ['Duplicata (perte, vol)', 'Duplicate (loss, theft)', 'sejour', 'titre-perdu-vole'],
  'admission-exceptionnelle': [
    'Admission exceptionnelle au séjour',
    'Exceptional admission to stay',
    'sejour',
    'demande-deposee',
  ],
  'regroupement-familial': [
    'Regroupement familial',
    'Family reunification',
    'famille',
    'rf-depose',
  ],
  'reunification-familiale': [
    'Réunification familiale (réfugiés)',
    'Reunification with a protected person',
    'famille',
    'reunification-visa-depose',
  ],
  'ue-famille': [
    'Famille d’un citoyen de l’Union',
    'Family of a citizen of the Union',
    'famille',
    'ue-arrivee',
  ],
  'rendez-vous-impossible': [
    'Rendez-vous impossible',
    'Appointment nobody can get',
    'sejour',
    'rdv-tentative',
  ],
  'commission-titre-sejour': [
    'Commission du titre de séjour',
    'Commission on residence permits',
    'sejour',
    'cts-convocation',
  ],
  'refus-recours': ['Refus et recours', 'Refusal and remedies', 'contentieux', 'refus-notifie'],
  oqtf: [
    'Obligation de quitter le territoire',
    'Obligation to leave',
    'contentieux',
    'oqtf-notifiee',
  ],
  retrait: ['Retrait de titre', 'Withdrawal of a permit', 'contentieux', 'retrait-envisage'],
  'visa-refus': ['Refus de visa', 'Refusal of a visa', 'visa', 'visa-refuse'],
  'casier-judiciaire': ['Casier judiciaire', 'Criminal record', 'sejour', 'casier-b3-obtenu'],
  naturalisation: ['Naturalisation', 'Naturalisation', 'nationalite', 'depose-natali'],
  asile: ['Asile', 'Asylum', 'asile', 'enregistrement-guda'],
};

/** Own events of a procedure before those that it shares with all others. */
function proposed(id: ProcedureId): readonly string[] {
  const width = ({ procedures }: EventTypeDeclaration) => procedures.length;
  return Object.values(EVENT_TYPES)
    .filter(({ procedures }) => procedures.includes(id))
    .sort(
      (a, b) =>
        Number(width(a) === PROCEDURE_IDS.length) - Number(width(b) === PROCEDURE_IDS.length),
    )
    .map((type) => type.id);
}

/** What a dossier may be about, by id. */
export const PROCEDURES: Readonly<Record<ProcedureId, Procedure>> = Object.fromEntries(
  PROCEDURE_IDS.map((id) => {
    const [fr, en, family, firstEvent] = ROWS[id];
    return [id, { id, label: text(fr, en), family, eventTypes: proposed(id), firstEvent }];
  }),
) as Record<ProcedureId, Procedure>;

export function isProcedure(id: string): id is ProcedureId {
  return (PROCEDURE_IDS as readonly string[]).includes(id);
}

import type { EventTypeDeclaration } from '../events/declaration.ts';
import { EVENT_TYPES, type EventTypeId } from '../events/registry.ts';
import type { Text } from '../text.ts';
import { PROCEDURE_DEFINITIONS } from './index.ts';
import { PROCEDURE_IDS, type ProcedureId } from './procedure-ids.ts';
import type { ProcedureFamily } from './procedure.ts';

export interface Procedure {
  readonly id: ProcedureId;
  readonly label: Text;
  readonly family: ProcedureFamily;
  /** Types of events proposed first; any other may be recorded too. */
  readonly eventTypes: readonly string[];
  /** What a new dossier usually starts with. */
  readonly firstEvent: EventTypeId;
}

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
  PROCEDURE_DEFINITIONS.map(({ id, label, family, firstEvent }) => [
    id,
    { id, label, family, eventTypes: proposed(id), firstEvent },
  ]),
) as Record<ProcedureId, Procedure>;

export function isProcedure(id: string): id is ProcedureId {
  return (PROCEDURE_IDS as readonly string[]).includes(id);
}

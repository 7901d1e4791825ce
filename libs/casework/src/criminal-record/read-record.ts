import type { CriminalRecordView, RecordDossierView } from '@quantieme/contracts';
import { isProcedure, PROCEDURES } from '@quantieme/law';
import {
  archivedConvictionsOf,
  convictionsOf,
  dossiersOfPerson,
  findPerson,
  recordAnswersOf,
  usersOfFirm,
  type PersonDossierRow,
} from '@quantieme/persistence';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { factWords } from '../eligibility/fact-words.ts';
import { momentOf } from '../moment.ts';
import { knownFacts, type KnownFact } from '../person-facts/known-facts.ts';
import { namesOf } from '../person-facts/read-person-facts.ts';
import { say } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';
import { criteriaView } from './criteria-view.ts';
import { convictionOf } from './kept-conviction.ts';
import { openConviction } from './record-conviction.ts';
import { isAboutRecords, reckonedView } from './record-view.ts';

/** What a lawyer has said of the threat; nobody else’s answer and no presumption counts. */
function threatOf(ctx: Context, known: readonly KnownFact[]): string | null {
  const found = known.find(({ fact, answer }) => fact === 'order.threat_level' && answer !== null);
  return found === undefined ? null : factWords(found.fact, found.value, ctx.language);
}

function dossierView(row: PersonDossierRow, ctx: Context): RecordDossierView {
  const { id, reference, procedure } = row;
  const label = isProcedure(procedure) ? say(PROCEDURES[procedure].label, ctx) : procedure;
  return { id, reference, procedure: label, aboutRecord: isAboutRecords(procedure) };
}

/** Convictions of a person, what they bar, what is weighed, what to gather: one page. */
export async function readCriminalRecord(
  ctx: Context,
  personId: string,
): Promise<CriminalRecordView> {
  const { today: on } = momentOf(ctx);
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const person = await findPerson(tx, personId);
    if (person === null) throw personUnknown();
    const [rows, away, answers, dossiers, users, known] = await Promise.all([
      convictionsOf(tx, personId),
      archivedConvictionsOf(tx, personId),
      recordAnswersOf(tx, personId),
      dossiersOfPerson(tx, personId),
      usersOfFirm(tx),
      knownFacts(ctx, tx, { personId, on }),
    ]);
    const kept = rows.map((row) => ({ row, said: openConviction(ctx, row) }));
    const all = kept.map(({ row, said }) => convictionOf(row.id, said));
    const file = { answers, known, names: namesOf(users), personId, on };
    return {
      personId,
      personName: displayName(person),
      threat: threatOf(ctx, known),
      ...reckonedView(all, on, ctx),
      convictions: kept.map(({ row, said }) => ({ ...said, id: row.id, version: row.version })),
      archived: away.map((row) => ({
        ...openConviction(ctx, row),
        ...{ id: row.id, version: row.version },
      })),
      criteria: criteriaView(ctx, file),
      dossiers: dossiers.map((dossier) => dossierView(dossier, ctx)),
    };
  });
}

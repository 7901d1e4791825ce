import type { LettersView } from '@quantieme/contracts';
import { LETTER_DEFINITIONS, PROCEDURE_DEFINITIONS, progressOf } from '@quantieme/law';
import {
  listLetters,
  listLetterTemplates,
  readDossierFile,
  type DossierFile,
} from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { momentOf } from '../moment.ts';
import { eventsBornOf, eventsInForce } from '../views/events-in-force.ts';
import { choiceView, letterView } from './letter-views.ts';

/** Letters that the present stage calls for, in its order. */
export function suggestedIn(file: DossierFile, today: Temporal.PlainDate): readonly string[] {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === file.dossier.procedure);
  if (!procedure) return [];
  return progressOf(procedure, [...eventsInForce(file), ...eventsBornOf(file)], today).letters;
}

/** What may be written for a dossier, what its procedure calls for now first, and what has been written. */
export async function readLetters(ctx: Context, dossierId: string): Promise<LettersView> {
  const [dossier, file, letters, templates] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      dossierHeading(sql, dossierId),
      readDossierFile(sql, { dossierId }),
      listLetters(sql, dossierId),
      listLetterTemplates(sql),
    ]),
  );
  if (file === null) throw dossierUnknown();
  const suggested = suggestedIn(file, momentOf(ctx).today);
  const own = new Set(templates.filter(({ active }) => active).map(({ letter }) => letter));
  const rank = (id: string) => {
    const place = suggested.indexOf(id);
    return place < 0 ? suggested.length : place;
  };
  return {
    dossier,
    choices: LETTER_DEFINITIONS.toSorted((one, other) => rank(one.id) - rank(other.id)).map(
      (letter) =>
        choiceView(
          letter,
          { suggested: suggested.includes(letter.id), ownTemplate: own.has(letter.id) },
          ctx,
        ),
    ),
    letters: letters.map((letter) => letterView(letter, ctx)),
  };
}

import { TERRITORIES } from '@quantieme/calendar';
import type { CaseFile, Computation, Deadline, Undetermined } from '@quantieme/deadlines';
import { dateInWords, text } from '@quantieme/law';

interface Elsewhere {
  readonly deadline: Deadline;
  readonly day: Temporal.PlainDate;
}

/**
 * What to ask when nobody said where the court or the office sits: nothing, unless a day would be another one there.
 * Until then the limits are those of metropolitan France, and the prudent day counts national holidays only.
 */
export function territoryMissing(
  file: CaseFile,
  compute: (file: CaseFile) => Computation,
): Undetermined | null {
  // Where the person lives is another question: distance would make every place differ.
  const other = firstDifference({ ...file, residence: null }, compute);
  if (!other) return null;
  const { label } = other.deadline;
  const day = dateInWords(other.day);
  return {
    fact: 'territory',
    eventId: null,
    kind: 'choice',
    values: TERRITORIES,
    question: text(
      'Dans quel territoire siège le tribunal ou la préfecture ?',
      'In which territory does the court or the prefecture sit?',
    ),
    effect: text(
      `Compté pour la métropole ; ailleurs, « ${label.fr} » peut finir le ${day.fr}`,
      `Counted for metropolitan France; elsewhere, “${label.en}” may end on ${day.en}`,
    ),
  };
}

function firstDifference(
  file: CaseFile,
  compute: (file: CaseFile) => Computation,
): Elsewhere | null {
  const { deadlines } = compute(file);
  for (const territory of TERRITORIES) {
    if (territory === file.territory) continue;
    const there = compute({ ...file, territory }).deadlines;
    for (const { key, lastDay } of there) {
      const deadline = deadlines.find((one) => one.key === key);
      if (deadline?.lastDay && lastDay && !lastDay.equals(deadline.lastDay)) {
        return { deadline, day: lastDay };
      }
    }
  }
  return null;
}

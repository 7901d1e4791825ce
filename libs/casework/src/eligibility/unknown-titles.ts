import { nearest, quoted, text, TITLES_REQUESTED, type Problem } from '@quantieme/law';

const KNOWN_TITLES = Object.keys(TITLES_REQUESTED);

/** What is wrong with a list of titles asked about. */
export function unknownTitles(titles: readonly string[]): readonly Problem[] {
  return titles.flatMap((id, index) => {
    if (KNOWN_TITLES.includes(id)) return [];
    const meant = nearest(id, KNOWN_TITLES);
    const detail = text(
      `« ${quoted(id)} » n’est pas un titre connu${meant ? ` : vouliez-vous dire « ${meant} » ?` : '.'}`,
      `“${quoted(id)}” is not a known title${meant ? `: did you mean “${meant}”?` : '.'}`,
    );
    return [{ pointer: `/titles/${index}`, code: 'title/unknown', detail }];
  });
}

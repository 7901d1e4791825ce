import type { NoticePageView } from '@quantieme/contracts';
import type { PageLook } from '@quantieme/documents';

/** In which the place of a word on its page is told: ten thousandths of its width or height. */
const SHARES = 10_000;
/** A word that is not found within so many letters was left out of the text. */
const AHEAD = 400;

const share = (part: number) => Math.max(0, Math.min(SHARES, Math.round(part * SHARES)));
const dataUrl = (jpeg: Uint8Array) =>
  `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`;

/** The pages as they look, each word tied to its place in the text that was read. */
export function pagesOf(text: string, looks: readonly PageLook[]): readonly NoticePageView[] {
  let at = 0;
  return looks.map(({ picture, width, height, runs }) => ({
    picture: dataUrl(picture),
    width,
    height,
    runs: runs.flatMap((run) => {
      const said = run.text.replaceAll('\0', '').normalize('NFC').trim();
      const start = said === '' ? -1 : text.slice(at, at + AHEAD + said.length).indexOf(said);
      if (start < 0) return [];
      const from = at + start;
      at = from + said.length;
      return [
        {
          start: from,
          end: at,
          left: share(run.left),
          top: share(run.top),
          width: share(run.width),
          height: share(run.height),
        },
      ];
    }),
  }));
}

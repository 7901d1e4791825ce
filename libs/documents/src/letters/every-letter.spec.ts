import { LETTER_DEFINITIONS, type LetterDefinition } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { letterValues } from '../testing/letter-values.ts';
import { checkTemplate } from './check-template.ts';
import { fillLetter } from './fill-letter.ts';
import { letterTemplate } from './letter-docx.ts';
import { letterPage, type PageBlock, type PageRun } from './letter-page.ts';
import { printLetter } from './letter-pdf.ts';

const VALUES = letterValues();

const runsText = (runs: readonly PageRun[]) => runs.map(({ text }) => text).join('');

function linesOf(block: PageBlock): readonly string[] {
  if (block.kind === 'paragraph') return [runsText(block.runs)];
  return block.rows.flatMap(({ cells }) => cells.map(({ runs }) => runsText(runs)));
}

async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages;
}

const bare = (words: string) => words.replace(/\s|\u00ad|-/gu, '');

async function filledPage(letter: LetterDefinition): Promise<readonly PageBlock[]> {
  const template = await letterTemplate(letter);
  expect(checkTemplate(template)).toMatchObject({ status: 'accepted' });
  const filled = fillLetter(template, VALUES);
  if (filled.status !== 'filled') throw new Error(`missing ${filled.fields.join(', ')}`);
  return letterPage(filled.docx);
}

describe.each(LETTER_DEFINITIONS.map((one) => [one.id, one] as const))('%s', (id, letter) => {
  it('is filled whole from a complete dossier, and printed whole on numbered pages', async () => {
    const page = await filledPage(letter);
    const lines = page.flatMap(linesOf).filter((line) => line.trim() !== '');
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined|null/u);
    expect(lines.length).toBeGreaterThan(5);
    const pages = await pdfText(
      await printLetter({ title: id, author: 'x', issuedAt: '2026-12-01T08:00:00Z', page }),
    );
    for (const [index, words] of pages.entries())
      expect(words).toContain(`Page ${index + 1} / ${pages.length}`);
    const printed = bare(pages.join('').replace(/Page \d+ \/ \d+/gu, ''));
    expect(lines.filter((line) => !printed.includes(bare(line)))).toEqual([]);
  });
});

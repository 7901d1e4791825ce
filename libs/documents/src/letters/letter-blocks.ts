import { conditionOf, type Block, type LetterKind, type LetterTable } from '@quantieme/law';
import {
  HeadingLevel,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { columnShares } from './column-shares.ts';
import { DASHES, NUMBERS, TEXT_WIDTH, twips } from './letter-look.ts';
import { onTheRight, paragraph, tag } from './paragraphs.ts';

type Piece = Paragraph | Table;

/** Counts numbered lists, so that each begins at 1. */
interface Lists {
  next: number;
}

/** The pieces of a letter's body, with the tags that repeat or drop them. */
export function bodyOf(blocks: readonly Block[], kind: LetterKind): readonly Piece[] {
  return piecesOf(blocks, kind, { next: 1 });
}

function piecesOf(blocks: readonly Block[], kind: LetterKind, lists: Lists): readonly Piece[] {
  return blocks.flatMap((block, index): readonly Piece[] => {
    const next = blocks[index + 1];
    const staysWithNext = next !== undefined && 'signature' in next;
    if ('heading' in block) return [heading(block.heading, block.level ?? 1, kind)];
    if ('paragraph' in block) return [paragraph(block.paragraph, textLook(staysWithNext))];
    if ('list' in block) return listOf(block.list, block.numbered ? lists.next++ : null);
    if ('each' in block)
      return [tag(`{#${block.each}}`), item(block.line, null), tag(`{/${block.each}}`)];
    if ('table' in block) return [tableOf(block.table), paragraph('', { style: 'Cabinet' })];
    if ('when' in block) {
      const { opens, closes } = conditionOf(block.when);
      return [tag(opens), ...piecesOf(block.then, kind, lists), tag(closes)];
    }
    return signature(block.signature, kind);
  });
}

/** What a signature signs stays on its page. */
const textLook = (keepNext: boolean) =>
  ({
    style: 'Corps',
    align: 'justify',
    options: { spacing: { before: 70, after: 90 }, ...(keepNext && { keepNext }) },
  }) as const;

function heading(text: string, level: 1 | 2, kind: LetterKind): Paragraph {
  const first = level === 1;
  return paragraph(text, {
    bold: true,
    ...(first && kind === 'pleading' && { align: 'center' as const, caps: true as const }),
    options: { heading: first ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 },
  });
}

/** `number`: which numbered list of the letter; null for dashes. */
function item(text: string, number: number | null): Paragraph {
  const numbering =
    number === null
      ? { reference: DASHES, level: 0 }
      : { reference: NUMBERS, level: 0, instance: number };
  return paragraph(text, {
    style: 'Corps',
    align: 'justify',
    options: { numbering, spacing: { after: twips(1) } },
  });
}

const listOf = (lines: readonly string[], number: number | null): readonly Paragraph[] =>
  lines.map((line) => item(line, number));

function tableOf({ each, columns }: LetterTable): Table {
  const cell = (text: string, header: boolean, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      children: [
        paragraph(text, { size: 20, style: 'Cabinet', ...(header && { bold: true as const }) }),
      ],
    });
  const columnWidths = columnShares(columns.map(({ title }) => title)).map((share) =>
    Math.round(share * TEXT_WIDTH),
  );
  const last = columns.length - 1;
  const withTags = columns.map(
    ({ cell: text }, index) =>
      `${index === 0 ? `{#${each}}` : ''}${text}${index === last ? `{/${each}}` : ''}`,
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => cell(title, true, columnWidths[index] ?? 0)),
      }),
      new TableRow({
        cantSplit: true,
        children: withTags.map((text, index) => cell(text, false, columnWidths[index] ?? 0)),
      }),
    ],
  });
}

/** Room for a hand above the name; a brief and a form say where and when. */
function signature(text: string, kind: LetterKind): readonly Paragraph[] {
  const placed =
    kind === 'pleading'
      ? [
          onTheRight('À {lieu}, le {date.jour}', {
            options: { keepNext: true, spacing: { before: twips(8) } },
          }),
        ]
      : [];
  return [
    ...placed,
    onTheRight(text, {
      style: 'Signature',
      options: { keepLines: true, spacing: { before: twips(22), after: twips(8) } },
    }),
  ];
}

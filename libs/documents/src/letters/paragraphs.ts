import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { RIGHT_BLOCK } from './letter-look.ts';

interface Look {
  readonly style?: string;
  readonly bold?: true;
  readonly italics?: true;
  readonly caps?: true;
  readonly size?: number;
  readonly align?: 'center' | 'right' | 'justify';
  readonly options?: IParagraphOptions;
}

const ALIGNMENT = {
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** A paragraph of one piece of text; its {fields} stay as they are. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { bold, italics, caps, size, style, align, options } = look;
  return new Paragraph({
    ...(style !== undefined && { style }),
    ...(align !== undefined && { alignment: ALIGNMENT[align] }),
    ...options,
    children: [
      new TextRun({
        text,
        ...(bold && { bold }),
        ...(italics && { italics }),
        ...(caps && { allCaps: caps }),
        ...(size !== undefined && { size }),
      }),
    ],
  });
}

/** A paragraph that holds nothing but a tag: it disappears when the letter is filled. */
export const tag = (text: string): Paragraph => paragraph(text);

/** Of the block on the right: addressee, date, signature. */
export function onTheRight(text: string, look: Look = {}): Paragraph {
  return paragraph(text, {
    style: 'Destinataire',
    ...look,
    options: { indent: { left: RIGHT_BLOCK }, ...look.options },
  });
}

/** Once for each entry of a list. */
export const repeated = (list: string, one: Paragraph): readonly Paragraph[] => [
  tag(`{#${list}}`),
  one,
  tag(`{/${list}}`),
];

/** Kept only if the field has a value. */
export const ifKnown = (name: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] => [
  tag(`{#${name}?}`),
  ...paragraphs,
  tag(`{/${name}?}`),
];

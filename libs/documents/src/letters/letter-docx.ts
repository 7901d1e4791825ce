import type { LetterDefinition } from '@quantieme/law';
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { bodyOf } from './letter-blocks.ts';
import { NUMBERING, PAGE, STYLES } from './letter-look.ts';
import { formOpening, letterOpening, pleadingOpening } from './letter-openings.ts';

const OPENINGS = {
  letter: letterOpening,
  pleading: pleadingOpening,
  form: formOpening,
} as const;

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [
        new TextRun({
          size: 17,
          children: ['Page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
  ],
});

/**
 * The Word template of a default letter: A4, letterhead or head of a brief, body, signature, numbered pages. Its
 * {fields} stay in the syntax of docxtemplater, so that a firm can edit it in Word and hand it back.
 */
export async function letterTemplate(letter: LetterDefinition): Promise<Uint8Array> {
  const children: readonly FileChild[] = [
    ...OPENINGS[letter.kind](letter),
    ...bodyOf(letter.body, letter.kind),
  ];
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    title: letter.label.fr,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [{ properties: PAGE, footers: { default: footer }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

import {
  AlignmentType,
  LevelFormat,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx';

/** A face that every Word has, and that other office suites replace width for width. */
const SERIF = 'Times New Roman';
/** Sizes are in half-points; lengths in twentieths of a point. */
const TWIPS_PER_MM = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** Where the addressee, the date and the signature begin, from the left margin. */
export const RIGHT_BLOCK = twips(85);

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: SERIF, size: 23, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 140, line: 264 } },
    },
    heading1: {
      run: { font: SERIF, size: 23, bold: true },
      paragraph: { spacing: { before: 280, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { font: SERIF, size: 23, bold: true },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Cabinet', name: 'Cabinet', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    {
      id: 'Destinataire',
      name: 'Destinataire',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Corps', name: 'Corps', basedOn: 'Normal' },
    { id: 'Signature', name: 'Signature de la lettre', basedOn: 'Normal' },
  ],
};

export const DASHES = 'tirets';
export const NUMBERS = 'numeros';

const hanging = { indent: { left: twips(9), hanging: twips(5) } };

/** French lists: a dash, or a number and a full stop. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: hanging },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: hanging },
        },
      ],
    },
  ],
};

/** Between the margins. */
export const TEXT_WIDTH = twips(160);

/** A4, with the margins of a letter. */
export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: { top: twips(20), bottom: twips(20), left: twips(25), right: twips(25) },
  },
};

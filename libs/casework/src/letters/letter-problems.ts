import { FIELD_PLACES, LETTER_FIELDS, type LetterField, type Text } from '@quantieme/law';
import type { TemplateProblem } from '@quantieme/documents';
import { DomainError, invalid, notFound, type FieldProblem } from '../domain-error.ts';

export const letterUnknown = () =>
  notFound('letter/unknown', {
    fr: 'Ce courrier n’existe pas dans votre cabinet.',
    en: 'There is no such letter in your firm.',
  });

export const templateUnknown = () =>
  notFound('letter-template/unknown', {
    fr: 'Ce modèle de courrier n’existe pas.',
    en: 'There is no such letter template.',
  });

export const alreadySent = () =>
  new DomainError('conflict', 'letter/sent', {
    fr: 'Ce courrier est déjà marqué comme envoyé.',
    en: 'This letter is already marked as sent.',
  });

export const notSent = () =>
  new DomainError('conflict', 'letter/not-sent', {
    fr: 'Ce courrier n’est pas marqué comme envoyé.',
    en: 'This letter is not marked as sent.',
  });

/** The bundle says the exhibits: they are not chosen a second time. */
export const exhibitsOfBundle = () =>
  new DomainError('conflict', 'letter/exhibits-of-bundle', {
    fr: 'Un bordereau est en préparation pour cette procédure\u00a0: ses pièces sont celles du courrier. Changez-les dans «\u00a0Bordereau\u00a0».',
    en: 'A bundle is being prepared for this proceeding: its exhibits are those of the letter. Change them under “Bundle”.',
  });

export function exhibitUnknown(index: number): DomainError {
  return invalid([
    {
      pointer: `/exhibits/${index}`,
      code: 'document/unknown',
      detail: {
        fr: 'Cette pièce n’est pas dans ce dossier, ou n’y est plus.',
        en: 'This document is not in this dossier, or no longer is.',
      },
    },
  ]);
}

/** What a letter cites is no exhibit any more: only a person can say what it should cite instead. */
export function exhibitsGone(
  lost: readonly { readonly field: string; readonly numbers: readonly number[] }[],
): DomainError {
  const fields = lost.map(({ field, numbers }): FieldProblem => {
    const { fr, en } = labelOf(field);
    const said = numbers.join(', ');
    return {
      pointer: `/typed/${field}`,
      code: 'letter/exhibit-gone',
      detail: {
        fr: `«\u00a0${fr}\u00a0» cite la pièce n°\u00a0${said}, retirée du bordereau. Rouvrez le courrier et corrigez le texte.`,
        en: `“${en}” cites exhibit no. ${said}, taken out of the bundle. Reopen the letter and correct its text.`,
      },
    };
  });
  const [first, ...others] = fields;
  if (!first) throw new Error('No exhibit is gone');
  return invalid([first, ...others]);
}

/** Label of a field, or of what an entry of a list holds (`faits.texte`). */
export function labelOf(name: string): Text {
  const field = LETTER_FIELDS.find((one) => one.name === name);
  if (field) return field.label;
  const list = LETTER_FIELDS.find((one) => name.startsWith(`${one.name}.`));
  const item = list?.items?.find((one) => name === `${list.name}.${one.name}`);
  if (!list || !item) return { fr: name, en: name };
  return {
    fr: `${list.label.fr}\u00a0: ${item.label.fr}`,
    en: `${list.label.en}: ${item.label.en}`,
  };
}

export const placeOf = ({ place }: LetterField): Text => FIELD_PLACES[place];

function whereOf(name: string): Text {
  const field =
    LETTER_FIELDS.find((one) => one.name === name) ??
    LETTER_FIELDS.find((one) => name.startsWith(`${one.name}.`));
  return field ? placeOf(field) : { fr: '', en: '' };
}

/** A letter is not written with a hole in it: each field that is missing, and where it is filled. */
export function missingFields(names: readonly string[]): DomainError {
  const fields = names.map((name): FieldProblem => {
    const [label, where] = [labelOf(name), whereOf(name)];
    return {
      pointer: `/typed/${name}`,
      code: 'letter/field-missing',
      detail: {
        fr: `${label.fr}\u00a0: ${where.fr}.`,
        en: `${label.en}: ${where.en}.`,
      },
    };
  });
  const said = (language: 'fr' | 'en') => names.map((name) => labelOf(name)[language]).join(', ');
  return new DomainError(
    'invalid',
    'letter/field-missing',
    {
      fr: `Il manque au courrier\u00a0: ${said('fr')}. Rien n’a été produit.`,
      en: `The letter lacks: ${said('en')}. Nothing was produced.`,
    },
    { fields },
  );
}

export function templateRefused(problems: readonly TemplateProblem[]): DomainError {
  const [first, ...others] = problems.map(({ code, detail }) => ({
    pointer: '/content',
    code,
    detail,
  }));
  if (!first) throw new Error('A template was refused without a reason');
  return invalid([first, ...others]);
}

import { text, type Text } from '@quantieme/law';

type TemplateProblemCode =
  | 'template/too-large'
  | 'template/not-docx'
  | 'template/encrypted'
  | 'template/macros'
  | 'template/bomb'
  | 'template/embedded'
  | 'template/external'
  | 'template/unknown-field'
  | 'template/misplaced-field'
  | 'template/syntax';

/** Why a Word template is refused: what, and where in it. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly detail: Text;
}

const WORDS: Readonly<
  Record<
    Exclude<
      TemplateProblemCode,
      'template/unknown-field' | 'template/misplaced-field' | 'template/syntax'
    >,
    Text
  >
> = {
  'template/too-large': text(
    'Le modèle dépasse 5 Mo. Allégez ses images.',
    'The template exceeds 5 MB. Make its images lighter.',
  ),
  'template/not-docx': text(
    'Ce fichier n’est pas un document Word (.docx). Enregistrez le modèle au format .docx.',
    'This file is not a Word document (.docx). Save the template as .docx.',
  ),
  'template/encrypted': text(
    'Ce document est protégé par un mot de passe. Retirez la protection avant de l’envoyer.',
    'This document is protected by a password. Remove the protection before sending it.',
  ),
  'template/macros': text(
    'Ce document contient des macros. Enregistrez-le au format .docx, sans macro.',
    'This document holds macros. Save it as .docx, without macros.',
  ),
  'template/bomb': text(
    'Ce document devient démesuré une fois ouvert. Il n’a pas été lu.',
    'This document becomes enormous once opened. It was not read.',
  ),
  'template/embedded': text(
    'Ce document contient un objet incorporé (OLE, ActiveX). Retirez-le.',
    'This document holds an embedded object (OLE, ActiveX). Remove it.',
  ),
  'template/external': text(
    'Ce document va chercher un contenu extérieur (image ou modèle lié). Incorporez-le au document.',
    'This document fetches outside content (a linked image or template). Put it into the document.',
  ),
};

export const problemOf = (code: keyof typeof WORDS): TemplateProblem => ({
  code,
  detail: WORDS[code],
});

export const unknownField = (tag: string): TemplateProblem => ({
  code: 'template/unknown-field',
  detail: text(
    `Le champ {${tag}} n’existe pas. Vérifiez son nom dans la liste des champs.`,
    `There is no field {${tag}}. Check its name in the list of fields.`,
  ),
});

export const misplacedField = (tag: string): TemplateProblem => ({
  code: 'template/misplaced-field',
  detail: text(
    `{${tag}} est une liste ou une réponse par oui ou non, ou s’emploie dans une liste\u00a0: il s’écrit entre {#…} et {/…}.`,
    `{${tag}} is a list or a yes-or-no answer, or belongs within a list: it is written between {#…} and {/…}.`,
  ),
});

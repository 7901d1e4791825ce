import type { LetterDefinition } from '@quantieme/law';
import type { Paragraph } from 'docx';
import { twips } from './letter-look.ts';
import { ifKnown, onTheRight, paragraph, repeated } from './paragraphs.ts';

const gap = (millimetres: number) => ({ options: { spacing: { before: twips(millimetres) } } });

const firmLine = (text: string): Paragraph => paragraph(text, { style: 'Cabinet', size: 19 });

const LETTERHEAD: readonly Paragraph[] = [
  paragraph('{cabinet.nom}', { style: 'Cabinet', bold: true, size: 28 }),
  firmLine(
    'Avocat au barreau de {cabinet.barreau}{#cabinet.toque?} – toque {cabinet.toque}{/cabinet.toque?}',
  ),
  ...repeated('cabinet.enveloppe', firmLine('{ligne}')),
  firmLine(
    '{#cabinet.telephone?}Tél. {cabinet.telephone} – {/cabinet.telephone?}{cabinet.courriel}',
  ),
];

const CLIENT: readonly Paragraph[] = [
  onTheRight('{client.civilite} {client.nomComplet}', { ...gap(10), bold: true }),
  ...repeated('client.enveloppe', onTheRight('{ligne}')),
];

const RECIPIENT: readonly Paragraph[] = [
  onTheRight('{destinataire.nom}', { ...gap(10), bold: true }),
  ...ifKnown('destinataire.service', [onTheRight('{destinataire.service}')]),
  ...repeated('destinataire.enveloppe', onTheRight('{ligne}')),
];

/** A letter as French offices lay it out: the firm on the left, the addressee on the right, the subject before the text. */
export function letterOpening({ addressee, subject }: LetterDefinition): readonly Paragraph[] {
  return [
    ...LETTERHEAD,
    ...(addressee === 'client' ? CLIENT : RECIPIENT),
    onTheRight('{lieu}, le {date.jour}', gap(8)),
    ...ifKnown('destinataire.canal', [
      paragraph('{destinataire.canal}', { style: 'Cabinet', italics: true, ...gap(4) }),
    ]),
    paragraph('Nos réf.\u00a0: {dossier.reference}', { style: 'Cabinet', size: 20, ...gap(4) }),
    paragraph(`Objet\u00a0: ${subject}`, {
      style: 'Corps',
      bold: true,
      options: { spacing: { before: twips(2), after: twips(7) } },
    }),
  ];
}

const centred = (text: string, size: number, before: number): Paragraph =>
  paragraph(text, {
    bold: true,
    caps: true,
    size,
    align: 'center',
    options: { spacing: { before: twips(before), after: twips(2) } },
  });

/** A brief as courts read it: the court, what is asked; the parties come first in its body. */
export function pleadingOpening({ subject }: LetterDefinition): readonly Paragraph[] {
  return [...LETTERHEAD, centred('{juridiction.nom}', 28, 10), centred(subject, 25, 4)];
}

/** A form that somebody else fills and signs: its title alone. */
export function formOpening({ subject }: LetterDefinition): readonly Paragraph[] {
  return [centred(subject, 28, 4)];
}

import type { Content } from 'pdfmake/interfaces.js';
import { paper, press } from '../pdf/press.ts';
import { printingIn } from '../pdf/printing.ts';

export type ExampleLetter = 'pdf' | 'photo';

interface ExampleFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Letter {
  readonly office: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly notification: string;
}

const REMEDIES = 'Voies et délais de recours\u00a0: ';
const printing = printingIn('fr');
const longDay = (day: Temporal.PlainDate) => printing.longDay(String(day));

/** Two acts that no préfecture ever wrote, some days old whatever the day. */
function letterOf(kind: ExampleLetter, today: Temporal.PlainDate): Letter {
  const signed = longDay(today.subtract({ days: 11 }));
  const notified = longDay(today.subtract({ days: 5 }));
  if (kind === 'pdf')
    return {
      office: 'PRÉFECTURE DU VAL-DE-MARNE\nDirection des migrations et de l’intégration',
      title: 'Objet\u00a0: refus de titre de séjour',
      lines: [
        `Créteil, le ${signed}`,
        'Madame Samira KADDOUR,',
        `Vous avez demandé le ${longDay(today.subtract({ days: 160 }))} la délivrance d’une carte de séjour temporaire portant la mention «\u00a0vie privée et familiale\u00a0». Après examen de votre situation, votre demande de titre de séjour est rejetée.`,
        `${REMEDIES}vous pouvez contester cette décision devant le tribunal administratif de Melun dans un délai de deux mois à compter de sa notification.`,
        'Pour la préfète et par délégation,\nla cheffe du bureau du séjour',
      ],
      notification: `La présente décision vous a été notifiée le ${notified} à 16 h 40 en main propre.`,
    };
  return {
    office: 'PRÉFET DE LA SEINE-SAINT-DENIS',
    title: 'ARRÊTÉ portant obligation de quitter le territoire français',
    lines: [
      'Vu le code de l’entrée et du séjour des étrangers et du droit d’asile ;',
      'ARRÊTE',
      'Article 1er\u00a0: Monsieur Mamadou COULIBALY, né le 21 juin 1981, est obligé de quitter le territoire français dans un délai de trente jours.',
      `Fait à Bobigny, le ${signed}`,
      `${REMEDIES}le tribunal administratif de Montreuil peut être saisi dans un délai d’un mois à compter de la notification du présent arrêté.`,
    ],
    notification: `Notifié à l’intéressé par voie administrative le ${notified} à 10 h 15`,
  };
}

function contentOf({ office, title, lines, notification }: Letter): Content {
  const spaced = (text: string, size = 12): Content => ({
    text,
    fontSize: size,
    margin: [0, 0, 0, 14],
  });
  return [
    {
      text: 'EXEMPLE\u00a0— lettre fictive, pour essayer Quantième',
      alignment: 'center',
      fontSize: 11,
      bold: true,
      margin: [0, 0, 0, 26],
    },
    { text: office, fontSize: 12, bold: true, margin: [0, 0, 0, 30] },
    { text: title, fontSize: 13, bold: true, margin: [0, 0, 0, 20] },
    ...lines.map((line) => spaced(line)),
    spaced(notification),
  ];
}

/** A letter to try the reading with, marked as such: printed, or as a telephone photographs it. */
export async function exampleLetter(
  kind: ExampleLetter,
  today: Temporal.PlainDate,
): Promise<ExampleFile> {
  const title = 'Exemple de lettre reçue';
  const bytes = await press({
    ...paper({ language: 'fr', title, author: '', subject: '', issuedAt: `${today}T00:00:00Z` }),
    content: contentOf(letterOf(kind, today)),
  });
  if (kind === 'pdf') return { fileName: 'exemple.pdf', mediaType: 'application/pdf', bytes };
  // A native library that few readers need.
  const { photographed } = await import('./photographed.ts');
  return { fileName: 'exemple.jpg', mediaType: 'image/jpeg', bytes: await photographed(bytes) };
}

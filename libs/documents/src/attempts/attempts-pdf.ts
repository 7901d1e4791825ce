import type { Content } from 'pdfmake/interfaces.js';
import { ledger, pairs } from '../pdf/look.ts';
import { paper, press, runningFoot, runningHead } from '../pdf/press.ts';
import { printingIn } from '../pdf/printing.ts';

/** One attempt to book an appointment, as a court reads it. */
export interface AttemptRow {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** `HH:MM` on the clock of the place; null: not noted. */
  readonly clock: string | null;
  readonly means: string | null;
  readonly page: string | null;
  readonly service: string | null;
  readonly result: string | null;
  /** `YYYY-MM-DD`, where a slot was shown. */
  readonly nextSlotOn: string | null;
  /** SHA-256 of the screenshot, in hexadecimal, and whether the dossier holds that very file. */
  readonly screenshot: { readonly sha256: string; readonly kept: boolean } | null;
}

/** The table of attempts that is filed with a request (CJA L521-3). It goes to a French court: it is in French. */
export interface AttemptsSheet {
  readonly firm: string;
  readonly author: string;
  readonly reference: string;
  readonly client: string | null;
  readonly authority: string | null;
  readonly issuedAt: string;
  /** Clock on which the moment of issue is read. */
  readonly timeZone: string;
  /** The oldest first. */
  readonly rows: readonly AttemptRow[];
}

const TITLE = 'Tableau des tentatives de rendez-vous';
/** Enough of it to find the screenshot again. */
const SHOWN_DIGITS = 12;

type Day = (day: string) => string;

function range(rows: readonly AttemptRow[], longDay: Day): string {
  const days = new Set(rows.map(({ on }) => on));
  const [first, last] = [rows[0]?.on ?? '', rows.at(-1)?.on ?? ''];
  const many = `${rows.length} tentative${rows.length > 1 ? 's' : ''}`;
  if (days.size === 1) return `${many}, le ${longDay(first)}`;
  return `${many} sur ${days.size} jours, du ${longDay(first)} au ${longDay(last)}`;
}

function heading(sheet: AttemptsSheet, longDay: Day): Content[] {
  const { firm, author, client, authority, reference, issuedAt, timeZone, rows } = sheet;
  const day = Temporal.Instant.from(issuedAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return [
    { text: firm, style: 'firm' },
    { text: TITLE, style: 'title', margin: [0, 6, 0, 8] },
    pairs([
      ['Pour', client],
      ['Autorité saisie', authority],
      ['Notre référence', reference],
      ['Relevé', range(rows, longDay)],
      ['Établi le', `${longDay(String(day))} par ${author}`],
    ]),
  ];
}

function resultOf({ result, nextSlotOn }: AttemptRow, shortDay: Day): string {
  const said = result ?? 'non noté';
  return nextSlotOn === null ? said : `${said}\u00a0: ${shortDay(nextSlotOn)}`;
}

function captureOf({ screenshot }: AttemptRow): Content {
  if (screenshot === null) return { text: 'aucune', style: 'small' };
  const digits = screenshot.sha256.slice(0, SHOWN_DIGITS);
  return { text: screenshot.kept ? `jointe\n${digits}` : digits, style: 'small' };
}

function table(rows: readonly AttemptRow[], shortDay: Day): Content {
  const heads = ['N°', 'Date', 'Heure', 'Page et motif', 'Résultat', 'Capture'].map(
    (text): Content => ({ text, style: 'dim' }),
  );
  const lines = rows.map((row, place): Content[] => [
    { text: String(place + 1), bold: true },
    shortDay(row.on),
    row.clock ?? '',
    {
      stack: [row.means, row.page, row.service].flatMap((text, nth): Content[] =>
        text === null ? [] : [nth === 0 ? text : { text, style: 'small' }],
      ),
    },
    resultOf(row, shortDay),
    captureOf(row),
  ]);
  return {
    stack: [ledger([16, 62, 30, '*', 88, 66], [heads, ...lines])],
    margin: [0, 14, 0, 0],
  };
}

function note(rows: readonly AttemptRow[]): Content[] {
  if (rows.every(({ screenshot }) => screenshot === null)) return [];
  const text =
    'Sous «\u00a0Capture\u00a0», les premiers caractères de l’empreinte SHA-256 du fichier\u00a0: elle distingue chaque capture et montre qu’elle n’a pas été modifiée depuis.';
  return [{ text, style: 'note', margin: [0, 12, 0, 0] }];
}

/** Every attempt noted in a dossier, as bytes of a PDF. */
export async function printAttempts(sheet: AttemptsSheet): Promise<Uint8Array> {
  const { firm, author, reference, issuedAt, rows } = sheet;
  const { shortDay, longDay } = printingIn('fr');
  const title = `${TITLE} — ${reference}`;
  return press({
    ...paper({ language: 'fr', title, author, subject: TITLE, issuedAt }),
    header: runningHead(title),
    footer: runningFoot(firm, 'Page'),
    content: [...heading(sheet, longDay), table(rows, shortDay), ...note(rows)],
  });
}

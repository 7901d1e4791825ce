import type { Content } from 'pdfmake/interfaces.js';
import { UNITS, type PostalAddress } from '@quantieme/billing';
import { ledger, pairs } from '../pdf/look.ts';
import { paper, press, runningFoot, runningHead } from '../pdf/press.ts';
import { printingIn } from '../pdf/printing.ts';
import type { InvoiceSheet } from './invoice-sheet.ts';
import { mentionsOf, writtenEuros, writtenQuantity, writtenRate } from './invoice-words.ts';

const { shortDay, longDay } = printingIn('fr');

const TITLES = { invoice: 'Facture', 'credit-note': 'Avoir' } as const;

export function titleOfInvoice({ kind, number }: InvoiceSheet): string {
  return number === null ? `${TITLES[kind]} — projet` : `${TITLES[kind]} n°\u00a0${number}`;
}

function addressLines({ street, postalCode, city, country }: PostalAddress): readonly string[] {
  const names = new Intl.DisplayNames('fr', { type: 'region' });
  const abroad = country === 'FR' || country === '' ? [] : [names.of(country) ?? country];
  return [...street.split('\n'), `${postalCode} ${city}`.trim(), ...abroad].filter(
    (line) => line !== '',
  );
}

function sellerBlock({ seller }: InvoiceSheet): Content[] {
  const said = [
    ...addressLines(seller.address),
    seller.siret === null ? '' : `SIRET ${seller.siret}`,
    seller.vatNumber === null ? '' : `TVA ${seller.vatNumber}`,
    seller.email ?? '',
    seller.phone ?? '',
  ].filter((line) => line !== '');
  return [
    { text: seller.name, bold: true, fontSize: 13 },
    { text: seller.legalForm ?? '', style: 'dim' },
    ...said.map((text): Content => ({ text, style: 'note' })),
  ];
}

function buyerBlock({ buyer }: InvoiceSheet): Content[] {
  const said = [
    ...addressLines(buyer.address),
    buyer.siren === null ? '' : `SIREN ${buyer.siren}`,
    buyer.vatNumber === null ? '' : `TVA ${buyer.vatNumber}`,
  ].filter((line) => line !== '');
  return [{ text: buyer.name, bold: true }, ...said.map((text): Content => ({ text }))];
}

function period({ terms }: InvoiceSheet): string | null {
  const { periodFrom, periodTo } = terms;
  if (periodFrom === null || periodTo === null) return null;
  if (periodFrom === periodTo) return `le ${longDay(periodFrom)}`;
  return `du ${longDay(periodFrom)} au ${longDay(periodTo)}`;
}

function heading(sheet: InvoiceSheet): Content[] {
  const { number, issuedOn, dueOn, terms, dossier, corrects, reason, kind } = sheet;
  return [
    {
      columns: [
        { width: '*', stack: sellerBlock(sheet) },
        { width: 215, stack: buyerBlock(sheet), margin: [0, 46, 0, 0] },
      ],
    },
    { text: titleOfInvoice(sheet), style: 'title', fontSize: 20, margin: [0, 26, 0, 8] },
    pairs([
      [number === null ? 'Date du projet' : 'Date', longDay(issuedOn)],
      ['À payer au plus tard', kind === 'invoice' ? longDay(dueOn) : null],
      ['Prestations', period(sheet)],
      ['Dossier', dossier],
      ['Bon de commande', terms.orderNumber],
      [
        'Rectifie',
        corrects === null
          ? null
          : `la facture n°\u00a0${corrects.number} du ${longDay(corrects.on)}`,
      ],
      ['Motif', reason],
    ]),
  ];
}

const right = (text: string) => ({ text, alignment: 'right' }) as const;

function lines(sheet: InvoiceSheet): Content {
  const heads: Content[] = [
    { text: 'Désignation', style: 'dim' },
    ...['Quantité', 'Prix unitaire HT', 'TVA', 'Montant HT'].map((text): Content => ({
      text,
      style: 'dim',
      alignment: 'right',
    })),
  ];
  const rows = sheet.lines.map((line): Content[] => [
    {
      stack: [
        line.label,
        ...(line.on === null ? [] : [{ text: shortDay(line.on), style: 'small' }]),
        ...(line.discount === 0
          ? []
          : [{ text: `Remise ${writtenEuros(line.discount)}`, style: 'small' }]),
      ],
    },
    right(writtenQuantity(line.quantity, line.unit)),
    right(`${writtenEuros(line.unitPrice)}${UNITS[line.unit] === 60 ? '\u00a0/\u00a0h' : ''}`),
    right(writtenRate(rateOf(sheet, line.vat))),
    right(writtenEuros(line.net)),
  ]);
  return {
    stack: [ledger(['*', 56, 88, 40, 78], [heads, ...rows])],
    margin: [0, 18, 0, 0],
  };
}

const rateOf = ({ totals }: InvoiceSheet, vat: string) =>
  totals.groups.find((group) => group.vat === vat)?.rate ?? 0;

function totals(sheet: InvoiceSheet): Content {
  const { discount, net, gross, groups } = sheet.totals;
  const taxed = groups.map((group): Content[] => [
    `TVA ${writtenRate(group.rate)} sur ${writtenEuros(group.base)}`,
    right(writtenEuros(group.tax)),
  ]);
  const off: Content[][] = discount === 0 ? [] : [['Remise', right(writtenEuros(-discount))]];
  const due = sheet.kind === 'invoice' ? 'Total TTC à payer' : 'Total TTC de l’avoir';
  return {
    columns: [
      { width: '*', text: '' },
      {
        width: 270,
        stack: [
          ledger(
            ['*', 90],
            [
              ...off,
              ['Total HT', right(writtenEuros(net))],
              ...taxed,
              [
                { text: due, bold: true, fontSize: 12 },
                { ...right(writtenEuros(gross)), bold: true, fontSize: 12 },
              ],
            ],
          ),
        ],
      },
    ],
    margin: [0, 14, 0, 0],
    unbreakable: true,
  };
}

function payment({ seller, kind, number }: InvoiceSheet): Content[] {
  if (kind === 'credit-note' || seller.iban === null) return [];
  const iban = seller.iban.replaceAll(/(.{4})(?=.)/g, '$1\u00a0');
  const bic = seller.bic === null ? '' : ` — BIC ${seller.bic}`;
  return [
    {
      stack: [
        { text: 'Paiement par virement', style: 'heading', margin: [0, 16, 0, 3] },
        `IBAN ${iban}${bic}`,
        ...(number === null ? [] : [`Référence à rappeler\u00a0: ${number}`]),
      ],
      unbreakable: true,
    },
  ];
}

function mentions(sheet: InvoiceSheet): Content[] {
  const said = mentionsOf(sheet);
  const note = sheet.terms.note;
  return [
    ...(note === null ? [] : [{ text: note, margin: [0, 14, 0, 0] } satisfies Content]),
    {
      stack: said.map((text): Content => ({ text, style: 'small', margin: [0, 0, 0, 2] })),
      margin: [0, 16, 0, 0],
      unbreakable: true,
    },
  ];
}

/** The sheet as bytes of a PDF, before the XML of Factur-X is put into it. */
export function printInvoice(sheet: InvoiceSheet): Promise<Uint8Array> {
  const { seller, issuedAt, number } = sheet;
  const title = titleOfInvoice(sheet);
  return press({
    ...paper({ language: 'fr', title, author: seller.name, subject: title, issuedAt }),
    header: runningHead(`${seller.name} · ${title}`),
    footer: runningFoot(`${seller.name} · ${title}`, 'Page'),
    ...(number === null
      ? { watermark: { text: 'PROJET', color: '#5f5a52', opacity: 0.12, bold: true } }
      : {}),
    content: [
      ...heading(sheet),
      lines(sheet),
      totals(sheet),
      ...payment(sheet),
      ...mentions(sheet),
    ],
  });
}

import type { Block, LetterDefinition } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import { letterValues, without } from '../testing/letter-values.ts';
import { fillLetter } from './fill-letter.ts';
import { letterTemplate } from './letter-docx.ts';
import { letterPage, type PageBlock } from './letter-page.ts';
import { writtenAmount, writtenDay, writtenHour, type LetterValues } from './values.ts';

const aLetter = (body: readonly Block[]): LetterDefinition => ({
  id: 'relance-prefecture',
  label: { fr: 'Relance', en: 'Reminder' },
  kind: 'letter',
  addressee: 'prefecture',
  sources: [],
  records: null,
  limits: [],
  subject: 'Demande n° {demande.numero}',
  body,
  mentions: [],
});

async function wordsOf(body: readonly Block[], values: LetterValues): Promise<string> {
  const filled = fillLetter(await letterTemplate(aLetter(body)), values);
  if (filled.status !== 'filled') throw new Error(`missing ${filled.fields.join(', ')}`);
  return (await letterPage(filled.docx)).map(lineOf).join('\n');
}

const runsText = (runs: readonly { readonly text: string }[]) =>
  runs.map(({ text }) => text).join('');

function lineOf(block: PageBlock): string {
  if (block.kind === 'paragraph')
    return [block.marker ?? '', runsText(block.runs)].join(' ').trim();
  return block.rows
    .map(({ cells }) => cells.map(({ runs }) => runsText(runs)).join(' | '))
    .join('\n');
}

const VALUES = letterValues();

describe('a letter filled', () => {
  it('says its values between its words, with letterhead, addressee, place, date and subject', async () => {
    const words = await wordsOf([{ paragraph: 'Monsieur {client.nom}, {client.adresse}' }], VALUES);
    expect(words).toContain('Cabinet Rossi & Associés');
    expect(words).toContain('Préfecture du Val-de-Marne');
    expect(words).toContain('Paris, le 1er décembre 2026');
    expect(words).toContain('Objet\u00a0: Demande n° Numéro de la demande');
    expect(words).toContain('Monsieur N’Guessan, 8, allée des Œillets, 94000 Créteil');
    expect(words).toContain('21-29, avenue du Général-de-Gaulle\n94038 Créteil Cedex');
    expect(words).not.toContain('{');
  });

  it('repeats lists and rows of tables, and numbers', async () => {
    const columns = [
      { title: 'Date', cell: '{date}' },
      { title: 'Page', cell: '{page} – {dossier.reference}' },
    ];
    const body: readonly Block[] = [
      { each: 'faits', line: '{date}\u00a0: {texte}' },
      { table: { each: 'tentatives', columns } },
      { list: ['un', 'deux'], numbered: true },
    ];
    const words = await wordsOf(body, VALUES);
    expect(words).toContain('– 2 novembre 2026\u00a0: Fait 1\n– 3 novembre 2026\u00a0: Fait 2');
    expect(words).toContain('Date | Page\n2 novembre 2026 | Page ou service 1 – Référence');
    expect(words).toContain('3 novembre 2026 | Page ou service 2 – Référence');
    expect(words).toContain('1. un\n2. deux');
  });

  it('keeps what is conditional only under its condition', async () => {
    const body: readonly Block[] = [
      { when: 'aide.totale', then: [{ paragraph: 'aide totale' }] },
      { when: '!client.numeroEtranger', then: [{ paragraph: 'sans numéro' }] },
      { when: 'pieces', then: [{ paragraph: 'avec pièces' }] },
    ];
    const all = await wordsOf(body, VALUES);
    expect([all.includes('aide totale'), all.includes('sans numéro')]).toEqual([true, false]);
    const less = await wordsOf(
      body,
      without({ ...VALUES, 'aide.totale': false, pieces: [] }, ['client.numeroEtranger']),
    );
    expect(
      ['aide totale', 'sans numéro', 'avec pièces'].map((words) => less.includes(words)),
    ).toEqual([false, true, false]);
  });

  it('is not written when a field, a list, an entry or an answer is missing: each is named once', async () => {
    const template = await letterTemplate(
      aLetter([
        { paragraph: '{client.nom} {client.nom} {decision.date}' },
        { each: 'pieces', line: '{numero}' },
        { each: 'faits', line: '{texte}' },
        { when: 'aide.totale', then: [{ paragraph: '{aide.numero}' }] },
      ]),
    );
    const values = without({ ...VALUES, pieces: [], faits: [{ date: '2 mai 2026' }] }, [
      'client.nom',
      'decision.date',
      'aide.totale',
      'aide.numero',
    ]);
    const filled = fillLetter(template, values);
    expect(filled.status === 'missing' && [...filled.fields].toSorted()).toEqual([
      'aide.totale',
      'client.nom',
      'decision.date',
      'faits.texte',
      'pieces',
    ]);
  });

  it('takes what a value holds for plain text: neither markup nor fields', async () => {
    const name = '</w:t><w:br/>{cabinet.siret} {#faits}<b>O’Neil</b> & \u0007 «\u00a0x\u00a0»';
    const words = await wordsOf([{ paragraph: '[{client.nom}]' }], {
      ...VALUES,
      'client.nom': name,
    });
    expect(words).toContain(`[${name.replace('\u0007', '')}]`);
  });
});

describe('values as French lawyers write them', () => {
  it.each([
    ['2026-05-01', '1er mai 2026'],
    ['2026-12-16', '16 décembre 2026'],
    ['2026-08-11', '11 août 2026'],
  ])('%s: %s', (day, written) => {
    expect(writtenDay(Temporal.PlainDate.from(day))).toBe(written);
  });

  it('amounts and hours', () => {
    expect(writtenAmount(120_000)).toBe('1\u00a0200,00\u00a0€');
    expect(['09:05', '18:00'].map(writtenHour)).toEqual(['9\u00a0h\u00a005', '18\u00a0h']);
  });
});

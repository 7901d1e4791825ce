import { describe, expect, it } from '@jest/globals';
import type { LetterDefinition } from '@quantieme/law';
import PizZip from 'pizzip';
import { checkTemplate } from './check-template.ts';
import { letterTemplate } from './letter-docx.ts';

async function aTemplate(paragraph: string): Promise<PizZip> {
  const letter: LetterDefinition = {
    id: 'relance-prefecture',
    label: { fr: 'Relance', en: 'Reminder' },
    kind: 'letter',
    addressee: 'prefecture',
    sources: [],
    records: null,
    limits: [],
    subject: 'Relance',
    body: [{ paragraph }],
    mentions: [],
  };
  return new PizZip(await letterTemplate(letter));
}

const bytesOf = (zip: PizZip) =>
  new Uint8Array(zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));

function codesOf(bytes: Uint8Array): readonly string[] {
  const checked = checkTemplate(bytes);
  return checked.status === 'refused' ? checked.problems.map(({ code }) => code) : [];
}

function detailsOf(bytes: Uint8Array): string {
  const checked = checkTemplate(bytes);
  return checked.status === 'refused'
    ? checked.problems.map(({ detail }) => detail.fr).join('\n')
    : '';
}

describe('a template that a firm hands in', () => {
  it('is accepted with fields of the list, in loops and conditions', async () => {
    const zip = await aTemplate('{client.nom} {#faits}{date}{/faits} {#pieces?}x{/pieces?}');
    expect(checkTemplate(bytesOf(zip)).status).toBe('accepted');
  });

  it.each([
    ['{client.prenom}', 'template/unknown-field', '{client.prenom}'],
    ['{faits}', 'template/misplaced-field', '{faits}'],
    ['{texte}', 'template/misplaced-field', '{texte}'],
    ['{@client.nom}', 'template/unknown-field', '{@client.nom}'],
    ['{#faits}{texte}', 'template/syntax', '{#faits} n’est pas fermée'],
    ['{/faits}', 'template/syntax', '{/faits} ferme une boucle'],
    ['{client.nom', 'template/syntax', 'n’est pas fermée'],
    ['client.nom}', 'template/syntax', 'accolade fermante'],
  ])('%s: %s, named', async (words, code, said) => {
    const bytes = bytesOf(await aTemplate(words));
    expect(codesOf(bytes)).toEqual([code]);
    expect(detailsOf(bytes)).toContain(said);
  });

  it('has every problem named, those of a footer too', async () => {
    const zip = await aTemplate('{un.inconnu} {deux.inconnu}');
    const footer = Object.keys(zip.files).find((name) => /footer\d\.xml$/u.test(name)) ?? '';
    zip.file(footer, zip.file(footer)?.asText().replace('Page ', '{trois.inconnu} ') ?? '');
    const said = detailsOf(bytesOf(zip));
    for (const name of ['un', 'deux', 'trois']) expect(said).toContain(`{${name}.inconnu}`);
  });

  it('is no document with macros, whatever its name', async () => {
    const zip = await aTemplate('x');
    zip.file('word/vbaProject.bin', 'macros');
    expect(codesOf(bytesOf(zip))).toEqual(['template/macros']);
    const types = (await aTemplate('x')).file('[Content_Types].xml');
    const main = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main';
    const docm = await aTemplate('x');
    docm.file(
      '[Content_Types].xml',
      types?.asText().replace(main, 'vnd.ms-word.document.macroEnabled.main') ?? '',
    );
    expect(codesOf(bytesOf(docm))).toEqual(['template/macros']);
  });

  it('holds no object and fetches nothing from outside', async () => {
    const zip = await aTemplate('x');
    zip.file('word/embeddings/oleObject1.bin', 'x');
    const rels = 'word/_rels/document.xml.rels';
    const image =
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.test/x.png" TargetMode="External"/></Relationships>';
    zip.file(rels, zip.file(rels)?.asText().replace('</Relationships>', image) ?? '');
    expect(codesOf(bytesOf(zip))).toEqual(['template/embedded', 'template/external']);
    const field = await aTemplate('x');
    const xml = field.file('word/document.xml')?.asText() ?? '';
    const code = '<w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r></w:p>';
    field.file('word/document.xml', xml.replace('</w:p>', code));
    expect(codesOf(bytesOf(field))).toEqual(['template/external']);
  });

  it('is a Word document, not another zip, not a PDF', () => {
    const zip = new PizZip();
    zip.file('a.txt', 'x');
    expect(codesOf(bytesOf(zip))).toEqual(['template/not-docx']);
    expect(codesOf(new TextEncoder().encode('%PDF-1.7'))).toEqual(['template/not-docx']);
    expect(codesOf(new Uint8Array(0))).toEqual(['template/not-docx']);
  });

  it('is not a bomb, even one that lies about its size', async () => {
    const zip = await aTemplate('x');
    zip.file('word/media/image1.png', Buffer.alloc(60 * 1024 * 1024));
    const bytes = Buffer.from(bytesOf(zip));
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(codesOf(bytes)).toEqual(['template/bomb']);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(60 * 1024 * 1024);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size))
      bytes.writeUInt32LE(9, at);
    expect(codesOf(bytes)).toEqual(['template/bomb']);
    expect(codesOf(new Uint8Array(6 * 1024 * 1024))).toEqual(['template/too-large']);
  });
});

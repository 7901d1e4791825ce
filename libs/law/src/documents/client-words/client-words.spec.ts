import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS } from '../catalogue/index.ts';
import { REJECTION_CODES } from '../rejection.ts';
import { ARABIC_KINDS } from './arabic-kinds.ts';
import { isForClientToSend } from './for-client-to-send.ts';
import { clientLabels, rejectionForClient } from './index.ts';
import ES from './languages/es.json' with { type: 'json' };
import PT from './languages/pt.json' with { type: 'json' };
import RU from './languages/ru.json' with { type: 'json' };

const ISOLATED = /\u2068[^\u2068\u2069]+\u2069/gu;
const ASKED = DOCUMENT_KINDS.map(({ id }) => id).filter(isForClientToSend);
const REASONS = REJECTION_CODES.map((code) => [code, rejectionForClient(code)] as const);
const ARABIC = [
  ...Object.entries(ARABIC_KINDS),
  ...REASONS.map(([code, words]) => [code, words?.ar ?? ''] as const),
];

describe('what a client is asked to send', () => {
  it('is every kind but those that the firm writes', () => {
    expect(DOCUMENT_KINDS.map(({ id }) => id).filter((id) => !isForClientToSend(id))).toEqual([
      'tableau-tentatives',
      'bordereau',
      'copie-requete-annulation',
    ]);
  });

  it('has a name in the six languages, and no name is left over', () => {
    expect(ASKED.filter((id) => clientLabels(id) === null)).toEqual([]);
    expect(Object.keys(ARABIC_KINDS).filter((id) => !ASKED.includes(id))).toEqual([]);
    expect(clientLabels('livret-famille')).toEqual({
      fr: 'Livret de famille',
      en: 'Family record book',
      es: 'Libro de familia (livret de famille)',
      ar: 'الدفتر العائلي',
      pt: 'Livro de família (livret de famille)',
      ru: 'Семейная книжка (livret de famille)',
    });
    for (const { kinds } of [ES, PT, RU])
      expect(Object.keys(kinds).filter((id) => !ASKED.includes(id))).toEqual([]);
  });

  it('is turned down in words for every code of the catalogue', () => {
    expect(REASONS.filter(([, words]) => words === null)).toEqual([]);
    expect(rejectionForClient('R99')).toBeNull();
  });

  it('is in Arabic letters but for what is isolated, with Arabic punctuation', () => {
    const bare = (line: string) => line.replaceAll(ISOLATED, '•');
    const isWrong = (line: string) =>
      /(?!\p{Script=Arabic})\p{L}|[?,;'"]| [،؛؟:.)]|\( |^\s|\s$| {2}|[\u2066-\u2069]/u.test(
        bare(line),
      );
    expect(ARABIC.filter(([, line]) => line === '' || isWrong(line))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFilingReceipt } from './filing-receipt.ts';

describe('a receipt of the courts’ application', () => {
  it.each<[string, ReturnType<typeof readFilingReceipt>]>([
    [
      'Édité le 24/11/2026\nAccusé de réception de dépôt. Requête n° 2612345 enregistrée le 23/11/2026 à 17:42:10 (heure de Paris)',
      { on: '2026-11-23', clock: '17:42', number: '2612345' },
    ],
    [
      'Tribunal administratif de Melun. Votre dépôt du 1er décembre 2026 à 9 h 05 a été transmis. Dossier numéro : 2613001',
      { on: '2026-12-01', clock: '09:05', number: '2613001' },
    ],
    [
      'Cour administrative d’appel, affaire 26PA01234, reçue le 3 août 2026',
      { on: '2026-08-03', clock: null, number: '26PA01234' },
    ],
    ['Bonjour', { on: null, clock: null, number: null }],
    ['Déposé le 31/02/2026 à 10:00', { on: null, clock: null, number: null }],
    ['Déposé le 12/03/2026 à 27:99', { on: '2026-03-12', clock: null, number: null }],
  ])('%j', (text, expected) => {
    expect(readFilingReceipt(text)).toEqual(expected);
  });
});

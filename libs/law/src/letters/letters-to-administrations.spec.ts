import { describe, expect, it } from '@jest/globals';
import { DEMANDE_MOTIFS } from './demande-motifs.letter.ts';
import { DEMANDE_RENDEZ_VOUS } from './demande-rendez-vous.letter.ts';
import { RECOURS_GRACIEUX } from './recours-gracieux.letter.ts';
import { RECOURS_HIERARCHIQUE } from './recours-hierarchique.letter.ts';
import { RELANCE_PREFECTURE } from './relance-prefecture.letter.ts';
import { expectLetter } from './testing/expect-letter.ts';
import { filledText } from './testing/filled-text.ts';
import { REFUSED, SAMPLE } from './testing/sample-values.ts';

describe('relance de la préfecture', () => {
  it('reminds of the four months, of the document due, of the harm, and leaves a short time', () => {
    expectLetter(RELANCE_PREFECTURE, SAMPLE, {
      says: [
        'née le 4 mai 1990 à Dakar',
        'déposé le 12 janvier 2026',
        '189 jours',
        'quatre mois',
        'R. 431-12',
        'le 12 mai 2026',
        'suspendu son contrat',
        'quinze jours',
      ],
      needs: ['demande.deposeeLe', 'prejudice', 'reponse.delai', 'demande.jours'],
    });
  });

  it('asks for the attestation of an online application, and for the court’s order to be carried out', () => {
    expectLetter(
      RELANCE_PREFECTURE,
      {
        ...SAMPLE,
        'demande.teleservice': true,
        'document.expireLe': '1er août 2026',
        'ordonnance.date': '3 juillet 2026',
        'ordonnance.injonction': 'délivrer un récépissé',
      },
      {
        says: ['R. 431-15-1', '1er août 2026', 'du 3 juillet 2026', 'L. 911-4'],
        omits: ['R. 431-12'],
        needs: ['ordonnance.injonction'],
      },
    );
  });
});

describe('demande de rendez-vous', () => {
  it('gives the dated attempts and asks for a summons by hand', () => {
    const { length } = filledText(DEMANDE_RENDEZ_VOUS, { ...SAMPLE, pieces: [] });
    expect(length).toBeLessThan(filledText(DEMANDE_RENDEZ_VOUS, SAMPLE).length);
    expectLetter(DEMANDE_RENDEZ_VOUS, SAMPLE, {
      says: ['malgré 2 tentatives', '1er juin 2026', '12 juin 2026', 'une convocation', 'L. 521-3'],
      needs: ['tentatives', 'tentatives.nombre', 'reponse.delai'],
    });
  });
});

describe('demande de motifs', () => {
  it('is founded on L232-4 and keeps the time to go to court', () => {
    expectLetter(DEMANDE_MOTIFS, SAMPLE, {
      says: ['L. 232-4', 'L. 211-2', 'née le 12 mai 2026', 'dans le mois suivant', 'R. 432-2'],
      omits: ['R. 434-26'],
      needs: ['refusImplicite.neLe', 'demande.deposeeLe', 'demande.titre'],
    });
  });

  it('counts six months for a reunification of family', () => {
    expectLetter(
      DEMANDE_MOTIFS,
      { ...SAMPLE, 'demande.regroupement': true },
      { says: ['R. 434-26', 'six mois'], omits: ['R. 432-2'] },
    );
  });
});

describe('recours gracieux et hiérarchique', () => {
  it('keeps the time to go to court, never against an obligation to leave or a visa refusal', () => {
    expectLetter(RECOURS_GRACIEUX, REFUSED, {
      says: [
        'du 2 mars 2026 portant refus de titre de séjour',
        'notifiée le 10 mars 2026',
        'le 11 mai 2026',
        'L. 411-2',
        'ne joue ni à l’égard d’une obligation de quitter le territoire français',
        'ni à l’égard d’un refus de visa',
        'retirer la décision',
      ],
      needs: ['decision.nature', 'decision.notifieeLe', 'echeance.dernierJour', 'moyens', 'pieces'],
    });
  });

  it('may attack what silence decided', () => {
    expect(filledText(RECOURS_GRACIEUX, SAMPLE)).toContain('implicite, née le 12 mai 2026');
  });

  it('to the minister: one extension only, until both appeals are rejected', () => {
    expectLetter(
      RECOURS_HIERARCHIQUE,
      { ...REFUSED, 'recours.gracieuxLe': '2 avril 2026' },
      {
        says: ['le 2 avril 2026', 'l’un et l’autre rejetés', 'ne conserverait plus le délai'],
        needs: ['decision.auteur'],
      },
    );
    expect(filledText(RECOURS_HIERARCHIQUE, REFUSED)).not.toContain('recours gracieux a été formé');
  });
});

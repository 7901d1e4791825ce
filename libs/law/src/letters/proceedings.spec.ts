import { describe, expect, it } from '@jest/globals';
import { APPEL_CAA } from './appel-caa.letter.ts';
import { COMPLEMENT_PIECES } from './complement-pieces.letter.ts';
import { CONFIRMATION_MAINTIEN_REQUETE } from './confirmation-maintien-requete.letter.ts';
import { DEMANDE_COMMUNICATION_DOSSIER } from './demande-communication-dossier.letter.ts';
import { DEMANDE_TITRE_ACCOMPAGNEMENT } from './demande-titre-accompagnement.letter.ts';
import { MEMOIRE_COMPLEMENTAIRE } from './memoire-complementaire.letter.ts';
import { MEMOIRE_REPLIQUE } from './memoire-replique.letter.ts';
import { OBSERVATIONS_CONTRADICTOIRE } from './observations-contradictoire.letter.ts';
import { SIGNALEMENT_ANEF_IMPOSSIBLE } from './signalement-anef-impossible.letter.ts';
import { expectLetter } from './testing/expect-letter.ts';
import { filledText } from './testing/filled-text.ts';
import { REFUSED, SAMPLE } from './testing/sample-values.ts';

describe('demande de titre', () => {
  it('on paper: basis, documents of annexe 10, récépissé', () => {
    expectLetter(DEMANDE_TITRE_ACCOMPAGNEMENT, SAMPLE, {
      says: [
        'de délivrance',
        'article L. 423-23',
        'annexe 10',
        'R. 431-12',
        'R. 431-14',
        'Passeport',
      ],
      omits: ['R. 431-15-1'],
      needs: ['demande.titre', 'demande.article', 'moyens', 'pieces'],
    });
  });

  it('online, to renew: attestation of continued examination, in time', () => {
    expectLetter(
      DEMANDE_TITRE_ACCOMPAGNEMENT,
      {
        ...SAMPLE,
        'demande.teleservice': true,
        'demande.renouvellement': true,
        'document.expireLe': '1er octobre 2026',
      },
      {
        says: ['de renouvellement', 'R. 431-15-1', 'R. 431-15-2', '1er octobre 2026'],
        omits: ['R. 431-12'],
      },
    );
  });
});

describe('téléservice impossible', () => {
  it('shows the steps taken and asks for the substitute (R431-2)', () => {
    expectLetter(
      SIGNALEMENT_ANEF_IMPOSSIBLE,
      { ...SAMPLE, 'anef.blocage': 'le compte est refusé.', 'anef.tickets': '123 et 456' },
      {
        says: [
          'R. 431-2',
          'deuxième alinéa',
          'troisième alinéa',
          '123 et 456',
          'centre de contact citoyens',
          'aucun créneau',
        ],
        needs: ['anef.blocage', 'anef.tickets', 'anef.diligences', 'tentatives', 'reponse.delai'],
      },
    );
  });
});

describe('pièces complémentaires', () => {
  const ASKED = {
    ...SAMPLE,
    'complement.demandeLe': '1er juillet 2026',
    'complement.avantLe': '31 juillet 2026',
    reponses: [{ texte: '1. Justificatif de domicile : joint, pièce 1.' }],
  };

  it('answers item by item and ends the suspension (CRPA L114-5)', () => {
    expectLetter(COMPLEMENT_PIECES, ASKED, {
      says: [
        'du 1er juillet 2026',
        'avant le 31 juillet 2026',
        'joint, pièce 1',
        'met fin à la suspension',
        'L. 114-6',
      ],
      omits: ['Réserves', 'L. 114-5-1'],
      needs: ['complement.demandeLe', 'complement.avantLe', 'reponses', 'pieces'],
    });
  });

  it('reserves what no text asks for', () => {
    expect(
      filledText(COMPLEMENT_PIECES, {
        ...ASKED,
        'complement.reserves': 'relevés bancaires de cinq ans.',
      }),
    ).toContain('relevés bancaires de cinq ans');
  });
});

describe('communication du dossier', () => {
  it('says a month, then the CADA within two', () => {
    expectLetter(
      DEMANDE_COMMUNICATION_DOSSIER,
      { ...SAMPLE, documents: [{ texte: 'avis du collège de médecins' }] },
      {
        says: [
          'L. 311-1',
          'ANEF-42',
          'avis du collège de médecins',
          'pendant un mois',
          'R. 343-1',
          'intéressée',
        ],
        needs: ['documents', 'cabinet.courriel'],
      },
    );
  });
});

describe('observations avant une mesure', () => {
  it('asks to be heard orally before the measure named', () => {
    expectLetter(
      OBSERVATIONS_CONTRADICTOIRE,
      {
        ...SAMPLE,
        'mesure.lettreDu': '1er juillet 2026',
        'mesure.recueLe': '6 juillet 2026',
        'mesure.nature': 'retrait de la carte de séjour',
        'mesure.article': 'L. 432-5',
        'mesure.delai': 'quinze jours',
      },
      {
        says: [
          'reçue le 6 juillet 2026',
          'retrait de la carte de séjour',
          'L. 432-5',
          'observations orales',
          'entendue',
          'L. 121-1',
          'L. 122-1',
        ],
        omits: ['L. 432-13', 'interprète'],
        needs: ['mesure.lettreDu', 'mesure.nature', 'mesure.article', 'mesure.delai', 'moyens'],
      },
    );
  });
});

describe('maintien de la requête', () => {
  it('is express, within a month of the order (CJA R612-5-2)', () => {
    expectLetter(
      CONFIRMATION_MAINTIEN_REQUETE,
      {
        ...SAMPLE,
        'ordonnance.date': '1er juillet 2026',
        'ordonnance.notifieeLe': '3 juillet 2026',
        'echeance.dernierJour': '4 août 2026',
      },
      {
        says: [
          'du 1er juillet 2026, notifiée le 3 juillet 2026',
          'CONFIRME EXPRESSÉMENT LE MAINTIEN',
          '2601234',
          'le 4 août 2026',
        ],
        needs: [
          'ordonnance.date',
          'ordonnance.notifieeLe',
          'instance.numero',
          'echeance.dernierJour',
        ],
      },
    );
    expect(CONFIRMATION_MAINTIEN_REQUETE.records).toBe('maintien-confirme');
  });
});

describe('mémoires', () => {
  it('in reply: ground by ground, exhibits numbered on, before the close', () => {
    expectLetter(
      MEMOIRE_REPLIQUE,
      {
        ...SAMPLE,
        'defense.date': '2 juin 2026',
        'defense.communiqueeLe': '5 juin 2026',
        'instruction.clotureLe': '1er septembre 2026',
        reponses: [{ texte: 'Sur la menace alléguée : aucune condamnation.' }],
      },
      {
        says: [
          '2601234',
          'du 2 juin 2026',
          'au 1er septembre 2026',
          'Sur la menace alléguée',
          'numérotées à la suite',
        ],
        needs: ['defense.date', 'reponses', 'instance.numero'],
      },
    );
  });

  it('announced by a summary application: within fifteen days of its registration', () => {
    const brief = { ...SAMPLE, 'requete.enregistreeLe': '3 juillet 2026' };
    expectLetter(
      MEMOIRE_COMPLEMENTAIRE,
      { ...brief, 'requete.sommaire': true, 'echeance.dernierJour': '20 juillet 2026' },
      {
        says: ['enregistrée le 3 juillet 2026', 'quinze jours', 'R. 911-6', 'le 20 juillet 2026'],
        needs: ['requete.enregistreeLe', 'echeance.dernierJour', 'moyens'],
      },
    );
    expect(filledText(MEMOIRE_COMPLEMENTAIRE, brief)).not.toContain('quinze jours à compter');
  });
});

describe('appel', () => {
  const JUDGMENT = {
    ...REFUSED,
    'juridiction.nom': 'cour administrative d’appel de Paris',
    'jugement.numero': '2601234',
    'jugement.date': '1er octobre 2026',
    'jugement.tribunal': 'tribunal administratif de Montreuil',
    'jugement.notifieLe': '5 octobre 2026',
    'jugement.critique': 'il n’a pas répondu à l’article 8.',
    'echeance.dernierJour': '7 décembre 2026',
  };

  it.each([
    ['ordinary: two months', false, 'R. 811-2', 'R. 911-8'],
    ['obligation to leave: one month', true, 'R. 911-8', 'R. 811-2'],
  ])('%s, by a lawyer, with the judgment', (_case, oqtf, cited, other) => {
    expectLetter(
      APPEL_CAA,
      { ...JUDGMENT, 'jugement.oqtf': oqtf },
      {
        says: [
          cited,
          'R. 811-7',
          'n° 2601234 du 1er octobre 2026',
          'notifié le 5 octobre 2026',
          'Copie du jugement est jointe',
          'ENJOINDRE',
        ],
        omits: [other, 'évoquer'],
        needs: [
          'jugement.numero',
          'jugement.notifieLe',
          'jugement.critique',
          'decision.nature',
          'moyens',
        ],
      },
    );
  });

  it('asks the court to decide itself when the judgment is irregular', () => {
    expect(
      filledText(APPEL_CAA, { ...JUDGMENT, 'jugement.irregularite': 'le moyen n’est pas visé.' }),
    ).toContain('évoquer');
  });
});

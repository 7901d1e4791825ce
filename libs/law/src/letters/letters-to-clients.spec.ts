import { describe, expect, it } from '@jest/globals';
import { AIDE_JURIDICTIONNELLE_COUVERTURE } from './aide-juridictionnelle-couverture.letter.ts';
import { BORDEREAU_PIECES } from './bordereau-pieces.letter.ts';
import { CLIENT_DELAIS } from './client-delais.letter.ts';
import { CONVENTION_HONORAIRES } from './convention-honoraires.letter.ts';
import { CONVOCATION_CLIENT } from './convocation-client.letter.ts';
import { DEMANDE_PIECES_CLIENT } from './demande-pieces-client.letter.ts';
import { LETTRE_FIN_MISSION } from './lettre-fin-mission.letter.ts';
import { MANDAT_REPRESENTATION } from './mandat-representation.letter.ts';
import { expectLetter } from './testing/expect-letter.ts';
import { filledText } from './testing/filled-text.ts';
import { REFUSED, SAMPLE } from './testing/sample-values.ts';

describe('convocation', () => {
  const MEETING = {
    ...SAMPLE,
    'convocation.duree': 'une heure',
    'convocation.objet': 'préparer l’audience',
  };

  it('says when, where, how long, with what, and what is left to pay', () => {
    expectLetter(
      CONVOCATION_CLIENT,
      { ...MEETING, 'interprete.langue': 'wolof', 'honoraires.reste': '300 €' },
      {
        says: [
          'attendue le 2 septembre 2026 à 10 h 30',
          'guichet 4',
          'une heure',
          'wolof',
          '300 €',
          'Justificatif de domicile',
          'Données personnelles',
        ],
        needs: ['rendezVous.le', 'rendezVous.heure', 'rendezVous.lieu', 'convocation.duree'],
      },
    );
  });

  it('to a man, without interpreter nor anything due', () => {
    expectLetter(
      CONVOCATION_CLIENT,
      { ...MEETING, 'client.feminin': false },
      { says: ['êtes attendu le', 'Aucun interprète'], omits: ['à régler', 'attendue'] },
    );
  });
});

describe('mandat', () => {
  const MANDATE = { ...SAMPLE, 'mandat.objet': 'demande de titre', 'mandat.portails': 'ANEF' };

  it('gives power to file and receive, and elects domicile at the firm', () => {
    expectLetter(MANDAT_REPRESENTATION, MANDATE, {
      says: [
        'Je soussignée, Madame Awa DIOP',
        'ANEF',
        'j’élis domicile',
        '12 rue de la Paix',
        'Bon pour mandat',
      ],
      omits: ['R. 312-8'],
      needs: ['mandat.objet', 'mandat.portails', 'client.neLe', 'lieu'],
    });
  });

  it('gives a special power against a visa refusal', () => {
    expect(filledText(MANDAT_REPRESENTATION, { ...MANDATE, 'mandat.visa': true })).toContain(
      'Pouvoir spécial',
    );
  });
});

describe('convention d’honoraires', () => {
  const FEES = {
    ...SAMPLE,
    'honoraires.mission': 'recours contre un refus de titre',
    'honoraires.forfait': '1 500 €',
    'honoraires.tva': '20 %',
    'honoraires.frais': 'timbres et traductions',
    'honoraires.echeancier': 'deux versements',
    diligences: [{ texte: 'requête en annulation' }],
  };

  it('is written, foreseeable, with a mediator, the bâtonnier and the fourteen days', () => {
    expectLetter(
      CONVENTION_HONORAIRES,
      { ...FEES, 'convention.aDistance': true },
      {
        says: [
          'article 10 de la loi n° 71-1130',
          '1 500 € hors taxes',
          'au taux de 20 %',
          'timbres et traductions',
          'quatorze jours à compter de sa conclusion',
          'Formulaire de rétractation',
          'Médiateur de la profession',
          'bâtonnier',
          'Données personnelles',
          'aucun résultat n’est promis',
        ],
        omits: ['taux horaire', 'complémentaire de résultat', 'aide juridictionnelle totale'],
        needs: [
          'honoraires.mission',
          'honoraires.frais',
          'honoraires.tva',
          'cabinet.mediateur',
          'diligences',
        ],
      },
    );
  });

  it('never pays by result alone', () => {
    expectLetter(
      CONVENTION_HONORAIRES,
      { ...FEES, 'honoraires.resultat': '500 €', 'honoraires.succes': 'délivrance du titre' },
      {
        says: [
          '500 €',
          'délivrance du titre',
          'aucun honoraire n’est fixé en fonction du seul résultat',
        ],
        needs: ['honoraires.succes'],
      },
    );
  });

  it('by the hour, with an estimate, when there is no flat fee; never without either', () => {
    const byTheHour = Object.fromEntries(
      Object.entries(FEES).filter(([name]) => name !== 'honoraires.forfait'),
    );
    expectLetter(
      CONVENTION_HONORAIRES,
      { ...byTheHour, 'honoraires.tauxHoraire': '180 €', 'honoraires.estimation': 'huit heures' },
      {
        says: ['au taux horaire de 180 €', 'estimé à huit heures'],
        needs: ['honoraires.tauxHoraire', 'honoraires.estimation'],
      },
    );
  });

  it('asks nothing under full legal aid', () => {
    expect(filledText(CONVENTION_HONORAIRES, { ...FEES, 'aide.totale': true })).toContain(
      'aucun honoraire ni provision',
    );
  });
});

describe('aide juridictionnelle', () => {
  it('interrupts the time to go to court, never seven days nor forty-eight hours', () => {
    expectLetter(
      AIDE_JURIDICTIONNELLE_COUVERTURE,
      { ...REFUSED, 'aide.objet': 'annulation d’un refus de titre' },
      {
        says: [
          'le 11 mai 2026',
          'article 43 du décret',
          'sept jours et de quarante-huit heures',
          'R. 921-3',
          'accepte de prêter son concours',
        ],
        omits: ['admise provisoirement'],
        needs: ['echeance.dernierJour', 'juridiction.nom', 'aide.objet', 'pieces'],
      },
    );
  });
});

describe('bordereau', () => {
  it('numbers each exhibit in one growing order (CJA R412-2, R414-5)', () => {
    expectLetter(BORDEREAU_PIECES, SAMPLE, {
      says: ['Instance n° 2601234', 'R. 412-2', '1', 'Passeport', '2 février 2024'],
      needs: ['pieces', 'defendeur.nom'],
    });
  });
});

describe('letters to the client', () => {
  it('asks for each document with its age and translation', () => {
    expectLetter(
      DEMANDE_PIECES_CLIENT,
      { ...SAMPLE, 'pieces.avantLe': '1er septembre 2026' },
      {
        says: [
          'avant le 1er septembre 2026',
          'Justificatif de domicile',
          'moins de six mois',
          'traducteur assermenté',
        ],
        needs: ['piecesManquantes', 'pieces.avantLe'],
      },
    );
  });

  it('warns in plain words, with a slip to send back', () => {
    expectLetter(
      CLIENT_DELAIS,
      {
        ...REFUSED,
        'delai.acte': 'Saisir le tribunal.',
        'delai.consequence': 'La décision deviendra définitive.',
        'delai.reponseAvant': '4 mai 2026',
      },
      {
        says: [
          'Le dernier jour est le 11 mai 2026',
          'au plus tard le 4 mai 2026',
          'deviendra définitive',
          '☐ Je demande au cabinet d’agir.',
        ],
        needs: ['echeance.dernierJour', 'delai.acte', 'delai.consequence', 'delai.reponseAvant'],
      },
    );
  });

  it('ends the mission with what can still be done and until when', () => {
    expectLetter(
      LETTRE_FIN_MISSION,
      {
        ...SAMPLE,
        'fin.resultat': 'Le titre a été délivré.',
        suites: [{ texte: 'appel devant la cour : jusqu’au 12 octobre 2026' }],
      },
      {
        says: ['Le titre a été délivré.', 'jusqu’au 12 octobre 2026', 'vous sont restitués'],
        omits: ['ne reste ouvert'],
        needs: ['fin.resultat', 'cabinet.mediateur'],
      },
    );
  });
});

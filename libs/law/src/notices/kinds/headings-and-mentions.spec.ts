import { describe, expect, it } from '@jest/globals';
import type { EventTypeId } from '../../events/registry.ts';
import { readNotice } from '../read-notice.ts';

const today = Temporal.PlainDate.from('2026-11-23');

function typeOf(text: string) {
  const [type] = readNotice(text, { today }).proposals;
  return { value: type?.value ?? null, certainty: type?.certainty };
}

const PREFECTURE = 'PRÉFECTURE DE LA MANCHE\nBureau des étrangers\n\n';
const COURT = 'TRIBUNAL ADMINISTRATIF DE CAEN\nDossier n° 2601234\n\n';
const ASYLUM = 'COUR NATIONALE DU DROIT D’ASILE\nRecours n° 26012345\n\n';
const OFII = 'OFII\nDirection territoriale de Caen\n\n';

const HEADINGS: Readonly<Partial<Record<EventTypeId, readonly string[]>>> = {
  'oqtf-notifiee': [
    `${PREFECTURE}ARRÊTÉ portant obligation de quitter le territoire français`,
    `${PREFECTURE}ARRÊTÉ\nportant refus de renouvellement de titre, obligation de quitter\nle territoire français et fixant le pays de renvoi`,
    `${PREFECTURE}Objet : OQTF sans délai, IRTF deux ans`,
    'POLICE NATIONALE\nNature de la décision : obligation de quitter le territoire français',
    `${PREFECTURE}ARRETE P0RTANT 0BLlGATION DE QUlTTER LE TERRlTOIRE`,
    `${PREFECTURE}A R R E T E portant obli-\ngation de quitter le terri-\ntoire français`,
  ],
  'refus-notifie': [
    `${PREFECTURE}Objet : refus de délivrance d’un certificat de résidence`,
    `${PREFECTURE}DÉCISION PORTANT REFUS DE RENOUVELLEMENT DE TITRE DE SÉJOUR`,
    `${PREFECTURE}Objet : rejet de votre demande de changement de statut`,
  ],
  'assignation-notifiee': [
    `${PREFECTURE}Arrêté portant assignation à résidence`,
    `${PREFECTURE}ARRÊTÉ DE RENOUVELLEMENT D’ASSIGNATION À RÉSIDENCE`,
  ],
  'retention-notifiee': [`${PREFECTURE}ARRÊTÉ DE PLACEMENT EN RÉTENTION ADMINISTRATIVE`],
  'maintien-retention-notifie': [`${PREFECTURE}ARRÊTÉ portant maintien en rétention`],
  'transfert-notifie': [`${PREFECTURE}Arrêté de transfert aux autorités allemandes`],
  'expulsion-notifiee': [`${PREFECTURE}ARRÊTÉ D’EXPULSION`],
  'refus-entree-notifie': ['POLICE AUX FRONTIÈRES\nDÉCISION DE REFUS D’ENTRÉE'],
  'zone-attente-placement': ['POLICE AUX FRONTIÈRES\nDÉCISION DE MAINTIEN EN ZONE D’ATTENTE'],
  'complement-demande': [
    `${PREFECTURE}Objet : pièces manquantes à votre demande de titre de séjour`,
    `${PREFECTURE}Demande de documents complémentaires`,
  ],
  'convocation-recue': [`${PREFECTURE}CONVOCATION`, `${PREFECTURE}Objet : votre rendez-vous`],
  'classement-sans-suite': [`${PREFECTURE}Objet : classement sans suite de votre demande`],
  'enregistrement-refuse': [`${PREFECTURE}Objet : refus d’enregistrement de votre demande`],
  'avis-audience': [`${COURT}AVIS D’AUDIENCE`, `${COURT}Convocation à l’audience`],
  'regularisation-demandee': [`${COURT}INVITATION À RÉGULARISER`],
  'memoire-recapitulatif-demande': [`${COURT}Objet : demande d’un mémoire récapitulatif`],
  'moyen-ordre-public': [`${COURT}Communication d’un moyen d’ordre public`],
  'avis-audience-cnda': [`${ASYLUM}AVIS D’AUDIENCE`],
  'ofii-orientation': [`${OFII}NOTIFICATION D’ORIENTATION vers un lieu d’hébergement`],
  'cma-fin-envisagee': [`${OFII}Objet : intention de cesser les conditions matérielles d’accueil`],
};

describe('a heading says what a letter is', () => {
  const cases = Object.entries(HEADINGS).flatMap(([type, texts]) =>
    texts.map((text) => ({ type, text })),
  );
  it.each(cases)('$type: $text', ({ type, text }) => {
    expect(typeOf(`${text}\n\nMadame,\nLe 3 novembre 2026`).value).toBe(type);
  });
});

/** Letters that name an act which is not theirs, and the types that they must not be said to be. */
const MENTIONS: readonly (readonly [string, string, EventTypeId])[] = [
  [
    'observations heard before an obligation is decided',
    `${PREFECTURE}RECUEIL D’OBSERVATIONS préalables à une obligation de quitter le territoire français\nObservations : néant.`,
    'oqtf-notifiee',
  ],
  [
    'an earlier obligation among the reasons',
    `${PREFECTURE}CONVOCATION\nUne précédente obligation de quitter le territoire lui a été notifiée le 3 mars 2024.`,
    'oqtf-notifiee',
  ],
  [
    'an obligation before the court',
    `${COURT}AVIS D’AUDIENCE\nL’affaire relative à l’arrêté portant obligation de quitter le territoire français sera appelée à l’audience du 10 décembre 2026.`,
    'oqtf-notifiee',
  ],
  [
    'an obligation that is repealed',
    `${PREFECTURE}ARRÊTÉ portant abrogation de l’obligation de quitter le territoire français\nArticle 1er : l’arrêté obligeant M. X à quitter le territoire français est abrogé.`,
    'oqtf-notifiee',
  ],
  [
    'an appointment cancelled',
    `${PREFECTURE}Objet : annulation de votre rendez-vous\nVotre rendez-vous du 12 décembre 2026 est annulé.`,
    'convocation-recue',
  ],
  [
    'an appeal acknowledged',
    `${PREFECTURE}Objet : accusé de réception de votre recours gracieux\nÀ défaut de réponse sous deux mois, il sera réputé rejeté.`,
    'gracieux-rejete',
  ],
  [
    'what would follow if documents are not sent',
    `${PREFECTURE}Objet : pièces manquantes\nÀ défaut, votre demande sera classée sans suite.`,
    'classement-sans-suite',
  ],
  [
    'the commission for refused visas among the remedies',
    'CONSULAT GÉNÉRAL DE FRANCE À TUNIS\nREFUS DE VISA\nVotre demande est refusée. Vous pouvez saisir la commission de recours contre les décisions de refus de visa, dont le rejet ouvre un recours.',
    'rapo-rejet',
  ],
  [
    'a decision of OFPRA told by the préfecture',
    `${PREFECTURE}Objet : attestation de demande d’asile\nL’OFPRA ayant rejeté votre demande d’asile, votre attestation n’est pas renouvelée.`,
    'decision-ofpra',
  ],
  [
    'the préfet put on notice to defend',
    `${COURT}Objet : mise en demeure\nLe préfet a été mis en demeure de produire ses observations en défense.`,
    'memoire-annonce-mise-en-demeure',
  ],
  [
    'a case under deliberation',
    `${COURT}Objet : mise en délibéré\nL’affaire a été mise en délibéré à l’audience du 2 novembre 2026.`,
    'avis-audience',
  ],
];

describe('what a letter only mentions', () => {
  it.each(MENTIONS)('%s', (_, text, type) => {
    expect(typeOf(text).value).not.toBe(type);
  });
});

/** In the words of clients, relatives, colleagues. */
const TOLD: readonly (readonly [EventTypeId, string])[] = [
  [
    'oqtf-notifiee',
    '[SMS] la police ma donner un papier je dois quitter le territoire dans 30 jours',
  ],
  ['assignation-notifiee', '[WhatsApp] mon frère est assigné à résidence depuis hier'],
  ['refus-notifie', 'Bonsoir Maître, la préfecture a refusé mon renouvellement'],
  ['visa-refuse', '[SMS] le consulat a refusé le visa de ma femme'],
  ['decision-cnda', 'Note d’appel : la CNDA a rejeté son recours'],
  ['transfert-notifie', 'Bonjour Maître, on m’a remis un arrêté de transfert pour l’Autriche'],
  ['retention-prolongee', '[SMS] le juge a prolongé la rétention de mon mari'],
  ['zone-attente-placement', 'Bonjour Maître, mon fils est en zone d’attente à Roissy'],
  ['entretien', '[SMS] entretien OFPRA le 12 janvier 2027 à 9h'],
  ['avis-audience', 'Mon cher confrère, l’audience au TA est fixée au 3 décembre 2026'],
  ['complement-demande', '[SMS] on me demande encore des documents sur l’ANEF'],
];

describe('what somebody tells', () => {
  it.each(TOLD)('%s, never sure', (type, text) => {
    expect(typeOf(text)).toEqual({ value: type, certainty: 'check' });
  });
});

/** Somebody tells of an act, or no type is quite theirs: proposed at most. */
const ASKED: readonly (readonly [string, string])[] = [
  [
    'a message',
    '[SMS] 12/11 maître ils m’ont donné une OQTF, article 1er je dois quitter la France',
  ],
  [
    'a colleague',
    'Cabinet Martin\nObjet : OQTF de M. X\nMon cher confrère,\nM. X est obligé de quitter le territoire français.',
  ],
  [
    'an association and its enclosures',
    'Association Le Toit\nMaître, ci-joint :\n- ARRÊTÉ PORTANT OBLIGATION DE QUITTER LE TERRITOIRE FRANÇAIS\nIl est obligé de quitter le territoire.',
  ],
  [
    'a forwarded mail',
    'De : Aminata <aminata@inbox.example>\nObjet : TR: décision\n\nDe : prefecture@nord.example\nObjet : arrêté portant obligation de quitter le territoire français\nVous êtes obligée de quitter le territoire.',
  ],
  [
    'two measures in one decision',
    'POLICE AUX FRONTIÈRES\nDÉCISION DE REFUS D’ENTRÉE ET DE MAINTIEN EN ZONE D’ATTENTE\nL’entrée vous est refusée. Le maintien en zone d’attente est prononcé.',
  ],
  [
    'a hearing before the judge of detention',
    'TRIBUNAL JUDICIAIRE DE LILLE\nMagistrat du siège\nAVIS D’AUDIENCE\nL’audience aura lieu le 25 novembre 2026 à 10 heures.',
  ],
  [
    'the police',
    'COMMISSARIAT DE CALAIS\nCONVOCATION\nVous êtes convoqué le 2 décembre 2026 à 9 heures.',
  ],
  [
    'a refusal beside which leaving the territory is spoken of',
    `${PREFECTURE}Objet : refus de titre de séjour\nLe titre de séjour est refusé. Vous quitterez le territ0ire.`,
  ],
  [
    'a civil court',
    'TRIBUNAL JUDICIAIRE DE LILLE\nAU NOM DU PEUPLE FRANÇAIS\nJUGEMENT\nLe tribunal DÉCIDE : le divorce est prononcé.',
  ],
  [
    'a criminal court',
    'TRIBUNAL CORRECTIONNEL DE PARIS\nAVIS D’AUDIENCE\nL’affaire sera appelée à l’audience du 3 décembre 2026.',
  ],
  [
    'a labour court',
    'CONSEIL DE PRUD’HOMMES DE LYON\nCONVOCATION\nVous êtes convoqué le 3 décembre 2026.',
  ],
  ['a hospital', 'CHU DE LILLE\nCONVOCATION\nVous êtes convoqué le 3 décembre 2026 à 9 heures.'],
  [
    'social housing',
    'RÉCÉPISSÉ DE DEMANDE DE LOGEMENT SOCIAL\nLe présent récépissé est valable un an.',
  ],
  [
    'a driving licence',
    `${PREFECTURE}Objet : refus d’échange de votre permis de conduire, titre étranger\nVotre demande d’échange du titre est refusée.`,
  ],
];

describe('what is not sure', () => {
  it.each(ASKED)('%s', (_, text) => {
    const { value, certainty } = typeOf(text);
    expect(value).not.toBeNull();
    expect(certainty).not.toBe('sure');
  });

  it('a slip of the post is no act, and says what it proves', () => {
    const [type] = readNotice('LA P0STE\nAVlS DE PASSAGE\nPrésenté le 17/11/2026', {
      today,
    }).proposals;
    expect(type?.value).toBeNull();
    expect(type?.why.fr).toMatch(/postal/u);
  });

  it('of two columns in two languages the sentences are read one by one', () => {
    const rows = [
      ['PREFECTURE DE L’AIN', 'PREFEITURA DO AIN'],
      ['ARRETE portant', 'DECRETO que'],
      ['obligation de quitter', 'obriga a abandonar'],
      ['sans delai le', 'sem prazo o'],
      ['territoire francais', 'territorio frances'],
      ['Il est oblige de', 'E obrigado a'],
      ['quitter sans delai', 'abandonar sem prazo'],
      ['le territoire.', 'o territorio.'],
      ['Bourg, le 3 mai 2026', 'Bourg, 3/5/2026'],
    ];
    const text = rows.map(([fr = '', pt = '']) => `${fr.padEnd(34)}${pt}`).join('\n');
    expect(typeOf(text).value).toBe('oqtf-notifiee');
  });
});

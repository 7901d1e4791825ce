import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Reminder while a reunification is examined: the mayor's silence is favourable, six months' silence a refusal. */
export const RF_RELANCE_OFII_PREFET: LetterDefinition = {
  id: 'rf-relance-ofii-prefet',
  label: text('Regroupement familial : relance', 'Family reunification: reminder'),
  kind: 'letter',
  addressee: 'ofii',
  sources: [
    'CESEDA R434-12',
    'CESEDA R434-15',
    'CESEDA R434-23',
    'CESEDA R434-25',
    'CESEDA R434-26',
    'CRPA L232-4',
    'CRPA L311-2',
  ],
  records: 'relance-envoyee',
  limits: ['regroupement-decision-6-mois', 'regroupement-maire-2-mois'],
  subject:
    'Demande de regroupement familial de {client.civilite} {client.nomComplet}, attestation du {rf.attestationLe}',
  body: [
    { paragraph: 'Madame, Monsieur,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `Une attestation de dépôt du dossier complet de sa demande de regroupement familial a été délivrée le {rf.attestationLe}{#demande.numero?}, sous le numéro {demande.numero}{/demande.numero?}. Elle a fait courir le délai de six mois dont l’autorité administrative dispose pour statuer (article R.\u{a0}434-12 du code de l’entrée et du séjour des étrangers et du droit d’asile), qui s’achève le {rf.sixMoisLe}. L’absence de décision dans ce délai vaut rejet (article R.\u{a0}434-26).`,
    },
    { heading: 'Sur l’avis du maire', level: 2 },
    {
      paragraph:
        'Le maire dispose de deux mois à compter de la réception du dossier pour vérifier les conditions de ressources et de logement (article R. 434-15). En l’absence de réponse à l’expiration d’un délai de deux mois à compter de la communication du dossier, son avis est réputé favorable (article R. 434-23). Son silence ne fait pas obstacle à la poursuite de l’instruction : l’Office vérifie, s’il y a lieu, ces conditions et transmet le dossier au préfet pour décision (article R. 434-25).',
    },
    {
      when: 'rf.maireSaisiLe',
      then: [
        {
          paragraph:
            'Le dossier a été communiqué au maire le {rf.maireSaisiLe}. À l’expiration de ces deux mois sans réponse, son avis est réputé favorable.',
        },
      ],
    },
    { heading: 'Situation de la famille', level: 2 },
    { paragraph: '{prejudice}' },
    { heading: 'Demandes', level: 2 },
    { paragraph: 'Je vous prie, sous {reponse.delai} :' },
    {
      list: [
        'de m’indiquer la date de transmission du dossier au maire et au préfet, et l’état de l’instruction ;',
        'de me communiquer l’avis du maire et le compte rendu de visite, communicables au demandeur (article L. 311-2 du code des relations entre le public et l’administration) ;',
        'de transmettre le dossier au préfet, et pour ce dernier de statuer expressément avant la fin du délai de six mois.',
      ],
    },
    ...EXHIBITS_IF_ANY,
    {
      paragraph: `À défaut, ${MX} se réserve de demander les motifs du rejet implicite (article L.\u{a0}232-4 du même code) et de saisir le tribunal administratif. Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.`,
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Date de l’attestation', pattern: /\{rf\.attestationLe\}/u, source: 'CESEDA R434-12' },
    { what: 'Fin des six mois', pattern: /\{rf\.sixMoisLe\}/u, source: 'CESEDA R434-26' },
    {
      what: 'Silence du maire favorable',
      pattern: /réputé favorable \(article R\.\s434-23\)/u,
      source: 'CESEDA R434-23',
    },
    { what: 'Rejet implicite', pattern: /vaut rejet/u, source: 'CESEDA R434-26' },
    { what: 'Délai bref pour répondre', pattern: /\{reponse\.delai\}/u, source: null },
  ],
};

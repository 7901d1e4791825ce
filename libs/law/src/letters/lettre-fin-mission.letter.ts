import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { DATA_PROTECTION, toClient } from './parts.ts';

/** Ends the firm's work: what came of it, what can still be done and until when. */
export const LETTRE_FIN_MISSION: LetterDefinition = {
  id: 'lettre-fin-mission',
  label: text('Lettre de fin de mission', 'End of mission'),
  kind: 'letter',
  addressee: 'client',
  sources: ['Règlement 2016/679'],
  records: null,
  limits: [],
  subject: 'Fin de notre mission : {dossier.objet}',
  body: [
    { paragraph: '{client.civilite},' },
    {
      paragraph:
        'La mission que vous nous avez confiée ({dossier.objet}, référence {dossier.reference}) est achevée.',
    },
    { heading: 'Résultat', level: 2 },
    { paragraph: '{fin.resultat}' },
    { heading: 'Ce qui reste possible ou à faire, et jusqu’à quand', level: 2 },
    {
      when: 'suites',
      then: [
        {
          paragraph:
            'Les dates ci-dessous sont des derniers jours : passé cette date, il est trop tard.',
        },
        { each: 'suites', line: '{texte}' },
        {
          paragraph:
            'Nous n’agirons pas sans une nouvelle demande écrite de votre part. Si vous voulez user d’une de ces possibilités, écrivez-nous sans attendre, ou adressez-vous à un autre avocat. L’aide juridictionnelle peut être demandée si vos ressources le permettent.',
        },
      ],
    },
    {
      when: '!suites',
      then: [
        { paragraph: 'Aucun recours ni aucune démarche ne reste ouvert à notre connaissance.' },
      ],
    },
    {
      when: 'document.expireLe',
      then: [
        {
          paragraph:
            'Votre document de séjour expire le {document.expireLe}. Demandez son renouvellement à temps : nous ne vous le rappellerons pas, sauf nouvelle mission.',
        },
      ],
    },
    { heading: 'Vos documents et vos comptes', level: 2 },
    {
      list: [
        'Les originaux que vous nous avez remis vous sont restitués ; gardez avec eux la copie des décisions et des accusés de réception.',
        'Signalez tout changement d’adresse à la préfecture et à la juridiction qui seraient encore saisies.',
      ],
    },
    {
      when: 'honoraires.reste',
      then: [{ paragraph: 'Il reste {honoraires.reste} à régler sur les honoraires convenus.' }],
    },
    {
      paragraph:
        'En cas de désaccord sur nos honoraires, vous pouvez saisir le bâtonnier de l’ordre des avocats au barreau de {cabinet.barreau}, ou le médiateur de la consommation : {cabinet.mediateur}.',
    },
    DATA_PROTECTION,
    ...toClient('Je vous remercie de la confiance que vous nous avez accordée.'),
  ],
  mentions: [
    { what: 'Résultat', pattern: /\{fin\.resultat\}/u, source: null },
    { what: 'Voies restantes et derniers jours', pattern: /\{#suites\}/u, source: null },
    { what: 'Restitution des pièces', pattern: /vous sont restitués/u, source: null },
    { what: 'Médiateur', pattern: /\{cabinet\.mediateur\}/u, source: null },
    {
      what: 'Protection des données',
      pattern: /Données personnelles/u,
      source: 'Règlement 2016/679',
    },
  ],
};

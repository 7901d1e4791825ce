import type { Translated } from '@quantieme/law';
import type { Unit } from '../facts/fact.ts';

/** What stands around the questions; `{…}` is replaced by what it names. */
export const WORDS_FR = {
  language: 'Français',
  welcome: {
    title: 'Vos réponses pour votre avocat',
    why: '{firm} vous pose ces questions pour savoir quels titres vous pouvez demander.',
    howLong:
      'Les questions dépendent de vos réponses\u00a0: seules celles qui servent sont posées.',
    free: 'Si vous ne savez pas, dites-le\u00a0: aucune réponse n’est obligatoire.',
    help: 'Quelqu’un de confiance peut vous aider à lire et à écrire.',
    atOnce: 'Chaque réponse part au cabinet dès que vous la donnez.',
    later: 'Vous pouvez fermer cette page et revenir plus tard, avec un nouveau lien.',
    languages: 'Langue',
  },
  secret: {
    title: 'Ce qui reste secret',
    firm: 'Seul {firm} lit vos réponses. L’avocat est tenu au secret professionnel.',
    prefecture:
      'Rien n’est envoyé à la préfecture, à la police ou à votre employeur sans votre accord.',
    sensitive:
      'Cette réponse est protégée\u00a0: seules les personnes chargées de votre dossier la voient.',
    rights: 'Vous pouvez demander au cabinet de voir vos réponses ou de les corriger.',
    sharedPhone:
      'Si quelqu’un d’autre utilise ce téléphone, fermez cette page quand vous avez fini.',
  },
  answer: {
    yes: 'Oui',
    no: 'Non',
    unknown: 'Je ne sais pas',
    none: 'Aucun',
    oneChoice: 'Choisissez une réponse',
    severalChoices: 'Choisissez toutes les réponses qui conviennent',
    country: 'Choisissez un pays',
    permit: 'Choisissez ce qui est écrit sur votre carte',
    addRow: 'Ajouter une ligne',
    removeRow: 'Enlever cette ligne',
    search: 'Chercher',
    noMatch: 'Rien ne correspond',
    chosen: 'Choisi',
    written: 'Écrivez votre réponse',
    kept: 'Réponse protégée',
  },
  date: {
    date: 'Date',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    example: 'Par exemple\u00a0: 12/05/2026',
    stillValid: 'Encore valable aujourd’hui',
  },
  units: {
    years: 'ans',
    months: 'mois',
    days: 'jours',
    count: 'nombre',
    percent: 'pour cent',
    'euros-a-month': 'euros par mois',
    'euros-a-year': 'euros par an',
    euros: 'euros',
  } satisfies Record<Unit, string>,
  rows: {
    permit: 'Titre',
    from: 'Du',
    to: 'Au',
    job: 'Emploi',
    place: 'Lieu',
    offence: 'Infraction',
    sentence: 'Peine',
    final: 'Décision définitive',
    relative: 'Lien avec vous',
    contact: 'Contacts',
  },
  steps: {
    start: 'Commencer',
    next: 'Suivant',
    back: 'Retour',
    question: 'Question {number}',
    required: 'Répondez, ou choisissez «\u00a0Je ne sais pas\u00a0»',
    review: 'Relisez vos réponses',
    change: 'Modifier',
    send: 'Envoyer au cabinet',
    sending: 'Envoi en cours…',
    close: 'Vous pouvez fermer cette page.',
    allAsked: 'Il n’y a plus de question.',
    finish: 'J’ai terminé',
    last: 'Ensuite, vous ne pourrez plus changer vos réponses sur cette page.',
    continue: 'Continuer',
  },
  end: {
    title: 'C’est fini',
    thanks: 'Merci. {firm} a reçu vos réponses le {date}.',
    after: 'Un avocat les vérifie avant toute demande. Il vous écrira s’il manque quelque chose.',
    printed: 'Gardez vos papiers\u00a0: le cabinet vous en demandera des copies.',
  },
  link: {
    once: 'Ce lien est pour vous seul(e)\u00a0: il sert une seule fois, jusqu’au {date}.',
    used: 'Vos réponses ont déjà été envoyées. Demandez un nouveau lien au cabinet.',
    expired: 'Ce lien ne marche plus\u00a0: il a expiré. Demandez un nouveau lien au cabinet.',
    unknown: 'Ce lien n’existe pas. Vérifiez le message reçu du cabinet.',
    noNetwork:
      'Pas de réseau\u00a0: votre réponse est gardée ici et partira dès le retour du réseau.',
    elsewhere: 'Ce lien a déjà servi\u00a0: il ne s’ouvre qu’une fois.',
    revoked: 'Le cabinet a retiré ce lien. Demandez-lui un nouveau lien.',
    closed: 'Ouvrez le lien que le cabinet vous a envoyé.',
    slow: 'Trop d’essais. Attendez un peu, puis réessayez.',
    broken: 'Un problème est survenu. Réessayez.',
    retry: 'Réessayer',
  },
  wrong: {
    choice: 'Choisissez une des réponses.',
    date: 'Cette date n’existe pas\u00a0: le jour, le mois puis l’année.',
    future: 'Cette date n’est pas encore arrivée\u00a0: vérifiez-la.',
    number: 'Écrivez un nombre, en chiffres.',
    tooLong: 'C’est trop long\u00a0: {number} lettres au plus.',
    order: 'La fin vient avant le début\u00a0: vérifiez les deux dates.',
    contradictsYourself:
      'Cette réponse en contredit une autre que vous avez donnée. Vérifiez-la, ou revenez en arrière pour changer l’autre.',
    contradictsFirm:
      'Cette réponse ne va pas avec ce que le cabinet sait déjà. Vérifiez-la\u00a0; si elle est juste, choisissez «\u00a0Je ne sais pas\u00a0» et parlez-en au cabinet.',
    settled: 'Le cabinet s’est occupé de cette question\u00a0: passez à la suivante.',
    notNow: 'Cette question ne se pose pas ici.',
  },
};

export type QuestionnaireWords = Translated<typeof WORDS_FR>;

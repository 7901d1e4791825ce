import type { Unit } from '../fact.ts';

/** What stands around the questions; `{…}` is replaced by what it names. */
export const WORDS_FR = {
  language: 'Français',
  welcome: {
    title: 'Vos réponses pour votre avocat',
    why: 'Le cabinet {firm} vous pose ces questions pour savoir quels titres vous pouvez demander.',
    howLong:
      'Les questions dépendent de vos réponses\u00a0: seules celles qui servent sont posées.',
    free: 'Si vous ne savez pas, dites-le\u00a0: aucune réponse n’est obligatoire.',
    help: 'Quelqu’un de confiance peut vous aider à lire et à écrire.',
  },
  secret: {
    title: 'Ce qui reste secret',
    firm: 'Seul le cabinet {firm} lit vos réponses. L’avocat est tenu au secret professionnel.',
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
  },
  end: {
    title: 'C’est fini',
    thanks: 'Merci. Le cabinet {firm} a reçu vos réponses le {date}.',
    after: 'Un avocat les vérifie avant toute demande. Il vous écrira s’il manque quelque chose.',
    printed: 'Gardez vos papiers\u00a0: le cabinet vous en demandera des copies.',
  },
  link: {
    once: 'Ce lien est pour vous seul(e)\u00a0: il sert une seule fois, jusqu’au {date}.',
    used: 'Vos réponses ont déjà été envoyées. Demandez un nouveau lien au cabinet.',
    expired: 'Ce lien ne marche plus depuis le {date}. Demandez un nouveau lien au cabinet.',
    unknown: 'Ce lien n’existe pas. Vérifiez le message reçu du cabinet.',
    noNetwork: 'Pas de réseau\u00a0: vos réponses ne sont pas encore envoyées. Réessayez.',
  },
  wrong: {
    choice: 'Choisissez une des réponses.',
    date: 'Cette date n’existe pas\u00a0: le jour, le mois puis l’année.',
    future: 'Cette date n’est pas encore arrivée\u00a0: vérifiez-la.',
    number: 'Écrivez un nombre, en chiffres.',
    tooLong: 'C’est trop long\u00a0: {number} lettres au plus.',
  },
};

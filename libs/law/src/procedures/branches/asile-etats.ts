import { read, states, toConfirm } from '../procedure.ts';

/** The limits read are those of before the European pact. */
const PACT = toConfirm(
  [
    'Depuis le 12 juin 2026 le pacte européen s’applique : chaque délai d’asile est à vérifier.',
    'Since 12 June 2026 the European pact applies: every asylum limit must be checked.',
  ],
  ['Règlement 2024/1351 46'],
  { since: '2026-06-12' },
);

/** Where a claim for asylum may stand. */
export const ASILE_STATES = states({
  presentation: {
    label: ['Demande à enregistrer', 'Claim to be registered'],
    phase: 'preparing',
    means: [
      'Vous vous présentez à la structure d’accueil, puis au guichet qui enregistre la demande.',
      'You go to the reception point, then to the desk that registers the claim.',
    ],
    next: [
      {
        do: ['Suivre l’enregistrement', 'Follow the registration'],
        limit: 'asile-enregistrement-3-jours',
        letter: 'refere-liberte',
      },
    ],
    advice: [
      PACT,
      read(
        [
          'Trois jours ouvrés, dix au plus en cas d’afflux.',
          'Three working days, ten at most when many apply.',
        ],
        ['CESEDA L521-4'],
      ),
    ],
  },
  enregistre: {
    label: ['Demande enregistrée', 'Claim registered'],
    phase: 'preparing',
    means: [
      'Vous avez l’attestation de demande d’asile. Le dossier doit arriver à l’OFPRA dans les vingt et un jours.',
      'You have the asylum certificate. The file must reach OFPRA within twenty-one days.',
    ],
    next: [
      {
        do: ['Introduire la demande à l’OFPRA', 'Lodge the claim with OFPRA'],
        limit: 'ofpra-introduction-21-jours',
      },
      {
        do: ['Demander aussi un autre titre, s’il y a lieu', 'Also ask for another permit, if any'],
        limit: 'asile-demande-sejour-concomitante',
        letter: 'demande-titre-accompagnement',
      },
    ],
    advice: [
      PACT,
      read(
        [
          'Un autre titre se demande dès ce stade, sous peine de ne plus pouvoir l’être ensuite, sauf fait nouveau.',
          'Another permit is asked for at this stage, or not later, save new facts.',
        ],
        ['CESEDA L431-2'],
      ),
    ],
  },
  dublin: {
    label: ['Autre État responsable', 'Another State responsible'],
    phase: 'filed',
    means: [
      'La préfecture pense qu’un autre État européen doit examiner la demande.',
      'The prefecture believes another European State must examine the claim.',
    ],
    next: [
      {
        do: [
          'Attendre la décision de transfert, la contester',
          'Wait for the transfer decision, contest it',
        ],
        limit: 'dublin-transfert',
        letter: 'client-delais',
      },
    ],
    advice: [PACT],
  },
  'ofpra-saisi': {
    label: ['OFPRA saisi', 'OFPRA seised'],
    phase: 'filed',
    means: [
      'L’OFPRA examine la demande et vous convoquera à un entretien.',
      'OFPRA examines the claim and will call you to an interview.',
    ],
    next: [
      { do: ['Préparer l’entretien', 'Prepare the interview'], letter: 'convocation-client' },
      {
        do: [
          'Demander une autorisation de travail après six mois',
          'Ask for a work authorisation after six months',
        ],
        limit: 'autorisation-travail-asile-6-mois',
      },
    ],
    advice: [PACT],
  },
  'a-completer': {
    label: ['Demande à compléter', 'Claim to be completed'],
    phase: 'filed',
    means: [
      'L’OFPRA réclame de quoi compléter la demande, dans les huit jours.',
      'OFPRA wants the claim completed within eight days.',
    ],
    next: [
      { do: ['Compléter la demande', 'Complete the claim'], limit: 'ofpra-completion-8-jours' },
    ],
    advice: [PACT],
  },
  'ofpra-decision-a-lire': {
    label: ['Décision de l’OFPRA, sens à noter', 'OFPRA’s decision, outcome to record'],
    phase: 'refused',
    means: [
      'L’OFPRA a répondu. Nous lisons sa décision avec vous.',
      'OFPRA has answered. We read its decision with you.',
    ],
    next: [
      {
        do: [
          'Noter le sens ; en cas de rejet, saisir la CNDA',
          'Record the outcome; if rejected, go to the asylum court',
        ],
        limit: 'cnda-recours-1-mois',
      },
    ],
    advice: [PACT],
  },
  'rejet-ofpra': {
    label: ['Rejet de l’OFPRA', 'Rejected by OFPRA'],
    phase: 'refused',
    means: [
      'L’OFPRA a rejeté. Vous avez un mois pour que votre recours arrive à la CNDA.',
      'OFPRA rejected the claim. You have one month for your appeal to reach the asylum court.',
    ],
    next: [
      { do: ['Demander l’aide juridictionnelle', 'Ask for legal aid'], limit: 'cnda-aj-15-jours' },
      {
        do: ['Déposer le recours à la CNDA', 'Appeal to the asylum court'],
        limit: 'cnda-recours-1-mois',
        letter: 'client-delais',
      },
      {
        do: [
          'Plus de droit au maintien : demander la suspension de l’éloignement',
          'No right to remain: ask to suspend the removal',
        ],
        limit: 'suspension-eloignement-cnda',
      },
    ],
    advice: [
      PACT,
      read(
        [
          'Le recours compte du jour où il arrive à la cour.',
          'The appeal counts from the day it reaches the court.',
        ],
        ['CESEDA R532-8'],
      ),
      read(
        [
          'Une décision non lue sur l’espace de l’OFPRA est réputée notifiée après quinze jours.',
          'A decision not read on OFPRA’s space is deemed notified after fifteen days.',
        ],
        ['CESEDA R531-17'],
      ),
    ],
  },
  'cloture-ofpra': {
    label: ['Demande close par l’OFPRA', 'Claim closed by OFPRA'],
    phase: 'refused',
    means: [
      'L’OFPRA a clos la demande. Elle peut être rouverte une fois, dans les neuf mois.',
      'OFPRA closed the claim. It may be reopened once, within nine months.',
    ],
    next: [{ do: ['Demander la réouverture', 'Ask for reopening'], limit: 'ofpra-cloture-9-mois' }],
    advice: [PACT],
  },
  'cnda-saisie': {
    label: ['CNDA saisie', 'Asylum court seised'],
    phase: 'court',
    means: [
      'La cour examine le recours : cinq mois en formation, cinq semaines à juge unique.',
      'The court examines the appeal: five months by a panel, five weeks by a single judge.',
    ],
    next: [
      {
        do: ['Préparer l’audience et compléter', 'Prepare the hearing and add to the file'],
        limit: 'cnda-jugement-5-mois',
        letter: 'convocation-client',
      },
    ],
    advice: [PACT],
  },
  'cnda-audience': {
    label: ['Audience à la CNDA', 'Hearing at the asylum court'],
    phase: 'court',
    means: [
      'L’audience est fixée. Les écrits doivent arriver avant la clôture.',
      'The hearing is fixed. Written submissions must arrive before the close.',
    ],
    next: [
      {
        do: ['Produire avant la clôture', 'File before the close'],
        limit: 'cnda-cloture-instruction',
      },
      { do: ['Préparer le client', 'Prepare the client'], letter: 'convocation-client' },
    ],
    advice: [
      PACT,
      read(
        [
          'Clôture trois jours avant l’audience, cinq en formation collégiale.',
          'Closed three days before the hearing, five before a panel.',
        ],
        ['CESEDA R532-23'],
      ),
    ],
  },
  protege: {
    label: ['Protection accordée', 'Protection granted'],
    phase: 'ended',
    means: [
      'Vous êtes protégé. La carte est due dans les trois mois et la famille peut venir.',
      'You are protected. The card is due within three months and the family may come.',
    ],
    final: true,
    documents: ['protection-titre'],
    advice: [
      read(
        [
          'La carte se délivre dans les trois mois de la décision.',
          'The card is issued within three months of the decision.',
        ],
        ['CESEDA R424-1', 'CESEDA R424-7'],
      ),
    ],
  },
  'rejet-definitif': {
    label: ['Rejet définitif', 'Final rejection'],
    phase: 'ended',
    means: [
      'La CNDA a rejeté. Le droit de rester prend fin ; une OQTF peut suivre.',
      'The asylum court dismissed the appeal. The right to remain ends; an obligation to leave may follow.',
    ],
    next: [
      {
        do: [
          'Étudier une rectification, un pourvoi ou un réexamen',
          'Consider a rectification, cassation or a repeated claim',
        ],
        limit: 'cassation-2-mois',
      },
      {
        do: ['Préparer la sortie de l’hébergement', 'Prepare to leave the accommodation'],
        limit: 'hebergement-asile-sortie',
        letter: 'client-delais',
      },
      {
        do: ['Se préparer à une OQTF', 'Prepare for an obligation to leave'],
        limit: 'oqtf-apres-rejet-asile',
      },
    ],
    advice: [PACT],
  },
  clos: {
    label: ['Demande close', 'Claim closed'],
    phase: 'ended',
    means: ['La demande d’asile est close.', 'The asylum claim is closed.'],
    final: true,
  },
});

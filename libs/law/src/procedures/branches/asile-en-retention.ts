import { branch, read } from '../procedure.ts';

/** Asylum asked for in detention: CESEDA art. L. 754-1 and following. */
export const ASILE_EN_RETENTION = branch({
  id: 'asile-en-retention',
  label: ['Asile demandé en rétention', 'Asylum asked for in detention'],
  states: {
    'droits-notifies': {
      label: ['Droits notifiés', 'Rights notified'],
      means: [
        'Vous avez cinq jours pour demander l’asile depuis le centre.',
        'You have five days to ask for asylum from the centre.',
      ],
      next: [
        {
          do: ['Demander l’asile s’il y a lieu', 'Ask for asylum if need be'],
          limit: 'retention-demande-asile-5-jours',
        },
      ],
      advice: [
        read(
          [
            'Passé cinq jours, la demande n’est plus recevable, sauf faits survenus après.',
            'After five days the claim is inadmissible, save for later facts.',
          ],
          ['CESEDA L754-1'],
        ),
      ],
    },
    'asile-demande': {
      label: ['Asile demandé', 'Asylum asked for'],
      means: [
        'L’OFPRA examine la demande en quelques jours.',
        'OFPRA examines the claim within days.',
      ],
      next: [
        {
          do: ['Suivre la réponse de l’OFPRA', 'Follow OFPRA’s answer'],
          limit: 'retention-ofpra-96-heures',
        },
      ],
    },
    maintenu: {
      label: ['Maintien en rétention', 'Detention maintained'],
      means: [
        'Le préfet vous garde en rétention pendant l’examen de l’asile. Quarante-huit heures pour contester.',
        'The prefect keeps you in detention during the claim. Forty-eight hours to contest.',
      ],
      next: [
        {
          do: ['Contester le maintien', 'Contest it'],
          limit: 'oqtf-recours-48-heures',
          letter: 'requete-oqtf',
        },
      ],
      advice: [
        read(
          [
            'Le maintien se conteste devant le tribunal administratif.',
            'It is contested before the administrative court.',
          ],
          ['CESEDA L754-3', 'CESEDA L754-4'],
        ),
      ],
    },
    'asile-repondu': {
      label: ['OFPRA a répondu', 'OFPRA has answered'],
      means: [
        'L’OFPRA a répondu, ou la personne est libre.',
        'OFPRA has answered, or the person is free.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'retention-droits-asile-notifies',
      from: [null, 'asile-repondu'],
      to: 'droits-notifies',
      opens: ['retention-demande-asile-5-jours'],
    },
    {
      on: 'retention-asile-demande',
      from: [null, 'droits-notifies'],
      to: 'asile-demande',
      opens: ['retention-ofpra-96-heures'],
      ends: ['retention-demande-asile-5-jours'],
    },
    {
      on: 'maintien-retention-notifie',
      from: [null, 'droits-notifies', 'asile-demande'],
      to: 'maintenu',
      opens: ['oqtf-recours-48-heures'],
    },
    ...(['decision-ofpra', 'liberation', 'protection-accordee'] as const).map((on) => ({
      on,
      from: ['droits-notifies', 'asile-demande', 'maintenu'] as const,
      to: 'asile-repondu' as const,
    })),
  ],
});

import { branch, toConfirm } from '../procedure.ts';

const LEFT = ['oqtf-executee', 'transfert-execute'] as const;

/** The judge of detention: CESEDA art. L. 741-10 and L. 742-1. */
export const JUGE_RETENTION = branch({
  id: 'juge-retention',
  label: ['Juge de la rétention', 'Judge of detention'],
  states: {
    'placement-conteste': {
      label: ['Placement contesté', 'Placement contested'],
      phase: 'court',
      means: [
        'Le juge va dire si votre placement est régulier. Il statue en quarante-huit heures.',
        'The judge will say whether your placement is lawful, within forty-eight hours.',
      ],
      next: [
        {
          do: ['Plaider devant le juge', 'Plead before the judge'],
          limit: 'retention-juge-48-heures',
        },
      ],
    },
    prolongee: {
      label: ['Rétention prolongée', 'Detention extended'],
      means: [
        'Le juge a prolongé la rétention. L’appel se fait en vingt-quatre heures.',
        'The judge extended the detention. An appeal is made within twenty-four hours.',
      ],
      next: [
        { do: ['Faire appel', 'Appeal'], limit: 'retention-appel-24-heures' },
        {
          do: ['Préparer la prolongation suivante', 'Prepare for the next extension'],
          limit: 'retention-prolongations',
        },
      ],
      advice: [
        toConfirm(
          [
            'Durées des prolongations depuis le 11 novembre 2025 : vingt-six, trente et trente jours.',
            'Lengths of extensions since 11 November 2025: twenty-six, thirty and thirty days.',
          ],
          ['Loi 2025-796 rétention administrative'],
          { since: '2025-11-11' },
        ),
      ],
    },
    'appel-retention': {
      label: ['Appel de la rétention', 'Detention appealed'],
      phase: 'court',
      means: [
        'Le premier président de la cour d’appel statue en quarante-huit heures.',
        'The first president of the court of appeal rules within forty-eight hours.',
      ],
      next: [
        {
          do: ['Plaider devant le premier président', 'Plead before the first president'],
          limit: 'retention-premier-president-48-heures',
        },
      ],
    },
    terminee: {
      label: ['Rétention terminée', 'Detention over'],
      means: ['La rétention est finie.', 'The detention is over.'],
      final: true,
    },
  },
  toConfirm: { since: '2025-11-11' },
  moves: [
    {
      on: 'retention-contestee',
      from: [null, 'terminee'],
      to: 'placement-conteste',
      opens: ['retention-juge-48-heures'],
      ends: ['retention-placement'],
      sources: ['CESEDA L741-10'],
    },
    { on: 'retention-contestee', from: ['prolongee'], opens: ['retention-juge-48-heures'] },
    {
      on: 'retention-prolongee',
      from: [null, 'placement-conteste', 'prolongee', 'appel-retention', 'terminee'],
      to: 'prolongee',
      opens: ['retention-prolongations', 'retention-appel-24-heures'],
      ends: ['retention-juge-48-heures'],
      sources: ['CESEDA L742-1'],
    },
    {
      on: 'retention-appel-depose',
      from: ['prolongee', 'placement-conteste', 'terminee'],
      to: 'appel-retention',
      opens: ['retention-premier-president-48-heures'],
      ends: ['retention-appel-24-heures'],
    },
    {
      on: 'liberation',
      from: ['placement-conteste', 'prolongee', 'appel-retention'],
      to: 'terminee',
      ends: ['retention-prolongations'],
    },
    ...LEFT.map((on) => ({
      on,
      from: ['placement-conteste', 'prolongee', 'appel-retention'] as const,
      to: 'terminee' as const,
      ends: ['retention-prolongations'],
    })),
  ],
});

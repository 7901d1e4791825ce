import { branch, read, toConfirm } from '../procedure.ts';

/** Transfer to another State of the Union. */
export const TRANSFERT = branch({
  id: 'transfert',
  label: ['Transfert vers un autre État', 'Transfer to another State'],
  states: {
    'transfert-accepte': {
      label: ['Transfert accepté par l’autre État', 'Accepted by the other State'],
      phase: 'filed',
      means: [
        'L’autre État accepte de vous reprendre. Le délai pour vous transférer court.',
        'The other State agrees to take you. The time to transfer you is running.',
      ],
      next: [
        {
          do: ['Suivre le délai de transfert', 'Follow the time for the transfer'],
          limit: 'dublin-transfert',
        },
      ],
    },
    'transfert-notifie': {
      label: ['Transfert notifié', 'Transfer notified'],
      phase: 'refused',
      means: [
        'Vous devez être transféré. Vous avez sept jours pour contester, quarante-huit heures en rétention.',
        'You are to be transferred. You have seven days to contest, forty-eight hours in detention.',
      ],
      next: [
        {
          do: ['Contester le transfert', 'Contest the transfer'],
          limit: 'oqtf-recours-7-jours',
          letter: 'requete-oqtf',
        },
        {
          do: ['En rétention', 'In detention'],
          limit: 'oqtf-recours-48-heures',
          letter: 'requete-sommaire-oqtf',
        },
        {
          do: ['Suivre le délai de transfert', 'Follow the time for the transfer'],
          limit: 'dublin-transfert',
        },
      ],
      documents: ['recours-ta'],
      advice: [
        read(
          [
            'Le tribunal juge en premier et dernier ressort, sauf outre-mer.',
            'The court rules in first and last resort, save overseas.',
          ],
          ['CJA R811-1'],
          { since: '2024-07-15' },
        ),
        read(
          [
            'Sept jours, ou quarante-huit heures en rétention.',
            'Seven days, or forty-eight hours in detention.',
          ],
          ['CESEDA L572-4'],
        ),
      ],
    },
    'transfert-conteste': {
      label: ['Transfert contesté', 'Transfer contested'],
      phase: 'court',
      means: [
        'Le tribunal va juger. Le transfert attend sa décision.',
        'The court will rule. The transfer waits for it.',
      ],
      next: [
        {
          do: ['Préparer l’audience', 'Prepare the hearing'],
          limit: 'eloignement-jugement',
          letter: 'convocation-client',
        },
      ],
      advice: [
        toConfirm(
          [
            'Le recours suspend le délai de transfert selon le règlement applicable.',
            'The appeal suspends the time for the transfer as the regulation in force says.',
          ],
          ['Règlement 604/2013 29', 'Règlement 2024/1351 46'],
        ),
      ],
    },
    'transfert-clos': {
      label: ['Transfert exécuté ou abandonné', 'Transfer carried out or given up'],
      means: [
        'Le transfert a eu lieu, ou n’aura pas lieu.',
        'The transfer took place, or will not.',
      ],
      final: true,
    },
  },
  toConfirm: { since: '2026-06-12' },
  moves: [
    {
      on: 'transfert-accepte',
      from: [null],
      to: 'transfert-accepte',
      opens: ['dublin-transfert'],
    },
    {
      on: 'transfert-accepte',
      from: ['transfert-notifie', 'transfert-conteste'],
      opens: ['dublin-transfert'],
    },
    {
      on: 'transfert-notifie',
      from: [null, 'transfert-accepte'],
      to: 'transfert-notifie',
      opens: ['oqtf-recours-7-jours', 'oqtf-recours-48-heures', 'dublin-transfert'],
      sources: ['CESEDA L572-4'],
    },
    {
      on: 'transfert-delai-prolonge',
      from: ['transfert-accepte', 'transfert-notifie', 'transfert-conteste'],
    },
    {
      on: 'requete-deposee',
      from: ['transfert-notifie'],
      to: 'transfert-conteste',
      ends: ['oqtf-recours-7-jours'],
    },
    {
      on: 'requete-ta-deposee',
      from: ['transfert-notifie'],
      to: 'transfert-conteste',
      ends: ['oqtf-recours-7-jours'],
    },
    {
      on: 'jugement',
      from: ['transfert-conteste'],
      to: 'transfert-clos',
      when: { detail: 'outcome', is: ['annulation', 'annulation-partielle'] },
    },
    { on: 'jugement', from: ['transfert-conteste'], to: 'transfert-notifie' },
    {
      on: 'transfert-execute',
      from: ['transfert-accepte', 'transfert-notifie', 'transfert-conteste'],
      to: 'transfert-clos',
      ends: ['dublin-transfert'],
    },
    {
      on: 'enregistrement-guda',
      from: ['transfert-accepte', 'transfert-notifie', 'transfert-conteste'],
      to: 'transfert-clos',
      ends: ['dublin-transfert'],
    },
  ],
});

import { branch, read } from '../procedure.ts';

/** Nationality by declaration: Code civil art. 21-2, 21-4, 26-3, 26-4. */
export const DECLARATION = branch({
  id: 'declaration',
  label: ['Déclaration de nationalité', 'Declaration of nationality'],
  states: {
    'declaration-deposee': {
      label: ['Déclaration déposée', 'Declaration filed'],
      phase: 'filed',
      means: [
        'Votre déclaration a reçu son récépissé. L’administration a un délai pour l’enregistrer ou la refuser.',
        'Your declaration has its receipt. The administration has a time to register or refuse it.',
      ],
      next: [
        {
          do: ['Suivre l’enregistrement', 'Follow the registration'],
          limit: 'declaration-nationalite',
          letter: 'relance-prefecture',
        },
      ],
    },
    'declaration-enregistree': {
      label: ['Déclaration enregistrée', 'Declaration registered'],
      phase: 'ended',
      means: ['Vous êtes français par déclaration.', 'You are French by declaration.'],
      final: true,
    },
    'declaration-refusee': {
      label: ['Enregistrement refusé', 'Registration refused'],
      phase: 'refused',
      means: [
        'L’enregistrement est refusé. Vous avez six mois pour saisir le tribunal judiciaire.',
        'Registration is refused. You have six months to go to the judicial court.',
      ],
      next: [
        {
          do: ['Saisir le tribunal judiciaire', 'Go to the judicial court'],
          limit: 'declaration-refus-tj-6-mois',
        },
      ],
      advice: [
        read(
          [
            'Le tribunal judiciaire, non l’administratif.',
            'The judicial court, not the administrative one.',
          ],
          ['Code civil 26-3'],
        ),
      ],
    },
    'tribunal-judiciaire-saisi': {
      label: ['Tribunal judiciaire saisi', 'Judicial court seised'],
      phase: 'court',
      means: [
        'Le tribunal judiciaire dira si la déclaration devait être enregistrée.',
        'The judicial court will say whether the declaration had to be registered.',
      ],
      next: [{ do: ['Suivre l’affaire', 'Follow the case'] }],
    },
  },
  toConfirm: true,
  moves: [
    {
      on: 'declaration-recepisse',
      from: [null, 'declaration-refusee'],
      to: 'declaration-deposee',
      opens: ['declaration-nationalite'],
      sources: ['Code civil 26-3'],
    },
    {
      on: 'declaration-enregistree',
      from: [null, 'declaration-deposee', 'declaration-refusee', 'tribunal-judiciaire-saisi'],
      to: 'declaration-enregistree',
      ends: ['declaration-nationalite'],
    },
    {
      on: 'declaration-enregistrement-refuse',
      from: [null, 'declaration-deposee'],
      to: 'declaration-refusee',
      opens: ['declaration-refus-tj-6-mois'],
      ends: ['declaration-nationalite'],
      sources: ['Code civil 26-3'],
    },
    {
      on: 'requete-tj-deposee',
      from: ['declaration-refusee', 'declaration-deposee'],
      to: 'tribunal-judiciaire-saisi',
      ends: ['declaration-refus-tj-6-mois'],
    },
  ],
});

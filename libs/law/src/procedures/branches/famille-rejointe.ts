import { branch, read, toConfirm } from '../procedure.ts';
import { VISA_STATES } from './visa-etats.ts';
import { visaMoves } from './visa.ts';

/** Each member of the family, from the visa to the card: procedures.md (b), after the prefect’s agreement. */
export const FAMILLE_REJOINTE = branch({
  id: 'famille',
  label: ['Membre de la famille', 'Family member'],
  per: 'beneficiary',
  states: {
    ...VISA_STATES,
    'visa-delivre': {
      label: ['Visa délivré', 'Visa issued'],
      phase: 'granted',
      means: [
        'Le visa est délivré. Il faut entrer en France dans les trois mois.',
        'The visa is issued. One must enter France within three months.',
      ],
      next: [
        {
          do: ['Organiser le voyage', 'Arrange the journey'],
          limit: 'regroupement-entree-3-mois',
          letter: 'client-delais',
        },
      ],
      advice: [
        read(
          [
            'Sans entrée dans les trois mois du visa, l’autorisation est caduque.',
            'Without entry within three months of the visa, the authorisation lapses.',
          ],
          ['CESEDA R434-34'],
        ),
      ],
    },
    'entre-en-france': {
      label: ['Entré en France', 'Entered France'],
      phase: 'granted',
      means: [
        'Vous êtes arrivé. Le visa se valide en ligne et l’OFII convoque à la visite médicale.',
        'You have arrived. The visa is validated online and OFII summons for the medical visit.',
      ],
      next: [
        {
          do: ['Valider le visa de long séjour', 'Validate the long-stay visa'],
          limit: 'vls-ts-validation-3-mois',
        },
        {
          do: ['Prévenir l’OFII de l’arrivée', 'Tell OFII of the arrival'],
          letter: 'rf-relance-ofii-prefet',
        },
      ],
      advice: [
        read(
          [
            'L’OFII convoque chaque membre de la famille à la visite médicale.',
            'OFII summons each family member to the medical visit.',
          ],
          ['CESEDA R434-31'],
        ),
        read(
          [
            'Le conjoint, et l’enfant entré entre seize et dix-huit ans, signent le contrat d’intégration républicaine, sauf exception.',
            'The spouse, and a child who entered between sixteen and eighteen, sign the contract of republican integration, save exceptions.',
          ],
          ['CESEDA L413-2', 'CESEDA L413-5'],
        ),
      ],
    },
    'visite-ofii': {
      label: ['Visite médicale faite', 'Medical visit done'],
      phase: 'granted',
      means: [
        'La visite médicale est faite. La carte peut être demandée.',
        'The medical visit is done. The card may be asked for.',
      ],
      next: [
        { do: ['Demander le titre', 'Ask for the permit'], letter: 'demande-titre-accompagnement' },
      ],
      documents: ['rf-titre-conjoint', 'rf-titre-enfant'],
      advice: [
        read(
          [
            'La carte est subordonnée au certificat médical de l’OFII.',
            'The card depends on OFII’s medical certificate.',
          ],
          ['CESEDA R434-36'],
        ),
      ],
    },
    'titre-demande': {
      label: ['Titre demandé', 'Permit asked for'],
      phase: 'filed',
      means: [
        'La carte est demandée à la préfecture.',
        'The card has been asked of the prefecture.',
      ],
      next: [
        {
          do: ['Relancer la préfecture', 'Chase the prefecture'],
          letter: 'relance-prefecture',
          afterDays: 90,
        },
      ],
      documents: ['rf-titre-conjoint', 'rf-titre-enfant'],
      advice: [
        toConfirm(
          [
            'Conjoint : avant la fin du visa ; enfant : dans l’année de ses dix-huit ans, ou dès seize ans pour travailler.',
            'Spouse: before the visa ends; child: within the year of turning 18, or from 16 to work.',
          ],
          ['CESEDA L423-14', 'CESEDA L423-15'],
        ),
      ],
    },
    'titre-delivre': {
      label: ['Titre délivré', 'Permit issued'],
      phase: 'ended',
      means: [
        'La carte est délivrée. Une rupture dans les trois ans peut la remettre en cause.',
        'The card is issued. A separation within three years may call it into question.',
      ],
      final: true,
      advice: [
        read(
          [
            'Une rupture de la vie commune dans les trois ans peut fonder un retrait, sauf décès, violences ou enfants dans les conditions du texte.',
            'A separation within three years may ground a withdrawal, save death, violence or children as the text says.',
          ],
          ['CESEDA L423-17', 'CESEDA L423-18'],
        ),
        read(
          [
            'Venu rejoindre le titulaire d’une carte de résident : carte de dix ans après trois ans de résidence régulière, sous condition d’intégration.',
            'Came to join the holder of a resident card: a ten-year card after three years’ regular residence, on condition of integration.',
          ],
          ['CESEDA L423-16', 'CESEDA L413-7'],
        ),
      ],
    },
    'vie-commune-rompue': {
      label: ['Vie commune rompue', 'Life in common ended'],
      means: [
        'La séparation peut conduire le préfet à retirer la carte ou à ne pas la renouveler. Des exceptions existent.',
        'The separation may lead the prefect to withdraw the card or not renew it. There are exceptions.',
      ],
      next: [
        {
          do: [
            'Vérifier les exceptions : décès, enfants, violences',
            'Check the exceptions: death, children, violence',
          ],
          limit: 'retrait-regroupement-3-ans',
        },
        {
          do: [
            'Préparer des observations si un retrait est envisagé',
            'Prepare observations should a withdrawal be contemplated',
          ],
          letter: 'observations-contradictoire',
        },
      ],
      advice: [
        read(
          [
            'Violences : le titre ne peut être retiré et se renouvelle.',
            'Violence: the card cannot be withdrawn and is renewed.',
          ],
          ['CESEDA L423-18'],
        ),
      ],
    },
    'visa-caduc': {
      label: ['Autorisation caduque', 'Authorisation lapsed'],
      phase: 'ended',
      means: [
        'L’entrée n’a pas eu lieu à temps : une nouvelle demande de regroupement est nécessaire.',
        'Entry did not take place in time: a new application is needed.',
      ],
      final: true,
    },
    renonciation: {
      label: ['Venue abandonnée', 'Coming given up'],
      phase: 'ended',
      means: ['Ce membre de la famille ne viendra pas.', 'This family member will not come.'],
      final: true,
    },
  },
  moves: [
    ...visaMoves<never>({
      filed: 'rf-visa-demande',
      checked: 'rf-visa-verification',
      refused: ['rf-visa-refuse', 'visa-refuse'],
      issued: ['rf-visa-delivre'],
      from: null,
      opens: ['visa-instruction'],
    }),
    {
      on: 'verification-etat-civil',
      from: ['visa-demande'],
      to: 'verification-etat-civil',
      opens: ['visa-verification-etat-civil'],
    },
    {
      on: 'rf-visa-delivre',
      from: ['visa-delivre', 'visa-caduc'],
      to: 'visa-delivre',
      opens: ['regroupement-entree-3-mois'],
    },
    { on: 'rf-caducite', from: ['visa-delivre'], to: 'visa-caduc', sources: ['CESEDA R434-34'] },
    {
      on: 'rf-entree',
      from: [null, 'visa-delivre', 'visa-caduc'],
      to: 'entre-en-france',
      opens: ['vls-ts-validation-3-mois', 'regroupement-resident-3-ans'],
      ends: ['regroupement-entree-3-mois'],
      sources: ['CESEDA R434-34'],
    },
    {
      on: 'vls-ts-validee',
      from: ['entre-en-france', 'visite-ofii'],
      ends: ['vls-ts-validation-3-mois'],
    },
    {
      on: 'rf-visite-medicale',
      from: [null, 'entre-en-france'],
      to: 'visite-ofii',
      sources: ['CESEDA R434-31', 'CESEDA R434-36'],
    },
    { on: 'cir-signe', from: ['entre-en-france', 'visite-ofii', 'titre-demande'] },
    {
      on: 'rf-titre-demande',
      from: [null, 'entre-en-france', 'visite-ofii', 'vie-commune-rompue'],
      to: 'titre-demande',
      ends: ['titre-majorite-un-an'],
      sources: ['CESEDA L423-14', 'CESEDA L423-15'],
    },
    {
      on: 'rf-titre-delivre',
      from: [null, 'entre-en-france', 'visite-ofii', 'titre-demande', 'vie-commune-rompue'],
      to: 'titre-delivre',
      opens: ['titre-renouvellement-fenetre-teleservice', 'titre-renouvellement-fenetre-guichet'],
    },
    {
      on: 'rf-rupture-vie-commune',
      from: ['entre-en-france', 'visite-ofii', 'titre-demande', 'titre-delivre'],
      to: 'vie-commune-rompue',
      ends: ['retrait-regroupement-3-ans'],
      sources: ['CESEDA L423-17'],
    },
    {
      on: 'rf-resident-3a',
      from: ['titre-delivre'],
      ends: ['regroupement-resident-3-ans'],
      sources: ['CESEDA L423-16'],
    },
    {
      on: 'rf-abandon',
      from: [
        'visa-demande',
        'verification-etat-civil',
        'visa-delivre',
        'visa-refuse',
        'visa-refus-implicite',
        'rapo-depose',
        'rapo-rejete',
        'rapo-recommandation',
        'visa-a-reexaminer',
      ],
      to: 'renonciation',
    },
  ],
});

import { text } from '@quantieme/law';
import { choice, countries, country, day, email, lines, words } from './cell-readers.ts';
import type { ImportField } from './import-field.ts';

const KINDS = choice(
  {
    client: ['cliente', 'clients'],
    relative: ['proche', 'famille', 'parent', 'conjoint', 'enfant'],
    adverse: ['partie adverse', 'adversaire'],
    contact: ['autre', 'other', 'tiers'],
  },
  text('client, proche, partie adverse, contact', 'client, relative, adverse, contact'),
);

const SEX = choice(
  {
    F: ['femme', 'feminin', 'female', 'mme', 'madame', 'mlle', 'mrs', 'ms'],
    M: ['homme', 'masculin', 'male', 'h', 'm.', 'monsieur', 'mr'],
    X: ['autre', 'other', 'indetermine'],
  },
  text('F, M, X', 'F, M, X'),
);

/** What columns of a file of persons may fill. */
export const PERSON_FIELDS: readonly ImportField[] = [
  {
    id: 'familyName',
    label: text('Nom', 'Family name'),
    words: ['nom de famille', 'nom de naissance', 'nom client', 'last name', 'surname', 'name'],
    required: true,
    example: 'Diallo',
    read: words(),
  },
  {
    id: 'givenNames',
    label: text('Prénoms', 'Given names'),
    words: ['prénom', 'prénom client', 'first name', 'forename'],
    example: 'Aminata',
    read: words(),
  },
  {
    id: 'birthDate',
    label: text('Date de naissance', 'Date of birth'),
    words: ['né le', 'née le', 'né(e) le', 'naissance', 'ddn', 'birth date', 'dob', 'born'],
    isDate: true,
    example: '12/05/1990',
    read: day,
  },
  {
    id: 'birthPlace',
    label: text('Lieu de naissance', 'Place of birth'),
    words: ['né à', 'née à', 'ville de naissance', 'birth place'],
    example: 'Conakry',
    read: words(),
  },
  {
    id: 'nationalities',
    label: text('Nationalité', 'Nationality'),
    words: ['nationalités', 'citizenship'],
    example: 'Guinéenne',
    read: countries,
  },
  {
    id: 'sex',
    label: text('Sexe', 'Sex'),
    words: ['civilité', 'genre', 'gender', 'title', 'titre'],
    example: 'F',
    read: SEX,
  },
  {
    id: 'email',
    label: text('Adresse électronique', 'E-mail'),
    words: ['email', 'e-mail', 'mail', 'courriel', 'adresse mail', 'e-mail address'],
    example: 'aminata.diallo@exemple.fr',
    read: email,
  },
  {
    id: 'phone',
    label: text('Téléphone', 'Telephone'),
    words: ['tél', 'portable', 'mobile', 'téléphone portable', 'gsm', 'phone', 'phone number'],
    example: '06 12 34 56 78',
    read: words(40),
  },
  {
    id: 'address.street',
    label: text('Adresse', 'Street'),
    words: ['rue', 'voie', 'adresse postale', 'adresse 1', 'address', 'street address'],
    example: '12 rue des Lilas',
    read: words(300),
  },
  {
    id: 'address.postalCode',
    label: text('Code postal', 'Postal code'),
    words: ['cp', 'zip', 'zip code', 'postcode'],
    example: '93100',
    read: words(20),
  },
  {
    id: 'address.city',
    label: text('Ville', 'City'),
    words: ['commune', 'localité', 'town'],
    example: 'Montreuil',
    read: words(),
  },
  {
    id: 'address.country',
    label: text('Pays', 'Country'),
    words: ['pays de résidence', 'country of residence'],
    example: 'France',
    read: country,
  },
  {
    id: 'foreignerNumber',
    label: text('Numéro étranger', 'Foreigner number'),
    words: ['agdref', 'numéro agdref', 'n° étranger', 'numéro usager'],
    example: '9912345678',
    read: words(20),
  },
  {
    id: 'kind',
    label: text('Qualité', 'Kind'),
    words: ['type de personne', 'type', 'catégorie', 'person type', 'role'],
    example: 'client',
    read: KINDS,
  },
  {
    id: 'notes',
    label: text('Remarques', 'Notes'),
    words: ['commentaire', 'observations', 'note', 'comments'],
    example: '',
    read: lines(),
  },
];

import { text, type Text } from '@quantieme/law';

/** What a decent dwelling has, by the article of the decree of 30 January 2002 that says so. */
const BY_ID = {
  shell: {
    article: '2',
    label: text('clos et couvert, à l’abri de l’eau', 'walls and roof sound, sheltered from water'),
  },
  guards: {
    article: '2',
    label: text('garde-corps en bon état', 'guard rails in good condition'),
  },
  materials: {
    article: '2',
    label: text(
      'matériaux et canalisations sans risque pour la santé',
      'materials and pipes without risk to health',
    ),
  },
  networks: {
    article: '2',
    label: text(
      'électricité, gaz, chauffage et eau chaude conformes',
      'electricity, gas, heating and hot water in order',
    ),
  },
  ventilation: {
    article: '2',
    label: text('aération suffisante', 'enough ventilation'),
  },
  light: {
    article: '2',
    label: text('éclairement naturel des pièces', 'rooms with natural light'),
  },
  heating: {
    article: '3',
    label: text('installation de chauffage', 'heating'),
  },
  water: {
    article: '3',
    label: text('eau potable', 'drinking water'),
  },
  drains: {
    article: '3',
    label: text('évacuation des eaux usées', 'drains'),
  },
  kitchen: {
    article: '3',
    label: text('cuisine ou coin cuisine avec évier', 'kitchen or kitchen corner with a sink'),
  },
  sanitary: {
    article: '3',
    label: text('toilettes, et baignoire ou douche', 'toilet, and bath or shower'),
  },
  power: {
    article: '3',
    label: text(
      'réseau électrique pour l’éclairage et les appareils',
      'electricity for light and appliances',
    ),
  },
} as const satisfies Readonly<Record<string, { readonly article: string; readonly label: Text }>>;

export type Criterion = keyof typeof BY_ID;

export const CRITERIA: Readonly<
  Record<Criterion, { readonly article: string; readonly label: Text }>
> = BY_ID;

export const CRITERION_IDS = Object.keys(BY_ID) as readonly Criterion[];

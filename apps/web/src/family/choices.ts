import { fr } from '../i18n/fr/index.ts';

const { choices } = fr.family;

/** A list of words of which one is chosen. */
export type ChoiceSet = keyof typeof choices;

/** The values of a list, in the order in which they are shown. */
export const valuesOf = (set: ChoiceSet): readonly string[] => Object.keys(choices[set]);

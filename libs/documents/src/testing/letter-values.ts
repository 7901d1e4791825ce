import { LETTER_FIELDS, type LetterField } from '@quantieme/law';
import type { LetterRow, LetterValues } from '../letters/values.ts';

/** What a dossier of a client called N’Guessan holds, where the words of a field matter. */
const SAID: LetterValues = {
  'cabinet.nom': 'Cabinet Rossi & Associés',
  'cabinet.adresse': '12, rue de l’Échiquier\n75010 Paris',
  'cabinet.barreau': 'Paris',
  'cabinet.toque': 'D 0412',
  'cabinet.telephone': '01 44 00 00 00',
  'cabinet.courriel': 'contact@cabinet-rossi.example',
  'avocat.nom': 'Élise Rossi',
  lieu: 'Paris',
  'date.jour': '1er décembre 2026',
  'client.civilite': 'Madame',
  'client.nomComplet': 'Aïssata N’Guessan',
  'client.nom': 'N’Guessan',
  'client.prenoms': 'Aïssata',
  'client.neLe': '3 mars 1990',
  'client.lieuNaissance': 'Bouaké (Côte d’Ivoire)',
  'client.nationalite': 'ivoirienne',
  'client.adresse': '8, allée des Œillets\n94000 Créteil',
  'destinataire.nom': 'Préfecture du Val-de-Marne',
  'destinataire.adresse': '21-29, avenue du Général-de-Gaulle\n94038 Créteil Cedex',
  'juridiction.nom': 'Tribunal administratif de Melun',
  'defendeur.nom': 'Le préfet du Val-de-Marne',
  'client.feminin': true,
};

function exampleOf({ name, label, type, items = [] }: LetterField): LetterValues[string] {
  const said = SAID[name];
  if (said !== undefined) return said;
  if (type === 'boolean') return true;
  if (type === 'date') return '16 novembre 2026';
  if (type === 'amount') return '1\u00a0200,00\u00a0€';
  if (type === 'text') return label.fr;
  return [1, 2].map((number): LetterRow =>
    Object.fromEntries(
      items.map((item) => [
        item.name,
        item.type === 'date' ? `${number + 1} novembre 2026` : `${item.label.fr} ${number}`,
      ]),
    ),
  );
}

/** A complete example dossier: every field a letter may hold has a value. */
export function letterValues(change: LetterValues = {}): LetterValues {
  const all = LETTER_FIELDS.map((field) => [field.name, exampleOf(field)] as const);
  return { ...Object.fromEntries(all), ...change };
}

/** The same without some fields. */
export function without(values: LetterValues, names: readonly string[]): LetterValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

interface Shared {
  /** Département of the communes that are not named here. */
  readonly most: string;
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/**
 * Postal codes that cross the limit of a département, with the communes on the other side.
 *
 * @source Official geographical code (Insee, 2026) with La Poste's codes, read from @etalab/decoupage-administratif 6.0.0
 */
const SHARED: Readonly<Record<string, Shared>> = {
  '01200': { most: '01', others: { '74': ['Éloise'] } },
  '01410': { most: '01', others: { '39': ['Lajoux'] } },
  '01590': { most: '39', others: { '01': ['Dortan'] } },
  '05110': { most: '05', others: { '04': ['Claret', 'Curbans'] } },
  '05130': { most: '05', others: { '04': ['Piégut', 'Venterol'] } },
  '05160': { most: '05', others: { '04': ['Pontis'] } },
  '05700': { most: '05', others: { '26': ['Villebois-les-Pins'] } },
  '06260': { most: '06', others: { '04': ['La Rochette', 'Saint-Pierre'] } },
  '13780': { most: '13', others: { '83': ['Riboux'] } },
  '21340': { most: '21', others: { '71': ['Change'] } },
  '33220': { most: '33', others: { '24': ['Fougueyrolles', 'Port-Sainte-Foy-et-Ponchapt'] } },
  '37160': { most: '37', others: { '86': ['Buxeuil'] } },
  '42620': { most: '42', others: { '03': ['Saint-Pierre-Laval'] } },
  '43450': { most: '43', others: { '15': ['Leyvaux'] } },
  '48250': { most: '48', others: { '07': ['Laveyrune'] } },
  '52100': { most: '52', others: { '51': ['Saint-Eulien', 'Sapignicourt'] } },
};

/** Beginnings that do not say their département, longest first: airports, the north of the Antilles, the two of Corsica. */
const BEGINNINGS: readonly (readonly [beginning: string, departement: string])[] = [
  ['94390', '91'],
  ['97133', '977'],
  ['97150', '978'],
  ['200', '2A'],
  ['201', '2A'],
  ['202', '2B'],
  ['206', '2B'],
];

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .replaceAll(/\bst(e?)\b/gu, 'saint$1')
    .trim();

/**
 * Département of an address. A postal code may cross a limit: the commune then decides, and without it nothing does.
 *
 * @example departementOfPostalCode('20000', 'Ajaccio') // '2A'
 * @example departementOfPostalCode('01590', 'Dortan') // '01'; '39' for the other communes
 */
export function departementOfPostalCode(postalCode: string, city: string | null): string | null {
  const code = postalCode.replaceAll(/\s/gu, '');
  if (!/^\d{5}$/u.test(code)) return null;
  const shared = SHARED[code];
  if (shared !== undefined) return departementAmong(shared, plain(city ?? ''));
  const known = BEGINNINGS.find(([beginning]) => code.startsWith(beginning));
  if (known !== undefined) return known[1];
  return /^9[78]/u.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

function departementAmong({ most, others }: Shared, city: string): string | null {
  if (city === '') return null;
  const other = Object.entries(others).find(([, names]) =>
    names.some((one) => plain(one) === city),
  );
  return other === undefined ? most : other[0];
}

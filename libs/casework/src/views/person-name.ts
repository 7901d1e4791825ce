interface Named {
  readonly familyName: string;
  readonly givenNames: string;
}

/** `Amina KONÉ`. */
export function displayName({ familyName, givenNames }: Named): string {
  return `${givenNames} ${familyName.toLocaleUpperCase('fr')}`.trim();
}

/** `A. K.`: all that a mail or a list may show of a client. */
export function initialsOf({ familyName, givenNames }: Named): string {
  const letters = [givenNames, familyName].map((name) => [...name.trim()][0]);
  return letters
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toLocaleUpperCase('fr')}.`)
    .join('\u00a0');
}

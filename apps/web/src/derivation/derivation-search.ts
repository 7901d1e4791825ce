/** Which deadline is explained, how much of the dossier is drawn around it, and as it was known on which day. */
export interface DerivationSearch {
  echeance?: string;
  vue?: 'tout';
  knownAt?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export function readDerivationSearch(search: Record<string, unknown>): DerivationSearch {
  const { echeance, vue, knownAt } = search;
  return {
    ...(isText(echeance) ? { echeance } : {}),
    ...(vue === 'tout' ? { vue } : {}),
    ...(isText(knownAt) ? { knownAt } : {}),
  };
}

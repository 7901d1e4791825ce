/** Which deadline is explained, and how much of the dossier is drawn around it. */
export interface DerivationSearch {
  echeance?: string;
  vue?: 'tout';
}

export function readDerivationSearch(search: Record<string, unknown>): DerivationSearch {
  const { echeance, vue } = search;
  return {
    ...(typeof echeance === 'string' && echeance !== '' ? { echeance } : {}),
    ...(vue === 'tout' ? { vue } : {}),
  };
}

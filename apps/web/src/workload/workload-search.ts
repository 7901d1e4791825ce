/** The weeks shown, and whose tasks of which week are listed under them. */
export interface WorkloadSearch {
  from?: string;
  personne?: string;
  semaine?: string;
}

const civil = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

const person = (value: unknown) =>
  typeof value === 'string' && /^([0-9a-f-]{36}|none)$/.test(value) ? value : undefined;

export function readWorkloadSearch(search: Record<string, unknown>): WorkloadSearch {
  const [from, personne, semaine] = [
    civil(search['from']),
    person(search['personne']),
    civil(search['semaine']),
  ];
  return {
    ...(from ? { from } : {}),
    ...(personne && semaine ? { personne, semaine } : {}),
  };
}

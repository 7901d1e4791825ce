/** The weeks shown, and whose tasks of which week are listed under them. */
export interface WorkloadSearch {
  from?: string;
  /** The people of this team alone. */
  team?: string;
  personne?: string;
  semaine?: string;
}

const civil = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

const id = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;

const person = (value: unknown) =>
  typeof value === 'string' && /^([0-9a-f-]{36}|none)$/.test(value) ? value : undefined;

export function readWorkloadSearch(search: Record<string, unknown>): WorkloadSearch {
  const [from, team, personne, semaine] = [
    civil(search['from']),
    id(search['team']),
    person(search['personne']),
    civil(search['semaine']),
  ];
  return {
    ...(from ? { from } : {}),
    ...(team ? { team } : {}),
    ...(personne && semaine ? { personne, semaine } : {}),
  };
}

import { unwrap, type RegistriesView } from '@quantieme/api-client';
import { api } from '../app/api.ts';

type RegistryName =
  'rules' | 'procedures' | 'event-types' | 'titles' | 'authorities' | 'countries' | 'behind';

const names = new Set<RegistryName>();
let coming: Promise<RegistriesView> | null = null;

function askTogether(): Promise<RegistriesView> {
  const include = [...names].toSorted().join(',');
  names.clear();
  coming = null;
  return unwrap(api.GET('/v1/registries', { params: { query: { include } } }));
}

/** What the fields of a form ask for as it is drawn comes in one answer. */
export function registry(name: RegistryName): Promise<RegistriesView> {
  names.add(name);
  coming ??= new Promise((resolve) => setTimeout(resolve, 0)).then(askTogether);
  return coming;
}

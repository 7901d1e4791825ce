import type { Permission } from '../session/session-context.ts';

/** What can be set, by whom or what it concerns; the order is that of the screen. */
export const SETTINGS_GROUPS = [
  { name: 'mine', tabs: ['profil', 'securite'] },
  { name: 'firm', tabs: ['cabinet', 'horaires', 'organismes'] },
  { name: 'people', tabs: ['equipe', 'absences'] },
  { name: 'policies', tabs: ['rappels'] },
  { name: 'templates', tabs: ['courriers', 'taches'] },
  { name: 'fees', tabs: ['temps', 'facturation'] },
  { name: 'exchanges', tabs: ['agenda', 'integrations', 'imports', 'export'] },
  { name: 'record', tabs: ['journal'] },
] as const;

export type SettingsTab = (typeof SETTINGS_GROUPS)[number]['tabs'][number];

/** Nothing to see there for anybody else. */
export const TAB_NEEDS: Readonly<Partial<Record<SettingsTab, Permission>>> = {
  imports: 'data:import',
  temps: 'billing:read',
  export: 'data:export',
  integrations: 'integration:manage',
  facturation: 'billing:read',
  journal: 'audit:read',
};

const TABS: readonly SettingsTab[] = SETTINGS_GROUPS.flatMap(({ tabs }) => [...tabs]);

export interface SettingsSearch {
  readonly onglet?: SettingsTab;
}

export function readSettingsSearch(search: Record<string, unknown>): SettingsSearch {
  const onglet = TABS.find((known) => known === search['onglet']);
  return onglet === undefined ? {} : { onglet };
}

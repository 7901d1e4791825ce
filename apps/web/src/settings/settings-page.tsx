import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { SETTINGS_GROUPS, TAB_NEEDS, type SettingsTab } from './settings-tabs.ts';
import styles from './settings-page.module.css';

const PANELS = {
  profil: lazy(async () => ({ default: (await import('./profile-settings.tsx')).ProfileSettings })),
  securite: lazy(async () => ({
    default: (await import('./security-settings.tsx')).SecuritySettings,
  })),
  cabinet: lazy(async () => ({ default: (await import('./firm-settings.tsx')).FirmSettings })),
  horaires: lazy(async () => ({ default: (await import('./hours-settings.tsx')).HoursSettings })),
  organismes: lazy(async () => ({
    default: (await import('../authorities/organisations-settings.tsx')).OrganisationsSettings,
  })),
  equipe: lazy(async () => ({ default: (await import('./team-settings.tsx')).TeamSettings })),
  absences: lazy(async () => ({
    default: (await import('./absence-settings.tsx')).AbsenceSettings,
  })),
  rappels: lazy(async () => ({
    default: (await import('./reminder-settings.tsx')).ReminderSettings,
  })),
  courriers: lazy(async () => ({
    default: (await import('./letter-template-settings.tsx')).LetterTemplateSettings,
  })),
  taches: lazy(async () => ({
    default: (await import('./task-list-settings.tsx')).TaskListSettings,
  })),
  temps: lazy(async () => ({
    default: (await import('../work/rates-settings.tsx')).RatesSettings,
  })),
  facturation: lazy(async () => ({
    default: (await import('../invoices/invoice-settings.tsx')).InvoiceSettings,
  })),
  agenda: lazy(async () => ({
    default: (await import('../calendar-feeds/calendar-settings.tsx')).CalendarSettings,
  })),
  integrations: lazy(async () => ({
    default: (await import('../integrations/integrations-settings.tsx')).IntegrationsSettings,
  })),
  imports: lazy(async () => ({
    default: (await import('../imports/import-settings.tsx')).ImportSettings,
  })),
  export: lazy(async () => ({
    default: (await import('../firm-exports/export-settings.tsx')).ExportSettings,
  })),
  journal: lazy(async () => ({
    default: (await import('../audit/audit-settings.tsx')).AuditSettings,
  })),
} satisfies Record<SettingsTab, unknown>;

const searchOf = (tab: SettingsTab) => (tab === 'profil' ? {} : { onglet: tab });

function useGroups() {
  const can = useCan();
  const allowed = (tab: SettingsTab) => {
    const needs = TAB_NEEDS[tab];
    return needs === undefined || can(needs);
  };
  return SETTINGS_GROUPS.map(({ name, tabs }) => ({ name, tabs: tabs.filter(allowed) })).filter(
    ({ tabs }) => tabs.length > 0,
  );
}

interface SectionsProps {
  readonly groups: ReturnType<typeof useGroups>;
  readonly onglet: SettingsTab;
}

function SideList({ groups, onglet }: SectionsProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles['side']} aria-label={t('settings.sections')}>
      {groups.map(({ name, tabs }) => (
        <section key={name} aria-labelledby={`settings-${name}`}>
          <h2 id={`settings-${name}`} className={styles['group']}>
            {t(`settings.groups.${name}`)}
          </h2>
          <ul className={styles['list']}>
            {tabs.map((tab) => (
              <li key={tab}>
                <Link
                  to="/reglages"
                  search={searchOf(tab)}
                  className={styles['tab']}
                  aria-current={tab === onglet ? 'page' : undefined}
                  activeOptions={{ exact: true, includeSearch: true }}
                >
                  {t(`settings.tabs.${tab}`)}
                </Link>
              </li>
            ))}
            {name === 'policies' && (
              <li>
                <Link to="/regles" className={styles['tab']}>
                  {t('settings.ruleBook')}
                </Link>
              </li>
            )}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** On a phone a list of sections would push the section itself out of sight. */
function SectionChoice({ groups, onglet }: SectionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <NativeSelect
      className={styles['choice'] ?? ''}
      label={t('settings.section')}
      value={onglet}
      onChange={(event) => {
        const tab = groups
          .flatMap(({ tabs }) => tabs)
          .find((one) => one === event.currentTarget.value);
        if (tab) void navigate({ to: '/reglages', search: searchOf(tab) });
      }}
      data={groups.map(({ name, tabs }) => ({
        group: t(`settings.groups.${name}`),
        items: tabs.map((tab) => ({ value: tab, label: t(`settings.tabs.${tab}`) })),
      }))}
    />
  );
}

export function SettingsPage() {
  const { t } = useTranslation();
  const { onglet = 'profil' } = useSearch({ from: '/inside/reglages' });
  const groups = useGroups();
  const Panel = PANELS[onglet];
  return (
    <Page title={t('nav.settings')}>
      <div className={styles['columns']}>
        <SideList groups={groups} onglet={onglet} />
        <SectionChoice groups={groups} onglet={onglet} />
        <div className={styles['panel']}>
          <Suspense fallback={<LoadingRows />}>
            <Panel />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}

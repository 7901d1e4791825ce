import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrganisationsSettings } from '../authorities/organisations-settings.tsx';
import { CalendarSettings } from '../calendar-feeds/calendar-settings.tsx';
import { ExportSettings } from '../firm-exports/export-settings.tsx';
import { useCan } from '../session/session-context.ts';
import { InvoiceSettings } from '../invoices/invoice-settings.tsx';
import { IntegrationsSettings } from '../integrations/integrations-settings.tsx';
import { ImportSettings } from '../imports/import-settings.tsx';
import { intoView } from '../ui/into-view.ts';
import { Page } from '../ui/page.tsx';
import { AbsenceSettings } from './absence-settings.tsx';
import { FirmSettings } from './firm-settings.tsx';
import { HoursSettings } from './hours-settings.tsx';
import { LetterTemplateSettings } from './letter-template-settings.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { TeamSettings } from './team-settings.tsx';
import styles from './settings.module.css';
import { RatesSettings } from '../work/rates-settings.tsx';
import { TaskListSettings } from './task-list-settings.tsx';

const TABS = [
  'profil',
  'cabinet',
  'equipe',
  'horaires',
  'absences',
  'rappels',
  'agenda',
  'courriers',
  'taches',
  'organismes',
  'temps',
  'facturation',
  'imports',
  'export',
  'integrations',
] as const;

const PANELS = {
  profil: ProfileSettings,
  cabinet: FirmSettings,
  horaires: HoursSettings,
  equipe: TeamSettings,
  absences: AbsenceSettings,
  rappels: ReminderSettings,
  agenda: CalendarSettings,
  courriers: LetterTemplateSettings,
  taches: TaskListSettings,
  temps: RatesSettings,
  organismes: OrganisationsSettings,
  imports: ImportSettings,
  export: ExportSettings,
  integrations: IntegrationsSettings,
  facturation: InvoiceSettings,
};

/** Nothing to see there for anybody else. */
const NEEDS = {
  imports: 'data:import',
  temps: 'billing:read',
  export: 'data:export',
  integrations: 'integration:manage',
  facturation: 'billing:read',
} as const;

export function SettingsPage() {
  const { t } = useTranslation();
  const { onglet = 'profil' } = useSearch({ from: '/inside/reglages' });
  const can = useCan();
  const tabs = TABS.filter((tab) => !(tab in NEEDS) || can(NEEDS[tab as keyof typeof NEEDS]));
  const Panel = PANELS[onglet];
  return (
    <Page title={t('nav.settings')}>
      <nav className={styles['tabs']} aria-label={t('settings.sections')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            ref={tab === onglet ? intoView : undefined}
            to="/reglages"
            search={tab === 'profil' ? {} : { onglet: tab }}
            className={styles['tab']}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={tab === onglet ? 'page' : undefined}
          >
            {t(`settings.tabs.${tab}`)}
          </Link>
        ))}
      </nav>
      <div className={styles['panel']}>
        <Panel />
      </div>
    </Page>
  );
}

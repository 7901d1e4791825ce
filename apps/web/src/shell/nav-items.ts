import {
  IconBell,
  IconBook2,
  IconBulb,
  IconCalculator,
  IconCalendarDue,
  IconChartBar,
  IconChartHistogram,
  IconClockHour4,
  IconFiles,
  IconFolder,
  IconHourglassLow,
  IconId,
  IconListDetails,
  IconMail,
  IconReceiptEuro,
  IconSettings,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';

import type { Permission } from '../session/session-context.ts';

export interface NavItem {
  readonly to:
    | '/aujourdhui'
    | '/echeancier'
    | '/dossiers'
    | '/documents'
    | '/clients'
    | '/opportunites'
    | '/alertes'
    | '/factures'
    | '/charge'
    | '/statistiques'
    | '/temps'
    | '/boite-aux-lettres'
    | '/calculateur'
    | '/permanence'
    | '/famille'
    | '/eligibilite'
    | '/regles'
    | '/reglages';
  readonly label:
    | 'today'
    | 'deadlines'
    | 'dossiers'
    | 'documents'
    | 'clients'
    | 'opportunities'
    | 'alerts'
    | 'invoices'
    | 'workload'
    | 'statistics'
    | 'work'
    | 'mailbox'
    | 'calculator'
    | 'permanence'
    | 'family'
    | 'eligibility'
    | 'rules'
    | 'settings';
  /** Letter after G. */
  readonly letter: string;
  readonly icon: Icon;
  readonly needs: Permission;
  readonly count?: 'now' | 'toAcknowledge';
  readonly embeddedOnly?: boolean;
  /** Stands in a quieter line under this place. */
  readonly under?: NavItem['to'];
  /** Calculators and texts, folded away from the work of the day. */
  readonly tool?: true;
  /** Kept in the bar of a phone. */
  readonly quick?: true;
}

export const NAV_ITEMS: readonly NavItem[] = [
  {
    to: '/aujourdhui',
    label: 'today',
    needs: 'deadline:read',
    letter: 'a',
    icon: IconCalendarDue,
    count: 'now',
    quick: true,
  },
  {
    to: '/alertes',
    label: 'alerts',
    needs: 'alert:read',
    letter: 'l',
    icon: IconBell,
    count: 'toAcknowledge',
    under: '/aujourdhui',
    quick: true,
  },
  {
    to: '/charge',
    label: 'workload',
    needs: 'deadline:read',
    letter: 'h',
    icon: IconChartBar,
    under: '/aujourdhui',
  },
  {
    to: '/echeancier',
    label: 'deadlines',
    needs: 'deadline:read',
    letter: 'e',
    icon: IconListDetails,
    quick: true,
  },
  {
    to: '/dossiers',
    label: 'dossiers',
    needs: 'dossier:list',
    letter: 'd',
    icon: IconFolder,
    quick: true,
  },
  { to: '/clients', label: 'clients', needs: 'person:read', letter: 'c', icon: IconUsers },
  {
    to: '/opportunites',
    label: 'opportunities',
    needs: 'fact:read',
    letter: 'o',
    icon: IconBulb,
  },
  { to: '/documents', label: 'documents', needs: 'dossier:read', letter: 'p', icon: IconFiles },
  { to: '/temps', label: 'work', needs: 'time:read', letter: 'm', icon: IconClockHour4 },
  {
    to: '/factures',
    label: 'invoices',
    needs: 'billing:read',
    letter: 'i',
    icon: IconReceiptEuro,
    under: '/temps',
  },
  {
    to: '/statistiques',
    label: 'statistics',
    needs: 'deadline:read',
    letter: 'q',
    icon: IconChartHistogram,
  },
  { to: '/reglages', label: 'settings', needs: 'own-account', letter: 's', icon: IconSettings },
  {
    to: '/calculateur',
    label: 'calculator',
    needs: 'law:read',
    letter: 'k',
    icon: IconCalculator,
    tool: true,
  },
  {
    to: '/permanence',
    label: 'permanence',
    needs: 'law:read',
    letter: 'u',
    icon: IconHourglassLow,
    tool: true,
  },
  {
    to: '/famille',
    label: 'family',
    needs: 'law:read',
    letter: 'f',
    icon: IconUsersGroup,
    tool: true,
  },
  {
    to: '/eligibilite',
    label: 'eligibility',
    needs: 'law:read',
    letter: 't',
    icon: IconId,
    tool: true,
  },
  { to: '/regles', label: 'rules', needs: 'law:read', letter: 'r', icon: IconBook2, tool: true },
  {
    to: '/boite-aux-lettres',
    label: 'mailbox',
    needs: 'mailbox:read',
    letter: 'b',
    icon: IconMail,
    embeddedOnly: true,
    tool: true,
  },
];

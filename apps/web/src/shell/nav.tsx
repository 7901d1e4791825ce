import { Button, Kbd } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countsQuery } from '../deadlines/deadlines.queries.ts';
import { useCan, useSession } from '../session/session-context.ts';
import { NAV_ITEMS, type NavItem } from './nav-items.ts';
import { UserMenu } from './user-menu.tsx';
import styles from './nav.module.css';

const COMMAND_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

function useCountOf(): (item: NavItem) => number {
  const can = useCan();
  const { data } = useQuery({ ...countsQuery, enabled: can('deadline:read') });
  return (item) => {
    if (!data || !item.count) return 0;
    return item.count === 'now' ? data.counts.late + data.counts.today : data.counts.toAcknowledge;
  };
}

export function useNavItems(): readonly NavItem[] {
  const { embedded } = useSession();
  const can = useCan();
  return NAV_ITEMS.filter((item) => (embedded || !item.embeddedOnly) && can(item.needs));
}

interface NavProps {
  readonly onNavigate?: () => void;
}

export function Nav({ onNavigate }: NavProps) {
  const { t } = useTranslation();
  const items = useNavItems();
  const countOf = useCountOf();
  const can = useCan();
  return (
    <nav className={styles['nav']} aria-label={t('nav.label')}>
      <div className={styles['brand']}>Quantième</div>
      <button
        type="button"
        className={styles['search']}
        onClick={() => {
          onNavigate?.();
          spotlight.open();
        }}
      >
        <IconSearch size={15} aria-hidden="true" />
        <span>{t('nav.search')}</span>
        <Kbd size="xs">{COMMAND_KEY} K</Kbd>
      </button>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              className={styles['item']}
              title={t('nav.shortcut', { letter: item.letter.toUpperCase() })}
              onClick={onNavigate}
            >
              <item.icon size={16} stroke={1.6} aria-hidden="true" />
              <span className={styles['label']}>{t(`nav.${item.label}`)}</span>
              {countOf(item) > 0 && <span className={styles['count']}>{countOf(item)}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {can('dossier:write') && (
        <Button
          component={Link}
          to="/dossiers/nouveau"
          variant="default"
          className={styles['create'] ?? ''}
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          {...(onNavigate ? { onClick: onNavigate } : {})}
        >
          {t('dossiers.new')}
        </Button>
      )}
      <div className={styles['foot']}>
        <UserMenu />
      </div>
    </nav>
  );
}

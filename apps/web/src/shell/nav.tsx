import { Kbd } from '@mantine/core';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../session/session-context.ts';
import { NAV_ITEMS, type NavItem } from './nav-items.ts';
import { NewMenu } from './new-menu.tsx';
import { UserMenu } from './user-menu.tsx';
import styles from './nav.module.css';
import { spotlight } from '../search/palette-store.ts';

const COMMAND_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
const TOOLS_KEY = 'quantieme.tools';

function useCountOf(): (item: NavItem) => number {
  const { counts } = useSession();
  return (item) => {
    if (!counts || !item.count) return 0;
    return item.count === 'now' ? counts.late + counts.today : counts.toAcknowledge;
  };
}

export function useNavItems(): readonly NavItem[] {
  const { embedded } = useSession();
  const can = useCan();
  return NAV_ITEMS.filter((item) => (embedded || !item.embeddedOnly) && can(item.needs));
}

interface NavProps {
  readonly onNavigate?: (() => void) | undefined;
}

function Place({ item, onNavigate }: NavProps & { readonly item: NavItem }) {
  const { t } = useTranslation();
  const count = useCountOf()(item);
  return (
    <li>
      <Link
        to={item.to}
        className={styles['item']}
        data-quiet={item.under !== undefined || undefined}
        title={t('nav.shortcut', { letter: item.letter.toUpperCase() })}
        onClick={onNavigate}
      >
        <item.icon size={16} stroke={1.6} aria-hidden="true" />
        <span className={styles['label']}>{t(`nav.${item.label}`)}</span>
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </Link>
    </li>
  );
}

/** Folded, and open again as it was left; always open around the page that is shown. */
function Tools({ items, onNavigate }: NavProps & { readonly items: readonly NavItem[] }) {
  const { t } = useTranslation();
  const id = useId();
  const { pathname } = useLocation();
  const [opened, setOpened] = useState(localStorage.getItem(TOOLS_KEY) === 'open');
  const isHere = items.some(({ to }) => pathname.startsWith(to));
  const isOpen = opened || isHere;
  const toggle = () => {
    localStorage.setItem(TOOLS_KEY, opened ? 'folded' : 'open');
    setOpened(!opened);
  };
  if (items.length === 0) return null;
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <IconChevronRight size={14} aria-hidden="true" />
        {t('nav.tools')}
      </button>
      <ul id={id} className={styles['list']} hidden={!isOpen}>
        {items.map((item) => (
          <Place key={item.to} item={item} onNavigate={onNavigate} />
        ))}
      </ul>
    </div>
  );
}

export function Nav({ onNavigate }: NavProps) {
  const { t } = useTranslation();
  const items = useNavItems();
  return (
    <nav className={styles['nav']} aria-label={t('nav.label')}>
      <div className={styles['top']}>
        <span className={styles['brand']}>Quantième</span>
        <NewMenu as="icon" />
      </div>
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
        {items
          .filter(({ tool }) => !tool)
          .map((item) => (
            <Place key={item.to} item={item} onNavigate={onNavigate} />
          ))}
      </ul>
      <Tools items={items.filter(({ tool }) => tool)} onNavigate={onNavigate} />
      <div className={styles['foot']}>
        <UserMenu />
      </div>
    </nav>
  );
}

import { ActionIcon } from '@mantine/core';
import { part } from '../i18n/part.ts';
import { useHotkeys } from '@mantine/hooks';
import { useSpotlight } from '@mantine/spotlight';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompletionDialog } from '../deadlines/completion-dialog.tsx';
import { useLiveChanges } from '../live/use-live-changes.ts';
import { BusyLine } from '../ui/busy-line.tsx';
import { DrawerLater } from '../ui/drawer-later.tsx';
import { useLoadedAhead } from '../ui/use-loaded-ahead.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { WhenWanted } from '../ui/when-wanted.tsx';
import { paletteStore, spotlight } from '../search/palette-store.ts';
import { TimerBar } from '../work/timer-bar.tsx';
import { useUndoKey } from '../ui/undo.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { useDensity } from './density.ts';
import { Nav, useNavItems } from './nav.tsx';
import { NewMenu } from './new-menu.tsx';
import { NewVersionBanner } from './new-version-banner.tsx';
import { useShortcuts } from './shortcuts.ts';
import { TroubleBanner } from './trouble-banner.tsx';
import styles from './shell.module.css';
import { UnownedBanner } from './unowned-banner.tsx';

const palette = part(() => import('../search/palette.tsx'));
const Palette = lazy(palette);
const ShortcutsHelp = lazy(part(() => import('./shortcuts-help.tsx')));

const BOTTOM_ITEMS = 4;
const ONE_DOSSIER = /^\/dossiers\/[0-9a-f-]{36}/;

const paletteIsOpen = () => paletteStore.getState().opened;

function BottomBar({ onMore }: { readonly onMore: () => void }) {
  const { t } = useTranslation();
  const items = useNavItems().toSorted(
    (one, other) => Number(other.quick ?? 0) - Number(one.quick ?? 0),
  );
  return (
    <nav className={styles['bottom']} aria-label={t('nav.quick')}>
      {items.slice(0, BOTTOM_ITEMS).map((item) => (
        <Link key={item.to} to={item.to} className={styles['tab']}>
          <item.icon size={20} stroke={1.6} aria-hidden="true" />
          <span>{t(`nav.${item.label}`)}</span>
        </Link>
      ))}
      <button type="button" className={styles['tab']} onClick={onMore}>
        <IconMenu2 size={20} stroke={1.6} aria-hidden="true" />
        <span>{t('nav.more')}</span>
      </button>
    </nav>
  );
}

function useGlobalKeys(openHelp: () => void): void {
  const navigate = useNavigate();
  const items = useNavItems();
  const go = useMemo(
    () =>
      Object.fromEntries(items.map((item) => [item.letter, () => void navigate({ to: item.to })])),
    [items, navigate],
  );
  const onKey = useMemo(
    () => ({
      n: () => {
        // There N records an event, as soon as the page has been read.
        if (!ONE_DOSSIER.test(location.pathname)) void navigate({ to: '/dossiers/nouveau' });
      },
      '/': () => spotlight.open(),
      '?': openHelp,
    }),
    [navigate, openHelp],
  );
  useShortcuts({ go, onKey, isSilent: paletteIsOpen });
}

export function Shell() {
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const openHelp = useMemo(() => () => setHelpOpen(true), []);
  const { opened } = useSpotlight(paletteStore);
  useLoadedAhead(palette);
  useFocusBack(opened);
  useDensity();
  useLiveChanges();
  useUndoKey();
  useGlobalKeys(openHelp);
  useHotkeys([['mod+K', spotlight.toggle]], []);
  return (
    <div className={styles['shell']}>
      <a href="#main" className="q-skip">
        {t('nav.skip')}
      </a>
      <div className={styles['side']}>
        <Nav />
      </div>
      <section className={styles['top']} aria-label="Quantième" data-print="no">
        <span className={styles['brand']}>Quantième</span>
        <span className={styles['acts']}>
          <NewMenu as="icon" />
          <ActionIcon size="lg" aria-label={t('nav.search')} onClick={() => spotlight.open()}>
            <IconSearch size={18} />
          </ActionIcon>
        </span>
      </section>
      <main id="main" className={styles['main']} tabIndex={-1}>
        <BusyLine />
        <TimerBar />
        <ConnectionBanner />
        <NewVersionBanner />
        <TroubleBanner />
        <UnownedBanner />
        <CompletionDialog>
          <Outlet />
        </CompletionDialog>
      </main>
      <BottomBar onMore={() => setMenuOpen(true)} />
      <DrawerLater
        opened={menuOpen}
        onClose={() => setMenuOpen(false)}
        position="left"
        size={280}
        title={t('nav.label')}
      >
        <Nav onNavigate={() => setMenuOpen(false)} />
      </DrawerLater>
      <WhenWanted isWanted={opened}>
        <Palette />
      </WhenWanted>
      <WhenWanted isWanted={helpOpen}>
        <ShortcutsHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
      </WhenWanted>
    </div>
  );
}

import { Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconLanguage,
  IconLogout,
  IconMoon,
  IconAccessible,
  IconBaselineDensityMedium,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { useSignOut } from '../session/session.queries.ts';
import { useDensity } from './density.ts';
import { useChangeLanguage } from './language-switch.tsx';
import type { MenuButton } from '../ui/menu-later.tsx';
import { OpenedMenu } from '../ui/opened-menu.tsx';

function MenuItems() {
  const { t } = useTranslation();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const signOut = useSignOut();
  const isDark = colorScheme === 'dark';
  return (
    <>
      <Menu.Item component={Link} to="/reglages" leftSection={<IconUser size={15} />}>
        {t('settings.profile')}
      </Menu.Item>
      <Menu.Item
        leftSection={isDark ? <IconSun size={15} /> : <IconMoon size={15} />}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {t(isDark ? 'settings.toLight' : 'settings.toDark')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconBaselineDensityMedium size={15} />}
        onClick={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}
      >
        {t(density === 'compact' ? 'settings.toComfortable' : 'settings.toCompact')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLanguage size={15} />}
        lang={language === 'fr' ? 'en' : 'fr'}
        onClick={() => changeLanguage(language === 'fr' ? 'en' : 'fr')}
      >
        {language === 'fr' ? 'English' : 'Français'}
      </Menu.Item>
      <Menu.Item component={Link} to="/accessibilite" leftSection={<IconAccessible size={15} />}>
        {t('statement.menu')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={15} />} onClick={() => signOut.mutate()}>
        {t('settings.signOut')}
      </Menu.Item>
    </>
  );
}

/** What one changes for oneself, under one's name. */
export function UserList({ button }: { readonly button: MenuButton }) {
  return (
    <OpenedMenu
      button={button}
      position="top-start"
      width="target"
      withInitialFocusPlaceholder={false}
    >
      <MenuItems />
    </OpenedMenu>
  );
}

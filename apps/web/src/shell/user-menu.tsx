import { Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconLanguage,
  IconLogout,
  IconMoon,
  IconAccessible,
  IconBaselineDensityMedium,
  IconSelector,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { useSession } from '../session/session-context.ts';
import { useSignOut } from '../session/session.queries.ts';
import { Initials } from '../ui/initials.tsx';
import { useDensity } from './density.ts';
import { useChangeLanguage } from './language-switch.tsx';
import styles from './user-menu.module.css';

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

export function UserMenu() {
  const { t } = useTranslation();
  const { user, firm } = useSession();
  return (
    <Menu position="top-start" width="target" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={styles['who']}>
          <Initials person={user} />
          <span className={styles['names']}>
            <span className={styles['name']}>{user.name}</span>
            <span className={styles['firm']}>{firm.name}</span>
          </span>
          <IconSelector size={14} aria-hidden="true" />
          <span className={styles['hidden']}>{t('settings.menu')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuItems />
      </Menu.Dropdown>
    </Menu>
  );
}

import { IconSelector } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { part } from '../i18n/part.ts';
import { useSession } from '../session/session-context.ts';
import { Initials } from '../ui/initials.tsx';
import { MenuLater } from '../ui/menu-later.tsx';
import styles from './user-menu.module.css';

const UserList = lazy(part(async () => ({ default: (await import('./user-list.tsx')).UserList })));

export function UserMenu() {
  const { t } = useTranslation();
  const { user, firm } = useSession();
  return (
    <MenuLater
      button={
        <button type="button" className={styles['who']}>
          <Initials person={user} />
          <span className={styles['names']}>
            <span className={styles['name']}>{user.name}</span>
            <span className={styles['firm']}>{firm.name}</span>
          </span>
          <IconSelector size={14} aria-hidden="true" />
          <span className={styles['hidden']}>{t('settings.menu')}</span>
        </button>
      }
      menu={(button) => <UserList button={button} />}
    />
  );
}

import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconCalendarPlus,
  IconChevronDown,
  IconClockPlus,
  IconFolderPlus,
  IconMailOpened,
  IconPlus,
  IconSquareCheck,
  IconUserPlus,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, type Permission } from '../session/session-context.ts';
import type { NewThing } from './new-drawer.tsx';

const NewDrawer = lazy(() => import('./new-drawer.tsx'));

const THINGS = [
  { thing: 'letter', needs: 'event:write', icon: IconMailOpened },
  { thing: 'dossier', needs: 'dossier:write', icon: IconFolderPlus },
  { thing: 'client', needs: 'person:write', icon: IconUserPlus },
  { thing: 'event', needs: 'event:write', icon: IconCalendarPlus },
  { thing: 'task', needs: 'dossier:write', icon: IconSquareCheck },
  { thing: 'time', needs: 'time:write', icon: IconClockPlus },
] as const satisfies readonly { thing: string; needs: Permission; icon: unknown }[];

interface NewMenuProps {
  readonly as?: 'button' | 'icon';
}

/** What a person adds most often, from any page; what belongs to a dossier asks which one. */
export function NewMenu({ as = 'button' }: NewMenuProps) {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const [adding, setAdding] = useState<NewThing | null>(null);
  const things = THINGS.filter(({ thing, needs }) => {
    const belongsToDossier = thing === 'event' || thing === 'task' || thing === 'time';
    return can(needs) && (!belongsToDossier || can('dossier:read'));
  });
  if (things.length === 0) return null;
  const choose = (thing: (typeof THINGS)[number]['thing']) => {
    if (thing === 'letter') void navigate({ to: '/lettre-recue' });
    else if (thing === 'dossier') void navigate({ to: '/dossiers/nouveau' });
    else setAdding(thing);
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          {as === 'icon' ? (
            <ActionIcon size="lg" aria-label={t('new.menu')} title={t('new.menu')}>
              <IconPlus size={18} stroke={1.6} />
            </ActionIcon>
          ) : (
            <Button
              visibleFrom="sm"
              rightSection={<IconChevronDown size={14} aria-hidden="true" />}
            >
              {t('new.menu')}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {things.map(({ thing, icon: Icon }) => (
            <Menu.Item
              key={thing}
              leftSection={<Icon size={15} stroke={1.6} aria-hidden="true" />}
              rightSection={thing === 'dossier' ? <kbd>N</kbd> : undefined}
              onClick={() => choose(thing)}
            >
              {t(`new.${thing}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {adding && (
        <Suspense>
          <NewDrawer thing={adding} onClose={() => setAdding(null)} />
        </Suspense>
      )}
    </>
  );
}

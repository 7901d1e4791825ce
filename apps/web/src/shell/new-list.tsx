import { Menu } from '@mantine/core';
import {
  IconCalendarPlus,
  IconClockPlus,
  IconFolderPlus,
  IconMailOpened,
  IconSquareCheck,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MenuButton } from '../ui/menu-later.tsx';
import { OpenedMenu } from '../ui/opened-menu.tsx';
import { useNewThings, type NewKind } from './new-things.ts';

const ICONS = {
  letter: IconMailOpened,
  dossier: IconFolderPlus,
  client: IconUserPlus,
  event: IconCalendarPlus,
  task: IconSquareCheck,
  time: IconClockPlus,
};

interface NewListProps {
  readonly button: MenuButton;
  readonly onChoose: (thing: NewKind) => void;
}

/** What can be added, under its button. */
export function NewList({ button, onChoose }: NewListProps) {
  const { t } = useTranslation();
  return (
    <OpenedMenu button={button} position="bottom-end">
      {useNewThings().map((thing) => {
        const Icon = ICONS[thing];
        return (
          <Menu.Item
            key={thing}
            leftSection={<Icon size={15} stroke={1.6} aria-hidden="true" />}
            rightSection={thing === 'dossier' ? <kbd>N</kbd> : undefined}
            onClick={() => onChoose(thing)}
          >
            {t(`new.${thing}`)}
          </Menu.Item>
        );
      })}
    </OpenedMenu>
  );
}

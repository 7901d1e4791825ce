import { Drawer, type DrawerProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Beside the page, from the end of the line; loaded when the first one opens. */
export default function SideDrawer({ opened, ...props }: DrawerProps) {
  const { t } = useTranslation();
  // Opens once it is there: what had the focus until then gets it back.
  const isThere = useMounted();
  return (
    <Drawer
      position="right"
      closeButtonProps={{ 'aria-label': t('common.close') }}
      {...props}
      opened={opened && isThere}
    />
  );
}

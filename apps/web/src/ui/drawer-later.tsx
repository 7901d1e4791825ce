import type { DrawerProps } from '@mantine/core';
import { lazy } from 'react';
import { part } from '../i18n/part.ts';
import { WhenWanted } from './when-wanted.tsx';

const SideDrawer = lazy(part(() => import('./side-drawer.tsx')));

/** A drawer of a page that opens without one: its library is not waited for. */
export function DrawerLater(props: DrawerProps) {
  return (
    <WhenWanted isWanted={props.opened}>
      <SideDrawer {...props} />
    </WhenWanted>
  );
}

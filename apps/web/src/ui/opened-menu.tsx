import { Menu, type MenuProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import {
  cloneElement,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type Ref,
} from 'react';
import type { MenuButton } from './menu-later.tsx';

interface OpenedMenuProps extends Pick<
  MenuProps,
  'position' | 'width' | 'withInitialFocusPlaceholder'
> {
  readonly button: MenuButton;
  readonly children: MenuProps['children'];
}

/** A menu that was asked for before it was loaded: it takes the place of its button, and opens. */
export function OpenedMenu({ button, children, ...props }: OpenedMenuProps) {
  const isThere = useMounted();
  const [isOpen, setIsOpen] = useState(true);
  const target = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone: focus comes back to this one when the menu closes.
    target.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Menu {...props} opened={isThere && isOpen} onChange={setIsOpen}>
      <Menu.Target>
        {cloneElement(button as ReactElement<{ ref?: Ref<HTMLElement> }>, { ref: target })}
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

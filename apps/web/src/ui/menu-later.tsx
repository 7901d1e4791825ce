import {
  cloneElement,
  Suspense,
  useState,
  type AriaAttributes,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react';

export type MenuButton = ReactElement<
  Pick<AriaAttributes, 'aria-haspopup' | 'aria-expanded' | 'aria-busy'> & {
    onClick?: (event: MouseEvent) => void;
  }
>;

interface MenuLaterProps {
  readonly button: MenuButton;
  /** Given the button again, as its anchor; loaded lazily, it opens by itself once it is there. */
  readonly menu: (button: MenuButton) => ReactNode;
}

/** A button until it is pressed: menus bring a library that a screen full of rows does not wait for. */
export function MenuLater({ button, menu }: MenuLaterProps) {
  const [isWanted, setIsWanted] = useState(false);
  const alone = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': isWanted,
    'aria-busy': isWanted,
    onClick: () => setIsWanted(true),
  });
  if (!isWanted) return alone;
  return <Suspense fallback={alone}>{menu(button)}</Suspense>;
}

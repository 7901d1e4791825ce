import { useLocalStorage } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSession } from '../session/session-context.ts';
import { usePrinting } from '../ui/use-printing.ts';
import styles from './dossier-aside.module.css';

interface AsideSectionProps {
  /** What it is remembered by. */
  readonly name: string;
  readonly title: string;
  readonly count?: ReactNode;
  /** Whether it is open while nobody has said otherwise. */
  readonly opened?: boolean;
  readonly children: ReactNode;
}

/** A part of what stands beside the timeline; whoever folds it away finds it so in every dossier. */
export function AsideSection({ name, title, count, opened = true, children }: AsideSectionProps) {
  const { user } = useSession();
  const isPrinting = usePrinting();
  const [kept, keep] = useLocalStorage<Partial<Record<string, boolean>>>({
    key: `quantieme.aside.${user.id}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const isOpen = kept[name] ?? opened;
  return (
    <section aria-label={title}>
      <h2 className={styles['heading']}>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={isOpen}
          data-print="text"
          onClick={() => keep({ ...kept, [name]: !isOpen })}
        >
          <IconChevronRight size={13} stroke={2} aria-hidden="true" />
          {title}
          {count !== undefined && <span className={styles['count']}>{count}</span>}
        </button>
      </h2>
      {(isOpen || isPrinting) && <div className={styles['folded']}>{children}</div>}
    </section>
  );
}

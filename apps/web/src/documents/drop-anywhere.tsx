import { IconUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import styles from './documents.module.css';

interface DropAnywhereProps {
  /** What becomes of the files: said while they are held over the page. */
  readonly says: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files dropped anywhere on the page; what has a place of its own for them keeps it, by handling the drop first.
 * The browser itself would leave the page to open the file.
 */
export function DropAnywhere({ says, onFiles }: DropAnywhereProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const leave = () => {
      depth = 0;
      setOver(false);
    };
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const exit = () => {
      depth -= 1;
      if (depth <= 0) leave();
    };
    const hold = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      leave();
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const handlers = { dragenter: enter, dragleave: exit, dragover: hold, drop } as const;
    for (const [type, handle] of Object.entries(handlers)) {
      window.addEventListener(type as 'drop', handle);
    }
    return () => {
      for (const [type, handle] of Object.entries(handlers)) {
        window.removeEventListener(type as 'drop', handle);
      }
    };
  }, [onFiles]);
  if (!over) return null;
  return (
    <div className={styles['everywhere']} role="status">
      <p>
        <IconUpload size={18} aria-hidden="true" /> {says}
      </p>
    </div>
  );
}

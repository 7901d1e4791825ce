import { Notice } from '../client-doors/frame.tsx';
import type { Say } from '../client-doors/say.ts';
import styles from './client-link.module.css';
import type { FileOnItsWay } from './use-client-files.ts';
import { problemWords } from './problem-words.ts';

interface FilesOnTheirWayProps {
  readonly say: Say;
  readonly files: readonly FileOnItsWay[];
  readonly maxBytes: number;
  readonly onForget: (act: string) => void;
}

/** How far each file is, and why one was refused. */
export function FilesOnTheirWay({ say, files, maxBytes, onForget }: FilesOnTheirWayProps) {
  return files.map(({ act, name, share, waiting, error }) => {
    const percent = Math.round(share * 100);
    if (error !== undefined)
      return (
        <div key={act} className={styles['refused']}>
          <Notice>
            <bdi>{name}</bdi>
            <br />
            {problemWords(error, say, maxBytes)}
          </Notice>
          <button type="button" onClick={() => onForget(act)}>
            {say('send.putAway')}
          </button>
        </div>
      );
    if (waiting)
      return (
        <Notice key={act} tone="waiting">
          {say('send.waiting', { name })}
        </Notice>
      );
    return (
      <p key={act} role="status" className={styles['progress']}>
        {say('send.sending', { name, percent })}
        <progress max={100} value={percent} aria-hidden="true" />
      </p>
    );
  });
}

import { useMutation } from '@tanstack/react-query';
import styles from './client-page.module.css';
import type { Say } from './say.ts';

interface AskAgainProps {
  readonly say: Say;
  readonly onAsk: () => Promise<unknown>;
}

/** Another link, to the address that the firm knows: the page says the same whether there is one or not. */
export function AskAgain({ say, onAsk }: AskAgainProps) {
  const asking = useMutation({ mutationFn: onAsk, networkMode: 'always' });
  if (asking.isSuccess)
    return (
      <div role="status" className={styles['asked-again']}>
        <p>{say('session.asked')}</p>
        <p>{say('session.then')}</p>
      </div>
    );
  return (
    <>
      {asking.error && <p role="alert">{say('link.broken')}</p>}
      <button
        type="button"
        className={styles['main-button']}
        disabled={asking.isPending}
        onClick={() => asking.mutate()}
      >
        {say('session.again')}
      </button>
    </>
  );
}

import { useRef, type ChangeEvent } from 'react';
import type { Say } from '../client-doors/say.ts';
import styles from './client-link.module.css';

interface FileButtonsProps {
  readonly say: Say;
  /** What the files are, for whoever hears the buttons alone. */
  readonly label: string;
  readonly accepts: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}

const HIDDEN = { type: 'file', hidden: true, tabIndex: -1 } as const;

/** The camera, or files that are on the phone. */
export function FileButtons({ say, label, accepts, onFiles }: FileButtonsProps) {
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <div className={styles['buttons']}>
      <input {...HIDDEN} ref={camera} accept="image/*" capture="environment" onChange={take} />
      <input {...HIDDEN} ref={picker} accept={accepts.join(',')} multiple onChange={take} />
      <button
        type="button"
        aria-label={say('send.photoOf', { label })}
        onClick={() => camera.current?.click()}
      >
        {say('send.photo')}
      </button>
      <button
        type="button"
        aria-label={say('send.chooseOf', { label })}
        onClick={() => picker.current?.click()}
      >
        {say('send.choose')}
      </button>
    </div>
  );
}

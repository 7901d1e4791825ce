import { useRef, useState } from 'react';
import type {
  ClientAttemptsView,
  ClientLanguage,
  ClientPageView,
  NoteAttemptBody,
} from '@quantieme/api-client';
import type { Say } from '../client-doors/say.ts';
import fields from '../client-doors/typed-field.module.css';
import { newKey } from '../ui/new-key.ts';
import { Wrong } from './asked-documents.tsx';
import { useNoteAttempt } from './client-link.queries.ts';
import styles from './client-link.module.css';
import { FilesOnTheirWay } from './files-on-their-way.tsx';
import { useClientFiles } from './use-client-files.ts';

type Means = NoteAttemptBody['means'];
type Result = NoteAttemptBody['result'];

const MEANS: readonly Means[] = ['site-prefecture', 'anef', 'telephone', 'guichet'];
const WEB: ReadonlySet<Means> = new Set(['site-prefecture', 'anef']);
const RESULTS: readonly Result[] = [
  'aucun-creneau',
  'erreur-technique',
  'quota',
  'prochain-creneau-date',
];

interface Draft {
  /** Made again once the attempt is noted: a second press of the button is the same attempt. */
  readonly act: string;
  readonly means: Means;
  readonly result: Result | null;
  readonly url: string;
  readonly earlier: boolean;
  readonly on: string;
  readonly clock: string;
  readonly nextSlotOn: string;
  readonly capture: File | null;
  readonly screenshot: string;
}

const blank = (url: string, means: Means, today: string): Draft => ({
  act: newKey(),
  means,
  result: null,
  url,
  earlier: false,
  on: today,
  clock: '',
  nextSlotOn: '',
  capture: null,
  screenshot: newKey(),
});

const bodyOf = (draft: Draft, result: Result): NoteAttemptBody => ({
  act: draft.act,
  result,
  means: draft.means,
  ...(WEB.has(draft.means) && draft.url.trim() !== '' ? { url: draft.url.trim() } : {}),
  ...(draft.earlier ? { on: draft.on } : {}),
  ...(draft.earlier && draft.clock !== '' ? { clock: draft.clock } : {}),
  ...(result === 'prochain-creneau-date' && draft.nextSlotOn !== ''
    ? { nextSlotOn: draft.nextSlotOn }
    : {}),
  ...(draft.capture ? { screenshot: draft.screenshot } : {}),
});

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly say: Say;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, values, chosen, say, onChoose } = props;
  return (
    <div role="group" aria-label={legend} className={styles['choices']}>
      <p>{legend}</p>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {say(`attempt.${value}`)}
        </button>
      ))}
    </div>
  );
}

interface PartProps {
  readonly say: Say;
  readonly draft: Draft;
  readonly today: string;
  readonly set: (changes: Partial<Draft>) => void;
}

function When({ say, draft, today, set }: PartProps) {
  return (
    <>
      <Choices
        legend={say('attempt.when')}
        values={['now', 'earlier']}
        chosen={draft.earlier ? 'earlier' : 'now'}
        say={say}
        onChoose={(value) => set({ earlier: value === 'earlier' })}
      />
      {draft.earlier && (
        <div className={styles['pair']}>
          <label className={fields['field']}>
            {say('attempt.day')}
            <input
              type="date"
              max={today}
              value={draft.on}
              onChange={(event) => set({ on: event.currentTarget.value || today })}
            />
          </label>
          <label className={fields['field']}>
            {say('attempt.hour')}
            <input
              type="time"
              value={draft.clock}
              onChange={(event) => set({ clock: event.currentTarget.value.slice(0, 5) })}
            />
          </label>
        </div>
      )}
    </>
  );
}

function Capture({ say, draft, set }: PartProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['choices']}>
      <p>{say('attempt.capture')}</p>
      <p className="q-dim">{say('attempt.captureLead')}</p>
      <input
        ref={picker}
        type="file"
        hidden
        tabIndex={-1}
        accept="image/*,application/pdf"
        onChange={({ currentTarget: { files } }) =>
          set({ capture: files?.[0] ?? null, screenshot: newKey() })
        }
      />
      <button type="button" onClick={() => picker.current?.click()}>
        {draft.capture
          ? say('attempt.captureChosen', { name: draft.capture.name })
          : say('attempt.chooseCapture')}
      </button>
    </div>
  );
}

export interface AttemptProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly view: ClientPageView;
  readonly attempts: ClientAttemptsView;
}

/** Where, what was seen, when; the screenshot leaves first, and nothing is noted without it. */
export function AttemptForm({ say, language, view, attempts }: AttemptProps) {
  const { today } = view;
  const [draft, setDraft] = useState(() => blank(attempts.url ?? '', 'site-prefecture', today));
  const { files, send, forget } = useClientFiles(language);
  const note = useNoteAttempt(language);
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const isBusy = note.isPending || files.some(({ error }) => error === undefined);
  const save = async () => {
    const { capture: file, screenshot: act, result } = draft;
    if (result === null) return;
    for (const one of files) forget(one.act);
    if (file && !(await send([{ act, file, purpose: 'screenshot' }]))) return;
    await note.mutateAsync(bodyOf(draft, result));
    setDraft(blank(draft.url, draft.means, today));
  };
  const error = note.error ?? (note.isPending ? note.failureReason : null);
  return (
    <div className={styles['form']}>
      <Choices
        legend={say('attempt.means')}
        values={MEANS}
        chosen={draft.means}
        say={say}
        onChoose={(means) => set({ means })}
      />
      {WEB.has(draft.means) && (
        <label className={fields['field']}>
          {say('attempt.url')}
          <input
            dir="ltr"
            inputMode="url"
            maxLength={500}
            value={draft.url}
            onChange={(event) => set({ url: event.currentTarget.value })}
          />
        </label>
      )}
      <Choices
        legend={say('attempt.result')}
        values={RESULTS}
        chosen={draft.result}
        say={say}
        onChoose={(result) => set({ result })}
      />
      {draft.result === 'prochain-creneau-date' && (
        <label className={fields['field']}>
          {say('attempt.nextSlot')}
          <input
            type="date"
            min={today}
            value={draft.nextSlotOn}
            onChange={(event) => set({ nextSlotOn: event.currentTarget.value })}
          />
        </label>
      )}
      <When {...{ say, draft, today, set }} />
      <Capture {...{ say, draft, today, set }} />
      <FilesOnTheirWay {...{ say, files }} maxBytes={view.maxBytes} onForget={forget} />
      {error && <Wrong error={error} say={say} />}
      <button
        type="button"
        className={styles['main-button']}
        disabled={isBusy || draft.result === null}
        onClick={() => void save().catch(() => undefined)}
      >
        {say(isBusy ? 'attempt.noting' : 'attempt.note')}
      </button>
    </div>
  );
}

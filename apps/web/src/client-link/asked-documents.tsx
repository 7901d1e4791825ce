import type {
  AskedDocumentView,
  ClientFileView,
  ClientLanguage,
  ClientPageView,
} from '@quantieme/api-client';
import { dayWords, isUnreachable, type Say } from '../client-doors/say.ts';
import { Notice } from '../client-doors/frame.tsx';
import { newKey } from '../ui/new-key.ts';
import { useTakeBack } from './client-link.queries.ts';
import styles from './client-link.module.css';
import { FileButtons } from './file-buttons.tsx';
import { FilesOnTheirWay } from './files-on-their-way.tsx';
import { useClientFiles } from './use-client-files.ts';
import { megabytesOf, problemWords } from './problem-words.ts';

interface PageProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly view: ClientPageView;
}

const FILE_WORDS = {
  received: 'send.fileReceived',
  verified: 'send.fileVerified',
  refused: 'send.fileRefused',
} as const;

function SentFile({ say, language, file }: Omit<PageProps, 'view'> & { file: ClientFileView }) {
  const back = useTakeBack(language);
  const { id, fileName: name, sentAt, state, reason, removable } = file;
  return (
    <li className={styles['file']}>
      <span>
        <bdi>{name}</bdi>
        <span className="q-dim">
          {say('send.sentOn', { date: dayWords(sentAt, language) })} · {say(FILE_WORDS[state])}
        </span>
        {reason && <span className={styles['reason']}>{reason}</span>}
      </span>
      {removable && (
        <button
          type="button"
          disabled={back.isPending}
          aria-label={say('send.removeOf', { name })}
          onClick={() => back.mutate(id)}
        >
          {say('send.remove')}
        </button>
      )}
      {back.error && <Notice>{problemWords(back.error, say)}</Notice>}
    </li>
  );
}

interface SendingProps extends PageProps {
  readonly item: string | undefined;
  readonly label: string;
}

/** What was sent of one thing, and what sends more of it. */
function Sending({ say, language, view, item, label }: SendingProps) {
  const { files, send, forget } = useClientFiles(language);
  const sent = view.files.filter((file) => (file.item ?? undefined) === item);
  return (
    <>
      {sent.length > 0 && (
        <ul className={styles['files']} aria-label={say('send.files')}>
          {sent.map((file) => (
            <SentFile key={file.id} {...{ say, language, file }} />
          ))}
        </ul>
      )}
      <FilesOnTheirWay {...{ say, files }} maxBytes={view.maxBytes} onForget={forget} />
      <FileButtons
        say={say}
        label={label}
        accepts={view.accepts}
        onFiles={(chosen) => void send(chosen.map((file) => ({ act: newKey(), file, item })))}
      />
    </>
  );
}

const STATES = {
  wanted: 'send.wanted',
  received: 'send.received',
  refused: 'send.refused',
} as const;
const MARKS = { wanted: '○', received: '✓', refused: '!' } as const;

function Asked({ asked, ...page }: PageProps & { readonly asked: AskedDocumentView }) {
  const { say } = page;
  const { key, label, french, state, reason, underMonths, translation } = asked;
  return (
    <li className={styles['asked']} data-state={state}>
      <p className={styles['state']}>
        <span aria-hidden="true">{MARKS[state]}</span> {say(STATES[state])}
      </p>
      <h3>{label}</h3>
      {french && (
        <p className="q-dim" lang="fr" dir="ltr">
          {french}
        </p>
      )}
      {reason && <p className={styles['reason']}>{reason}</p>}
      {state !== 'received' && underMonths !== null && (
        <p className="q-dim">{say('send.under', { months: underMonths })}</p>
      )}
      {state !== 'received' && translation && <p className="q-dim">{say('send.translation')}</p>}
      <Sending {...page} item={key} label={label} />
    </li>
  );
}

const ORDER = { refused: 0, wanted: 1, received: 2 } as const;

/** What the firm asks for, what is to be sent again first; and whatever else the client has. */
export function AskedDocuments(page: PageProps) {
  const { say, view } = page;
  const asked = view.asked.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
  return (
    <section className={styles['section']} aria-labelledby="asked">
      <h2 id="asked">{say('send.title')}</h2>
      <p>{asked.length === 0 ? say('send.none') : say('send.lead')}</p>
      <p className="q-dim">{say('send.most', { megabytes: megabytesOf(view.maxBytes) })}</p>
      <ul className={styles['list']}>
        {asked.map((one) => (
          <Asked key={one.key} {...page} asked={one} />
        ))}
        <li className={styles['asked']}>
          <h3>{say('send.other')}</h3>
          <p className="q-dim">{say('send.otherLead')}</p>
          <Sending {...page} item={undefined} label={say('send.other')} />
        </li>
      </ul>
    </section>
  );
}

/** A problem said as such, or as a wait for the network. */
export function Wrong({ error, say }: { readonly error: unknown; readonly say: Say }) {
  return (
    <Notice tone={isUnreachable(error) ? 'waiting' : 'wrong'}>{problemWords(error, say)}</Notice>
  );
}

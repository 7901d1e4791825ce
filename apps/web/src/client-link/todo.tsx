import type { ClientPageView } from '@quantieme/api-client';
import type { Say } from '../client-doors/say.ts';
import styles from './portal.module.css';

interface TodoProps {
  readonly say: Say;
  readonly view: ClientPageView;
  readonly onAnswer: () => void;
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly isDone: boolean;
  readonly open: { readonly href: string } | { readonly onOpen: () => void };
}

const isReceived = ({ state }: ClientPageView['asked'][number]) => state === 'received';

function questionsLine({ say, view, onAnswer }: TodoProps): readonly Line[] {
  if (view.questions === null) return [];
  const { answered: count, done: isDone } = view.questions;
  const some = count === 0 ? say('home.noAnswer') : say('home.answers', { count });
  return [
    {
      id: 'questions',
      label: say('home.questions'),
      state: isDone ? `${say('home.finished')} · ${some}` : some,
      isDone,
      open: { onOpen: onAnswer },
    },
  ];
}

function linesOf(props: TodoProps): readonly Line[] {
  const { say, view } = props;
  const { documents, asked, attempts } = view;
  const done = asked.filter(isReceived).length;
  const lines = [...questionsLine(props)];
  if (documents)
    lines.push({
      id: 'documents',
      label: say('home.documents'),
      state:
        asked.length === 0
          ? say('home.nothingAsked')
          : say('home.received', { done, total: asked.length }),
      isDone: done === asked.length,
      open: { href: '#asked' },
    });
  if (attempts)
    lines.push({
      id: 'attempts',
      label: say('home.attempts'),
      state: say('home.noted', { count: attempts.count }),
      isDone: attempts.count >= attempts.wantedAttempts,
      open: { href: '#attempts' },
    });
  return lines;
}

/** What the firm asks, what of it is done, and the way to each. */
export function Todo(props: TodoProps) {
  const { say } = props;
  const lines = linesOf(props);
  if (lines.length === 0) return null;
  const done = lines.filter(({ isDone }) => isDone).length;
  const total = lines.length;
  return (
    <section className={styles['todo']} aria-labelledby="todo">
      <h2 id="todo">{say('home.todo')}</h2>
      <p className="q-dim">
        {done === total ? say('home.allDone') : say('home.progress', { done, total })}
      </p>
      <ul>
        {lines.map(({ id, label, state, isDone, open }) => (
          <li key={id} data-done={isDone}>
            <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
            <span>
              <b>{label}</b>
              <span className="q-dim">{state}</span>
            </span>
            <button
              type="button"
              aria-label={`${say('home.open')} — ${label}`}
              onClick={() =>
                'onOpen' in open
                  ? open.onOpen()
                  : document.querySelector(open.href)?.scrollIntoView({ block: 'start' })
              }
            >
              {say('home.open')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

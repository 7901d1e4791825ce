import { LoadingRows } from '../ui/loading.tsx';
import { AskAgain } from './ask-again.tsx';
import styles from './client-page.module.css';
import { DoorProblem } from './door-problem.tsx';
import { useDoor, useWords } from './door.queries.ts';
import type { Door, DoorView, DoorWords } from './door.ts';
import { Frame, Notice } from './frame.tsx';
import { useDirection } from './language.ts';
import { isSessionOver, isUsed, sayWith, type Say } from './say.ts';
import { useFreshPage } from './use-fresh-page.ts';

interface DoorProps<View extends DoorView, Words extends DoorWords> {
  readonly door: Door<View, Words>;
}

interface Shown<View extends DoorView, Words extends DoorWords> extends DoorProps<View, Words> {
  readonly known: ReturnType<typeof useDoor<View, Words>>;
  readonly lists: Words;
}

function Problem<View extends DoorView, Words extends DoorWords>({
  door,
  lists,
  known: { token, offer, view, isOpen },
  error,
}: Shown<View, Words> & { readonly error: Error }) {
  const say = sayWith(lists);
  const isRetried = !door.isOver(error) && !isSessionOver(error);
  return (
    <DoorProblem
      say={say}
      words={door.problemWords(error, say)}
      onRetry={isRetried ? () => void (isOpen ? view : offer).refetch() : null}
    >
      {(isUsed(error) || isSessionOver(error)) && (
        <AskAgain say={say} onAsk={() => door.renew(token === '' ? {} : { token })} />
      )}
    </DoorProblem>
  );
}

function Screen<View extends DoorView, Words extends DoorWords>(shown: Shown<View, Words>) {
  const { door, lists, known } = shown;
  const { offer, view, isOpen, language, opening } = known;
  const { Welcome, Opened } = door;
  const say = sayWith(lists);
  const error = offer.error ?? (isOpen ? view.error : null);
  if (error !== null && (door.isOver(error) || view.data === undefined))
    return <Problem {...shown} error={error} />;
  if (isOpen && view.data)
    return (
      <>
        {isSessionOver(error) && (
          <div className={styles['session-over']}>
            <Notice>{say('session.over')}</Notice>
            <AskAgain say={say} onAsk={() => door.renew({})} />
          </div>
        )}
        <Opened say={say} language={language} lists={lists} view={view.data} />
      </>
    );
  if (offer.data === undefined || isOpen) return <LoadingRows rows={4} />;
  return (
    <Welcome
      {...{ say, language, offer: offer.data }}
      onStart={() => opening.mutate()}
      isOpening={opening.isPending}
      error={opening.error ?? opening.failureReason}
    />
  );
}

function Closed({ say }: { readonly say: Say }) {
  return (
    <>
      <h1 className={styles['title']}>{say('session.closed')}</h1>
      <p role="status">{say('session.comeBack')}</p>
    </>
  );
}

function Page<View extends DoorView, Words extends DoorWords>(shown: Shown<View, Words>) {
  const { lists, known } = shown;
  const { offer, view, language, choose, closing, isOpen, isClosed } = known;
  const say = sayWith(lists);
  useDirection(lists.language, lists.direction);
  const canClose = isOpen && !isClosed && view.data !== undefined;
  return (
    <Frame
      say={say}
      language={language}
      onLanguage={choose}
      onClose={canClose ? () => closing.mutate() : null}
      firm={isClosed ? undefined : (view.data?.firm ?? offer.data?.firm)}
      title={say('welcome.title')}
    >
      {isClosed ? <Closed say={say} /> : <Screen {...shown} />}
    </Frame>
  );
}

/** What a client sees of Quantième, on their own phone: whose link it is, then what it opens. */
export function DoorPage<View extends DoorView, Words extends DoorWords>({
  door,
}: DoorProps<View, Words>) {
  useFreshPage();
  const known = useDoor(door);
  const { data: lists } = useWords(door, known.language);
  return lists ? <Page {...{ door, known, lists }} /> : <LoadingRows rows={4} />;
}

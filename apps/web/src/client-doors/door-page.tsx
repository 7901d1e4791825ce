import { LoadingRows } from '../ui/loading.tsx';
import { DoorProblem } from './door-problem.tsx';
import { useDoor, useWords } from './door.queries.ts';
import type { Door, DoorView, DoorWords } from './door.ts';
import { Frame } from './frame.tsx';
import { useDirection } from './language.ts';
import { sayWith } from './say.ts';

interface DoorProps<View extends DoorView, Words extends DoorWords> {
  readonly door: Door<View, Words>;
}

interface Shown<View extends DoorView, Words extends DoorWords> extends DoorProps<View, Words> {
  readonly known: ReturnType<typeof useDoor<View, Words>>;
  readonly lists: Words;
}

function Screen<View extends DoorView, Words extends DoorWords>(shown: Shown<View, Words>) {
  const { door, lists, known } = shown;
  const { offer, view, isOpen, language, opening } = known;
  const { Welcome, Opened } = door;
  const say = sayWith(lists);
  const error = offer.error ?? (isOpen ? view.error : null);
  if (error !== null && (door.isOver(error) || view.data === undefined)) {
    const again = () => void (isOpen ? view : offer).refetch();
    return (
      <DoorProblem
        say={say}
        words={door.problemWords(error, say)}
        onRetry={door.isOver(error) ? null : again}
      />
    );
  }
  if (isOpen && view.data)
    return <Opened say={say} language={language} lists={lists} view={view.data} />;
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

function Page<View extends DoorView, Words extends DoorWords>(shown: Shown<View, Words>) {
  const { lists, known } = shown;
  const { offer, view, language, choose } = known;
  const say = sayWith(lists);
  useDirection(lists.language, lists.direction);
  return (
    <Frame
      say={say}
      language={language}
      onLanguage={choose}
      firm={view.data?.firm ?? offer.data?.firm}
      title={say('welcome.title')}
    >
      <Screen {...shown} />
    </Frame>
  );
}

/** What a client sees of Quantième, on their own phone: whose link it is, then what it opens. */
export function DoorPage<View extends DoorView, Words extends DoorWords>({
  door,
}: DoorProps<View, Words>) {
  const known = useDoor(door);
  const { data: lists } = useWords(door, known.language);
  return lists ? <Page {...{ door, known, lists }} /> : <LoadingRows rows={4} />;
}

import { useLocalStorage } from '@mantine/hooks';
import { useSession } from '../session/session-context.ts';
import { TIMELINE_PARTS, type TimelinePart } from './timeline-nodes.ts';

/** What somebody narrows timelines to: kept for them, on this browser. */
export function useTimelineParts(): [ReadonlySet<TimelinePart>, (parts: TimelinePart[]) => void] {
  const { user } = useSession();
  const [kept, keep] = useLocalStorage<TimelinePart[]>({
    key: `quantieme.timeline.${user.id}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return [new Set(TIMELINE_PARTS.filter((part) => kept.includes(part))), keep];
}

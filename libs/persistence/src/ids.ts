import { v7 } from 'uuid';

/** A UUIDv7: in order of time, so that keys grow at the end of their index. */
export function newId(): string {
  return v7();
}
